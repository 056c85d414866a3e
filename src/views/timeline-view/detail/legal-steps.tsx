import { legalSteps } from "#src/domain/legal-stage.ts";
import { legalStageOn, stepStateOn } from "#src/domain/legal-state.ts";
import { type Milestone, statusOn } from "#src/domain/milestone.ts";
import type { Regime } from "#src/domain/regime.ts";
import { inSentence } from "#src/facts/regime-name.tsx";
import { formatDated } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { terms } from "#src/i18n/terms.ts";
import { useLink } from "#src/link/link-context.tsx";
import { Mark } from "#src/timeline/mark.tsx";

const messages = defineMessages({
  nl: {
    title: (decree: string) => `Hoe ver stond het ${decree}?`,
    here: "stand op de peildatum",
    overdue: "toen gepland",
    underWay: "in die periode",
  },
  en: {
    title: (decree: string) => `How far along was the ${decree}?`,
    here: "stage on the as-of date",
    overdue: "planned then",
    underWay: "within that period",
  },
});

type Props = {
  current: Milestone;
  milestones: readonly Milestone[];
  regimes: readonly Regime[];
  onSelect: (id: string) => void;
};

/** The steps of the law that this milestone belongs to; the dates stand beside them, the distance is not drawn. */
export function LegalSteps({ current, milestones, regimes, onSelect }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { asOf } = useLink();
  const instrument = current.legalStage?.instrument ?? "";
  const steps = legalSteps(milestones, instrument);
  const reached = legalStageOn(steps, asOf);
  const decree = regimes.find(({ id }) => id === instrument);
  const name = decree ? inSentence(decree.name[language]) : instrument;
  return (
    <section className="detail-steps">
      <h3>{words.title(name)}</h3>
      <ol>
        {steps.map((step) => {
          const { stage, milestone } = step;
          const state = stepStateOn(step, asOf);
          return (
            <li key={milestone.id}>
              <Mark
                status={state === "taken" || state === "under way" ? statusOn(milestone, asOf) : "komend"}
              />
              <button
                type="button"
                className="text-button"
                aria-current={milestone.id === current.id ? "true" : undefined}
                onClick={() => onSelect(milestone.id)}
              >
                {terms[language].legalStage[stage]}
              </button>
              <span>
                {formatDated(milestone, language)}
                {state === "overdue" && `, ${words.overdue}`}
                {state === "under way" && `, ${words.underWay}`}
                {stage === reached?.stage && <span className="visually-hidden">, {words.here}</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
