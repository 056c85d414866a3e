import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { examplesQuery, RESET_EXAMPLES } from "#src/api/queries.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";

const messages = defineMessages({
  nl: {
    reset: "Voorbeeldgegevens herstellen",
    sure: "Alles wat u in deze browser aan de voorbeeldbesturen en de presentaties hebt gewijzigd, gaat weg.",
    yes: "Ja, herstellen",
    no: "Annuleren",
    done: "De voorbeeldgegevens zijn hersteld.",
    failed: "Herstellen is niet gelukt.",
  },
  en: {
    reset: "Restore the example data",
    sure: "All that you changed to the example boards and the presentations in this browser will be gone.",
    yes: "Yes, restore",
    no: "Cancel",
    done: "The example data are restored.",
    failed: "Restoring failed.",
  },
});

/** The way back to the example data as they were; only where the mocked API answers. */
export function ExampleData() {
  const words = useMessages(messages);
  const { data } = useQuery(examplesQuery);
  const reset = useMutation<void>({ mutationKey: RESET_EXAMPLES });
  const [asking, setAsking] = useState(false);
  if (!data || data.kept === null) return null;
  return (
    <div className="example-data no-print">
      {asking ? (
        <p>
          {words.sure}{" "}
          <button
            type="button"
            className="text-button"
            onClick={() => {
              setAsking(false);
              reset.mutate();
            }}
          >
            {words.yes}
          </button>{" "}
          <button type="button" className="text-button" onClick={() => setAsking(false)}>
            {words.no}
          </button>
        </p>
      ) : (
        <p>
          <button type="button" className="text-button" onClick={() => setAsking(true)}>
            {words.reset}
          </button>
        </p>
      )}
      <p role="status">{reset.isSuccess ? words.done : reset.isError ? words.failed : ""}</p>
    </div>
  );
}
