import { knownOn } from "#src/domain/knowledge.ts";
import { legalSteps } from "#src/domain/legal-stage.ts";
import { contains, type Period } from "#src/domain/period.ts";
import { compareDays, isSameDay, type PlainDate, toIso } from "#src/domain/plain-date.ts";
import type { PreparationTask } from "#src/domain/preparation.ts";
import { type Citation, publishedLater, type Source } from "#src/domain/source.ts";
import type { Language } from "#src/domain/text.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { terms } from "#src/i18n/terms.ts";
import { DECREE } from "../decree-start.ts";
import type { Standing } from "../use-situation.ts";

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
    later: (name: string) => `${name} (later gepubliceerd)`,
  },
  en: {
    start: "Learning support starts",
    step: (stage: string) => `Decree ${stage}`,
    planned: (name: string) => `${name} (planned)`,
    several: (count: number) => `${count} fixed dates`,
    later: (name: string) => `${name} (published later)`,
  },
});

type Question = Pick<Standing, "facts" | "tasks" | "known"> & {
  period: Period;
  sources: ReadonlyMap<string, Source>;
};

/**
 * Those in the period and with a known day, in order. A milestone that was not known on the kennisdatum is not there; a
 * task always is, and says so when all its sources came later.
 */
export function references(question: Question, language: Language): Reference[] {
  const { facts, tasks, known, period } = question;
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
  return [...steps, ...byDay(fixed, question, language)].toSorted((a, b) => compareDays(a.on, b.on));
}

/** Tasks of one day are one reference. */
function byDay(
  tasks: readonly PreparationTask[],
  { period, known, sources }: Question,
  language: Language,
): Reference[] {
  const words = messages[language];
  const days = tasks.map(({ deadline }) => deadline.date).filter((date) => contains(period, date));
  const unique = days.filter((date, index) => days.findIndex((other) => isSameDay(other, date)) === index);
  return unique.map((on) => {
    const those = tasks.filter(({ deadline }) => isSameDay(deadline.date, on));
    const [only] = those;
    const name = those.length === 1 && only ? only.title[language] : words.several(those.length);
    const citations = those.flatMap((task) => task.citations);
    const isLater = known !== null && publishedLater(citations, sources, known);
    return { key: toIso(on), on, name: isLater ? words.later(name) : name, start: false, citations };
  });
}
