import type { LegalStep } from "#src/domain/legal-stage.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { formatDated } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { terms } from "#src/i18n/terms.ts";
import { useLink } from "#src/link/link-context.tsx";
import { distanceWords } from "./distance-words.ts";

const messages = defineMessages({
  nl: { standing: "stand op de peildatum", planned: "gepland" },
  en: { standing: "stage on the as-of date", planned: "planned" },
});

/** Where a step stands in the row: before, at or after the last one taken. */
type Place = "reached" | "current" | "ahead";

export const placeOf = (index: number, reached: number): Place =>
  index < reached - 1 ? "reached" : index === reached - 1 ? "current" : "ahead";

type StepProps = { step: LegalStep; asOf: PlainDate; place: Place; tone: "was" | "is" };

/** One step with its true date, and how far that is from the peildatum. */
export function Step({ step: { stage, milestone }, asOf, place, tone }: StepProps) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { href } = useLink();
  return (
    <li data-place={place} aria-current={place === "current" ? "step" : undefined}>
      <StepSign place={place} tone={stage === "in werking" ? tone : null} />
      <div>
        <a href={href({ mijlpaal: milestone.id }, "timeline")}>{terms[language].legalStage[stage]}</a>
        <p>
          {formatDated(milestone, language)}
          {milestone.certainty === "gepland" && `, ${words.planned}`}
        </p>
        <p className="legal-step-distance">{distanceWords(milestone, asOf, language)}</p>
        {place === "current" && <p className="legal-step-standing">{words.standing}</p>}
      </div>
    </li>
  );
}

/** Filled is taken, ringed is where it stood, hollow is to come; entry into force is a square in the regime's tone. */
function StepSign({ place, tone }: { place: Place; tone: "was" | "is" | null }) {
  const color = tone ? `var(--${tone})` : "var(--ink)";
  const mark = { fill: place === "ahead" ? "var(--paper)" : color, stroke: color, strokeWidth: 2 };
  return (
    <svg className="legal-step-sign" width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">
      {place === "current" && <circle r="10.5" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.75" />}
      {tone ? <rect x="-6" y="-6" width="12" height="12" {...mark} /> : <circle r="6" {...mark} />}
    </svg>
  );
}
