import { knownOn } from "#src/domain/knowledge.ts";
import { legalSteps } from "#src/domain/legal-stage.ts";
import { contains, type Period } from "#src/domain/period.ts";
import { compareDays, isSameDay, type PlainDate, toIso } from "#src/domain/plain-date.ts";
import type { PreparationTask } from "#src/domain/preparation.ts";
import type { Citation } from "#src/domain/source.ts";
import type { Language } from "#src/domain/text.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { terms } from "#src/i18n/terms.ts";
import { DECREE } from "../decree-start.ts";
import type { Situation } from "../use-situation.ts";

/** A day that the chart names: a legal step of the decree, or a date of a source by which something must be done. */
export type Reference = {
  key: string;
  on: PlainDate;
  name: string;
  /** The entry into force: what all of it works towards. */
  start: boolean;
  citations: readonly Citation[];
};

const messages = defineMessages({
  nl: {
    start: "Start van leersteun",
    step: (stage: string) => `Decreet ${stage}`,
    planned: (name: string) => `${name} (gepland)`,
    several: (count: number) => `${count} vaste datums`,
  },
  en: {
    start: "Learning support starts",
    step: (stage: string) => `Decree ${stage}`,
    planned: (name: string) => `${name} (planned)`,
    several: (count: number) => `${count} fixed dates`,
  },
});

/** Of what was known on the kennisdatum, only those in the period and with a known day, in order. */
export function references(
  { facts, tasks, known }: Situation,
  period: Period,
  language: Language,
): Reference[] {
  const words = messages[language];
  const milestones = knownOn(facts.milestones, known).milestones;
  const steps = legalSteps(milestones, DECREE).flatMap(({ stage, milestone }): Reference[] => {
    if (milestone.datePrecision !== "day" || !contains(period, milestone.date)) return [];
    const start = stage === "in werking";
    const name = start ? words.start : words.step(terms[language].legalStage[stage]);
    return [
      {
        key: milestone.id,
        on: milestone.date,
        name: milestone.certainty === "gepland" ? words.planned(name) : name,
        start,
        citations: milestone.citations,
      },
    ];
  });
  const fixed = tasks.flatMap(({ sourced, state }) =>
    sourced?.deadline.basis === "source" && state.status !== "niet-van-toepassing" ? [sourced] : [],
  );
  return [...steps, ...byDay(fixed, period, language)].toSorted((a, b) => compareDays(a.on, b.on));
}

/** Tasks of one day are one reference. */
function byDay(tasks: readonly PreparationTask[], period: Period, language: Language): Reference[] {
  const days = tasks.map(({ deadline }) => deadline.date).filter((date) => contains(period, date));
  const unique = days.filter((date, index) => days.findIndex((other) => isSameDay(other, date)) === index);
  return unique.map((on) => {
    const those = tasks.filter(({ deadline }) => isSameDay(deadline.date, on));
    const [only] = those;
    const name = those.length === 1 && only ? only.title[language] : messages[language].several(those.length);
    return { key: toIso(on), on, name, start: false, citations: those.flatMap(({ citations }) => citations) };
  });
}
