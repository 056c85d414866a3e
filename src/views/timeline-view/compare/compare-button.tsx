import { isImprecise, type Milestone } from "#src/domain/milestone.ts";
import { previousChange } from "#src/domain/change-dates.ts";
import { compareDays, isBefore, moveDay, type PlainDate } from "#src/domain/plain-date.ts";
import type { Regime } from "#src/domain/regime.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { STOP_COMPARING } from "#src/link/link-state.ts";

const messages = defineMessages({ nl: { compare: "Vergelijken" }, en: { compare: "Compare" } });

type Props = { known: readonly Milestone[]; regimes: readonly Regime[] };

/**
 * Compares the peildatum with the last step of the law before it: of that, most people know where they stood. When the
 * rules changed since, or on that step itself, with the last step before the change: then there is something to see.
 */
export function CompareButton({ known, regimes }: Props) {
  const words = useMessages(messages);
  const { asOf, comparedWith, go } = useLink();
  const comparing = comparedWith !== null;
  const start = () => {
    const lastBefore = (day: PlainDate) =>
      known.findLast(
        ({ legalStage, ...milestone }) =>
          legalStage && !isImprecise(milestone) && isBefore(milestone.date, day),
      );
    const change = previousChange(
      regimes.map(({ validFrom }) => validFrom).toSorted(compareDays),
      moveDay(asOf, { days: 1 }),
    );
    const last = lastBefore(asOf);
    const step = last && change && !isBefore(change, last.date) ? lastBefore(change) : last;
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
