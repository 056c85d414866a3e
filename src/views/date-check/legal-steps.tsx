import type { LegalStep } from "#src/domain/legal-stage.ts";
import { compareDays, type PlainDate } from "#src/domain/plain-date.ts";
import { regimeTone } from "#src/facts/regime-name.tsx";
import { formatDated, formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { terms } from "#src/i18n/terms.ts";
import { useLink } from "#src/link/link-context.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { CitedList, CitedNumbers } from "./cited.tsx";
import type { DateCheck } from "./date-check.ts";
import { distanceWords } from "./distance-words.ts";
import { isOverduePlan, type LegalState } from "./legal-state.ts";
import { decreeName } from "./legal-words.ts";
import "./legal-steps.css";

const messages = defineMessages({
  nl: {
    titlePast: (name: string) => `Hoe vast stond ${name} op die dag?`,
    titlePresent: (name: string) => `Hoe vast staat ${name} op die dag?`,
    /** The decree everybody speaks of by its subject. */
    support: "leersteun",
    steps: (reached: string, all: string) => `${reached} van de ${all} stappen gezet.`,
    allSteps: (all: string) => `Alle ${all} stappen zijn gezet.`,
    next: (stage: string, distance: string) => `Volgende stap: ${stage}, ${distance}.`,
    overdue: (stage: string, date: string) => `Toen gepland: ${stage}, ${date}.`,
    hidden: {
      one: (day: string) => `1 stap was op ${day} nog niet bekend en staat er niet bij.`,
      many: (count: string, day: string) =>
        `${count} stappen waren op ${day} nog niet bekend en staan er niet bij.`,
    },
    standing: "stand op de peildatum",
    planned: "gepland",
    sources: "Bronnen bij deze stappen",
  },
  en: {
    titlePast: (name: string) => `How settled was ${name} on that day?`,
    titlePresent: (name: string) => `How settled is ${name} on that day?`,
    support: "learning support",
    steps: (reached: string, all: string) => `${reached} of ${all} steps taken.`,
    allSteps: (all: string) => `All ${all} steps are taken.`,
    next: (stage: string, distance: string) => `Next step: ${stage}, ${distance}.`,
    overdue: (stage: string, date: string) => `Planned at that time: ${stage}, ${date}.`,
    hidden: {
      one: (day: string) => `1 step was not known yet on ${day} and is left out.`,
      many: (count: string, day: string) => `${count} steps were not known yet on ${day} and are left out.`,
    },
    standing: "stage on the as-of date",
    planned: "planned",
    sources: "Sources of these steps",
  },
});

/** The making of the decree: which steps were taken on the peildatum, with their true dates beside them. */
export function LegalSteps({ check, legal }: { check: DateCheck; legal: LegalState }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { asOf, today, kennis } = check;
  const { decree, steps, current, next, hidden } = legal;
  const name = decree.successor === null ? words.support : decreeName(decree, language);
  const title = compareDays(asOf, today) < 0 ? words.titlePast(name) : words.titlePresent(name);
  const reached = current ? steps.indexOf(current) + 1 : 0;
  const all = String(steps.length);
  const known = kennis && formatDay(kennis, language);
  const nextStage = next && terms[language].legalStage[next.stage];
  const nextWords =
    next &&
    nextStage &&
    (isOverduePlan(next, asOf)
      ? words.overdue(nextStage, formatDated(next.milestone, language))
      : words.next(nextStage, distanceWords(next.milestone, asOf, language)));
  return (
    <section className="legal-steps" aria-labelledby="legal-steps-title">
      <h2 id="legal-steps-title">{title}</h2>
      <p className="legal-steps-lead">
        {steps.length > 0 && (next ? words.steps(String(reached), all) : words.allSteps(all))} {nextWords}{" "}
        {known && hidden === 1 && words.hidden.one(known)}
        {known && hidden > 1 && words.hidden.many(String(hidden), known)}
      </p>
      <ol style={{ "--steps": steps.length } as React.CSSProperties}>
        {steps.map((step, index) => (
          <Step
            key={step.stage}
            step={step}
            asOf={asOf}
            place={placeOf(index, reached)}
            tone={regimeTone(decree)}
          />
        ))}
      </ol>
      {steps.length > 0 && (
        <div className="no-print">
          <Disclosure summary={words.sources}>
            <StepSources steps={steps} />
          </Disclosure>
        </div>
      )}
    </section>
  );
}

type Place = "reached" | "current" | "ahead";

const placeOf = (index: number, reached: number): Place =>
  index < reached - 1 ? "reached" : index === reached - 1 ? "current" : "ahead";

type StepProps = { step: LegalStep; asOf: PlainDate; place: Place; tone: "was" | "is" };

function Step({ step: { stage, milestone }, asOf, place, tone }: StepProps) {
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
          {milestone.certainty === "gepland" && `, ${words.planned}`}{" "}
          <CitedNumbers citations={milestone.citations} />
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

function StepSources({ steps }: { steps: readonly LegalStep[] }) {
  const language = useLanguage();
  return (
    <dl className="legal-step-sources">
      {steps.map(({ stage, milestone }) => (
        <div key={stage}>
          <dt>{terms[language].legalStage[stage]}</dt>
          <dd>
            <CitedList citations={milestone.citations} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
