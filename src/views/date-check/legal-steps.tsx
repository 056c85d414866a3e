import type { LegalStep } from "#src/domain/legal-stage.ts";
import type { LegalState } from "#src/domain/legal-state.ts";
import { compareDays } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { CitedList } from "#src/facts/cited.tsx";
import { regimeTone } from "#src/facts/regime-name.tsx";
import { formatDated, formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { terms } from "#src/i18n/terms.ts";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { far } from "#src/ui/far.ts";
import type { DateCheck } from "./date-check.ts";
import { distanceWords } from "./distance-words.ts";
import { decreeName } from "./legal-words.ts";
import { placeOf, Step } from "./legal-step.tsx";
import "./legal-steps.css";

const messages = defineMessages({
  nl: {
    titlePast: (name: string) => `Hoe zeker was ${name} op die dag?`,
    titlePresent: (name: string) => `Hoe zeker is ${name} op die dag?`,
    /** The decree everybody speaks of by its subject. */
    support: "leersteun",
    steps: (reached: string, all: string) => `${reached} van de ${all} stappen gezet.`,
    allSteps: (all: string) => `Alle ${all} stappen zijn gezet.`,
    next: (stage: string, distance: string) => `Volgende stap: ${stage}, ${distance}.`,
    overdue: (stage: string, date: string) => `Toen gepland: ${stage}, ${date}.`,
    underWay: (stage: string, span: string) => `Lopende stap: ${stage}, in de loop van ${span}.`,
    hidden: {
      one: (day: string) => `1 stap was op ${day} nog niet bekend en staat er niet bij.`,
      many: (count: string, day: string) =>
        `${count} stappen waren op ${day} nog niet bekend en staan er niet bij.`,
    },
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
    underWay: (stage: string, span: string) => `Step under way: ${stage}, in the course of ${span}.`,
    hidden: {
      one: (day: string) => `1 step was not known yet on ${day} and is left out.`,
      many: (count: string, day: string) => `${count} steps were not known yet on ${day} and are left out.`,
    },
    sources: "Sources of these steps",
  },
});

/** The making of the decree: which steps were taken on the peildatum, with their true dates beside them. */
export function LegalSteps({ check, legal }: { check: DateCheck; legal: LegalState }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { asOf, today, kennis } = check;
  const { decree, steps, current, hidden, next } = legal;
  const name = decree.successor === null ? words.support : decreeName(decree, language);
  const title = compareDays(asOf, today) < 0 ? words.titlePast(name) : words.titlePresent(name);
  const reached = current ? steps.indexOf(current) + 1 : 0;
  const all = String(steps.length);
  const known = kennis && formatDay(kennis, language);
  const nextWords = nextStepWords({ check, legal, language });
  return (
    <section {...far} className="legal-steps" aria-labelledby="legal-steps-title">
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

type NextQuestion = { check: DateCheck; legal: LegalState; language: Language };

function nextStepWords({
  check: { asOf },
  legal: { next, nextState },
  language,
}: NextQuestion): string | null {
  if (!next) return null;
  const words = messages[language];
  const stage = terms[language].legalStage[next.stage];
  const date = formatDated(next.milestone, language);
  if (nextState === "overdue") return words.overdue(stage, date);
  if (nextState === "under way") return words.underWay(stage, date);
  return words.next(stage, distanceWords(next.milestone, asOf, language));
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
