import { isImprecise, type Milestone } from "#src/domain/milestone.ts";
import { isBefore, moveDay } from "#src/domain/plain-date.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { STOP_COMPARING } from "#src/link/link-state.ts";

const messages = defineMessages({ nl: { compare: "Vergelijken" }, en: { compare: "Compare" } });

/** Compares the peildatum with the last step of the law before it: of that, most people know where they stood. */
export function CompareButton({ known }: { known: readonly Milestone[] }) {
  const words = useMessages(messages);
  const { asOf, comparedWith, go } = useLink();
  const comparing = comparedWith !== null;
  const start = () => {
    const step = known.findLast(
      (milestone) => milestone.legalStage && !isImprecise(milestone) && isBefore(milestone.date, asOf),
    );
    go({ vergelijk: step?.date ?? moveDay(asOf, { months: -12 }), verschil: null });
  };
  return (
    <button
      type="button"
      className="text-button no-print"
      aria-expanded={comparing}
      onClick={comparing ? () => go(STOP_COMPARING) : start}
    >
      {words.compare}
    </button>
  );
}
