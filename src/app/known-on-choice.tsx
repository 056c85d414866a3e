import { DayField } from "#src/facts/day-field.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import "./known-on-choice.css";

const messages = defineMessages({
  nl: {
    explanation:
      "De kennisdatum toont enkel wat op die dag publiek bekend was. Datums die later zijn verschoven, staan waar ze toen stonden.",
    field: "Bekend op",
    all: "Alles wat nu bekend is",
    same: "Gelijk aan de peildatum",
  },
  en: {
    explanation:
      "The known-on date shows only what was public on that day. Dates that moved later stand where they stood then.",
    field: "Known on",
    all: "All that is known now",
    same: "Same as the as-of date",
  },
});

/** Which day's knowledge is shown: written, that of the peildatum, or all that is known now. */
export function KnownOnChoice({ onDone }: { onDone: () => void }) {
  const words = useMessages(messages);
  const { asOf, state, go } = useLink();
  const { kennis } = state;
  const choose = (day: typeof kennis) => {
    go({ kennis: day });
    onDone();
  };
  return (
    <div className="known-on">
      <p>{words.explanation}</p>
      <DayField label={words.field} value={kennis ?? asOf} onChange={(day) => go({ kennis: day })} />
      <p className="known-on-choices">
        <button type="button" className="control" onClick={() => choose(asOf)}>
          {words.same}
        </button>
        <button type="button" className="control" aria-pressed={kennis === null} onClick={() => choose(null)}>
          {words.all}
        </button>
      </p>
    </div>
  );
}
