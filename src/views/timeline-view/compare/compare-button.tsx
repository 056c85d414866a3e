import type { Milestone } from "#src/domain/milestone.ts";
import type { Regime } from "#src/domain/regime.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { STOP_COMPARING } from "#src/link/link-state.ts";

const messages = defineMessages({ nl: { compare: "Vergelijken" }, en: { compare: "Compare" } });

type Props = { known: readonly Milestone[]; regimes: readonly Regime[] };

/** Begins and ends the comparison of two days. */
export function CompareButton({ known, regimes }: Props) {
  const words = useMessages(messages);
  const { asOf, comparedWith, go } = useLink();
  const comparing = comparedWith !== null;
  const start = async () => {
    // Without that script the peildatum is compared with itself, and the other day is chosen by hand.
    const first = await import("./first-comparison.ts").catch(() => null);
    go({ vergelijk: first?.firstComparison({ known, regimes, asOf }) ?? asOf, verschil: null });
  };
  return (
    <button
      type="button"
      className="text-button no-print"
      aria-expanded={comparing}
      onClick={comparing ? () => go(STOP_COMPARING) : () => void start()}
    >
      {words.compare}
    </button>
  );
}
