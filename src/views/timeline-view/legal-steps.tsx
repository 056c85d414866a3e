import { legalStageOn, legalSteps } from "#src/domain/legal-stage.ts";
import { type Milestone, statusOn } from "#src/domain/milestone.ts";
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
    decree: { "m-decreet": "M-decreet", "decreet-leersteun": "decreet leersteun" },
  },
  en: {
    title: (decree: string) => `How far along was the ${decree}?`,
    here: "stage on the as-of date",
    decree: { "m-decreet": "M-decree", "decreet-leersteun": "learning support decree" },
  },
});

type Props = { current: Milestone; milestones: readonly Milestone[]; onSelect: (id: string) => void };

/** The steps of the law that this milestone belongs to; the dates stand beside them, the distance is not drawn. */
export function LegalSteps({ current, milestones, onSelect }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { asOf } = useLink();
  const instrument = current.legalStage?.instrument ?? "";
  const steps = legalSteps(milestones, instrument);
  const reached = legalStageOn(steps, asOf);
  const name = Object.hasOwn(words.decree, instrument)
    ? words.decree[instrument as keyof typeof words.decree]
    : instrument;
  return (
    <section className="detail-steps">
      <h3>{words.title(name)}</h3>
      <ol>
        {steps.map(({ stage, milestone }) => (
          <li key={milestone.id}>
            <Mark status={statusOn(milestone, asOf)} />
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
              {stage === reached?.stage && <span className="visually-hidden">, {words.here}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
