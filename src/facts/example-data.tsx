import { useMutation, useQuery } from "@tanstack/react-query";
import { useId, useLayoutEffect, useRef, useState } from "react";
import { examplesQuery, RESET_EXAMPLES } from "#src/api/queries.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import "./example-data.css";

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
  const question = useId();
  const { data } = useQuery(examplesQuery);
  const reset = useMutation<void>({ mutationKey: RESET_EXAMPLES });
  const [asking, setAsking] = useState(false);
  const { ask, keep } = useFocusAlong(asking);
  if (!data || data.kept === null) return null;
  return (
    <div className="example-data no-print">
      {asking ? (
        <div role="group" aria-labelledby={question}>
          <p id={question}>{words.sure}</p>
          <p className="example-data-choice">
            <button
              type="button"
              className="control"
              onClick={() => {
                setAsking(false);
                reset.mutate();
              }}
            >
              {words.yes}
            </button>
            <button ref={keep} type="button" className="control" onClick={() => setAsking(false)}>
              {words.no}
            </button>
          </p>
        </div>
      ) : (
        <button
          ref={ask}
          type="button"
          className="text-button"
          onClick={() => {
            reset.reset();
            setAsking(true);
          }}
        >
          {words.reset}
        </button>
      )}
      <p role="status">{reset.isSuccess ? words.done : reset.isError ? words.failed : ""}</p>
    </div>
  );
}

/** What is pressed gives way to a question, and that to what was pressed: the focus goes along, first to what does no harm. */
function useFocusAlong(asking: boolean) {
  const ask = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (asking) keep.current?.focus();
    else if (asked.current) ask.current?.focus();
    asked.current = asking;
  }, [asking]);
  return { ask, keep };
}
