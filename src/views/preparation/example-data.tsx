import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { examplesQuery, RESET_EXAMPLES } from "#src/api/queries.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";

const messages = defineMessages({
  nl: {
    unkept:
      "Deze browser bewaart niets: wat u aan dit voorbeeld wijzigt, gaat weg als u dit venster sluit. Download het logboek om het te bewaren.",
    download: "Logboek downloaden",
    reset: "Voorbeeldgegevens herstellen",
    sure: "Alles wat u in deze browser aan de voorbeeldbesturen hebt gewijzigd, gaat weg.",
    yes: "Ja, herstellen",
    no: "Annuleren",
    done: "De voorbeeldgegevens zijn hersteld.",
    failed: "Herstellen is niet gelukt.",
  },
  en: {
    unkept:
      "This browser keeps nothing: what you change in this example is lost when you close this window. Download the log to keep it.",
    download: "Download the log",
    reset: "Restore the example data",
    sure: "All that you changed to the example boards in this browser will be gone.",
    yes: "Yes, restore",
    no: "Cancel",
    done: "The example data are restored.",
    failed: "Restoring failed.",
  },
});

type Props = {
  log: readonly PreparationEvent[] | null;
  downloadLog: (log: readonly PreparationEvent[]) => Promise<void>;
};

/** Only where the mocked API answers: whether it keeps what is written, and the way back to how it was. */
export function ExampleData({ log, downloadLog }: Props) {
  const words = useMessages(messages);
  const { data } = useQuery(examplesQuery);
  const reset = useMutation<void>({ mutationKey: RESET_EXAMPLES });
  const [asking, setAsking] = useState(false);
  if (!data || data.kept === null) return null;
  return (
    <div className="example-data">
      {!data.kept && (
        <p role="status">
          {words.unkept}{" "}
          {log && (
            <button type="button" className="text-button" onClick={() => void downloadLog(log)}>
              {words.download}
            </button>
          )}
        </p>
      )}
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
