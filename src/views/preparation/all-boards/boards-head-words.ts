import { type BoardStanding, isHalfway, sumOf } from "#src/domain/across-boards.ts";
import { type Milestone, milestoneSpan } from "#src/domain/milestone.ts";
import { daysBetween, type PlainDate } from "#src/domain/plain-date.ts";
import { type SchoolCalendar, schoolDaysBetween } from "#src/domain/school-calendar.ts";
import type { Language } from "#src/domain/text.ts";
import { countSchoolDays, countSpan } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";

const messages = defineMessages({
  nl: {
    halfway: (day: string, count: number, total: number) =>
      count === 0
        ? `Op ${day} is geen van de ${total} besturen halfweg of verder;`
        : `Op ${day} ${count === 1 ? "is" : "zijn"} ${count} van de ${total} besturen halfweg of verder;`,
    late: (count: number, total: number) =>
      count === total && total > 1
        ? "alle hebben iets te laat"
        : `${count} ${count === 1 ? "heeft" : "hebben"} iets te laat`,
    noneLate: "geen enkel heeft iets te laat",
    together: (done: number, total: number, ready: number) =>
      `Samen zijn ${done} van de ${total} taken klaar${
        ready === 0 ? "" : `; ${ready} ${ready === 1 ? "bestuur heeft" : "besturen hebben"} alles klaar`
      }.`,
    before: (span: string, day: string) => `Nog ${span} tot leersteun start op ${day}.`,
    after: (span: string, day: string) => `Leersteun is gestart op ${day}, ${span} eerder.`,
    today: "Leersteun start op deze dag.",
    known: (day: string) => `Zoals het op ${day} genoteerd was.`,
    example: (count: number) => (count === 1 ? "verzonnen voorbeeld" : `${count} verzonnen voorbeelden`),
    none: "Er staan geen besturen in deze gegevens.",
  },
  en: {
    halfway: (day: string, count: number, total: number) =>
      count === 0
        ? `On ${day} none of the ${total} boards is halfway or further;`
        : `On ${day} ${count} of the ${total} boards ${count === 1 ? "is" : "are"} halfway or further;`,
    late: (count: number, total: number) =>
      count === total && total > 1
        ? "all have something late"
        : `${count} ${count === 1 ? "has" : "have"} something late`,
    noneLate: "none has anything late",
    together: (done: number, total: number, ready: number) =>
      `Together ${done} of the ${total} tasks are done${
        ready === 0 ? "" : `; ${ready} ${ready === 1 ? "board has" : "boards have"} everything done`
      }.`,
    before: (span: string, day: string) => `${span} left until learning support starts on ${day}.`,
    after: (span: string, day: string) => `Learning support started on ${day}, ${span} earlier.`,
    today: "Learning support starts on this day.",
    known: (day: string) => `As it had been recorded by ${day}.`,
    example: (count: number) => (count === 1 ? "invented example" : `${count} invented examples`),
    none: "There are no boards in these data.",
  },
});

export type BoardsQuestion = {
  standings: readonly BoardStanding[];
  start: Milestone | null;
  calendar: SchoolCalendar;
  asOf: PlainDate;
  known: PlainDate | null;
};

/** How all boards stand, in one sentence and what stands beside it. */
export function boardsHeadWords(question: BoardsQuestion, language: Language) {
  const { standings, start, asOf, known } = question;
  const words = messages[language];
  const total = standings.length;
  const late = standings.filter((standing) => standing.late > 0).length;
  const ready = standings.filter(({ done, total: all }) => done === all).length;
  const sum = sumOf(standings);
  const examples = standings.filter(({ board }) => board.example).length;
  const lead = [
    words.together(sum.done, sum.total, ready),
    start && startWords(milestoneSpan(start).from, question, language),
    known && words.known(formatDay(known, language)),
  ];
  return {
    mark: examples > 0 ? words.example(examples) : "",
    halfway: words.halfway(formatDay(asOf, language), standings.filter(isHalfway).length, total),
    late: late > 0 ? words.late(late, total) : words.noneLate,
    isLate: late > 0,
    lead: lead.filter(Boolean).join(" "),
    none: words.none,
  };
}

function startWords(on: PlainDate, { asOf, calendar }: BoardsQuestion, language: Language): string {
  const words = messages[language];
  const left = daysBetween(asOf, on);
  if (left === 0) return words.today;
  if (left < 0) return words.after(countSpan(-left, language), formatDay(on, language));
  const schoolDays = schoolDaysBetween(calendar, asOf, on);
  const span =
    schoolDays === null
      ? countSpan(left, language)
      : `${countSpan(left, language)} (${countSchoolDays(schoolDays, language)})`;
  return words.before(span, formatDay(on, language));
}
