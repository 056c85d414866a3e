import { type Forecast, LEAST_DONE, LEAST_WEEKS } from "#src/domain/forecast.ts";
import { daysBetween, isAfter, type PlainDate } from "#src/domain/plain-date.ts";
import type { Counts } from "#src/domain/readiness.ts";
import { type SchoolCalendar, schoolDaysBetween } from "#src/domain/school-calendar.ts";
import type { Language } from "#src/domain/text.ts";
import { countSchoolDays, countSpan, plural } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { chanceWords } from "./chance.ts";

/**
 * A sentence in pieces, so that what is late can be red and a number heavy. `room` is not read: it keeps the place of words
 * that are still being worked out, so that what stands beneath does not jump.
 */
export type WordPart = string | { late: string } | { strong: string } | { room: string };

export const partsText = (parts: readonly WordPart[]): string => parts.map(partText).join("");

function partText(part: WordPart): string {
  if (typeof part === "string") return part;
  if ("room" in part) return "";
  return "late" in part ? part.late : part.strong;
}

const messages = defineMessages({
  nl: {
    opening: (day: string) => `Op ${day}: `,
    noTasks: "geen taken voor dit bestuur",
    done: (done: number, total: number) => `${done} van ${total} ${total === 1 ? "taak" : "taken"} klaar`,
    allDone: (total: number) => (total === 1 ? "de enige taak is klaar" : `alle ${total} taken klaar`),
    lastOn: (day: string, distance: string) => `, de laatste op ${day}, ${distance}`,
    nothingYet: (tasks: number) => `nog niets genoteerd, ${plural("taak", "taken")(tasks)} te doen`,
    late: (count: number) => `${count} te laat`,
    noneLate: "niets te laat",
    ownPassed: plural("eigen datum verstreken", "eigen datums verstreken"),
    blocked: (count: number) => `${count} geblokkeerd`,
    atThisPace: "bij dit tempo",
    pace: (day: string) => `bij dit tempo klaar rond ${day}`,
    chance: (percent: string) => `, met ${percent} kans om op tijd te zijn`,
    tooSlow: "bij dit tempo niet klaar binnen tien jaar",
    tooEarly: "te vroeg voor een verwachting",
    silent: {
      changed: (span: string) => `al ${span} niets veranderd, dus geen verwachting`,
      done: (span: string) => `al ${span} geen taak afgewerkt, dus geen verwachting`,
    },
    startReady: "wat de start vraagt, is klaar",
    startPace: (day: string) => `bij dit tempo is wat de start vraagt klaar rond ${day}`,
    before: (span: string) => `${span} voor de start`,
    after: (span: string) => `${span} na de start`,
    same: "op de dag van de start",
    toGo: "Nog ",
    toGoUntil: (day: string) => ` tot de start van leersteun op ${day}.`,
    ago: (day: string) => `De start van leersteun op ${day} is `,
    agoEnd: " geleden.",
    today: "Leersteun start op deze dag.",
    tooLittle: (weeks: number, done: number) =>
      `Een verwachting vraagt minstens ${LEAST_WEEKS} weken en ${LEAST_DONE} taken die na de eerste dag zijn afgewerkt; hier zijn dat ${plural("week", "weken")(weeks)} en ${plural("taak", "taken")(done)}.`,
    firstOn: (day: string) => `De eerste notitie van dit bestuur gaat in op ${day}.`,
    never: "Dit bestuur noteerde tot nu toe niets.",
    known: (day: string) => `Zoals het op ${day} genoteerd was.`,
  },
  en: {
    opening: (day: string) => `On ${day}: `,
    noTasks: "no tasks for this board",
    done: (done: number, total: number) => `${done} of ${total} ${total === 1 ? "task" : "tasks"} done`,
    allDone: (total: number) => (total === 1 ? "the only task is done" : `all ${total} tasks done`),
    lastOn: (day: string, distance: string) => `, the last one on ${day}, ${distance}`,
    nothingYet: (tasks: number) => `nothing recorded yet, ${plural("task", "tasks")(tasks)} to do`,
    late: (count: number) => `${count} late`,
    noneLate: "none late",
    ownPassed: plural("own date passed", "own dates passed"),
    blocked: (count: number) => `${count} blocked`,
    atThisPace: "at this pace",
    pace: (day: string) => `at this pace done around ${day}`,
    chance: (percent: string) => `, with a chance of ${percent} to be in time`,
    tooSlow: "at this pace not done within ten years",
    tooEarly: "too early for a forecast",
    silent: {
      changed: (span: string) => `nothing has changed for ${span}, so no forecast`,
      done: (span: string) => `nothing has been finished for ${span}, so no forecast`,
    },
    startReady: "all that the start asks for is done",
    startPace: (day: string) => `at this pace what the start asks for is done around ${day}`,
    before: (span: string) => `${span} before the start`,
    after: (span: string) => `${span} after the start`,
    same: "on the day of the start",
    toGo: "",
    toGoUntil: (day: string) => ` to go until learning support starts on ${day}.`,
    ago: (day: string) => `Learning support started on ${day}, `,
    agoEnd: " earlier.",
    today: "Learning support starts on this day.",
    tooLittle: (weeks: number, done: number) =>
      `A forecast takes at least ${LEAST_WEEKS} weeks and ${LEAST_DONE} tasks that were finished after the first day; here there are ${plural("week", "weeks")(weeks)} and ${plural("task", "tasks")(done)}.`,
    firstOn: (day: string) => `The first entry of this board takes effect on ${day}.`,
    never: "This board has recorded nothing so far.",
    known: (day: string) => `As it had been recorded by ${day}.`,
  },
});

export type HeadQuestion = {
  asOf: PlainDate;
  counts: Counts;
  /** Open tasks past the date that the board set itself. */
  ownPassed: number;
  /** `null`: it is still being made. */
  forecast: Forecast | null;
  /** Some of what is open is due only after the start. */
  dueLater: boolean;
  /** The day to be ready by. */
  start: PlainDate;
  /** The day on which the last task was done; `null` while none was. */
  lastDoneOn: PlainDate | null;
  /** The day of the first event that is known, also when it comes later; `null` when there is none. */
  firstEventOn: PlainDate | null;
  /** The kennisdatum. */
  known: PlainDate | null;
  calendar: SchoolCalendar;
  language: Language;
};

const begun = ({ firstEventOn, asOf }: HeadQuestion) =>
  firstEventOn !== null && daysBetween(firstEventOn, asOf) >= 0;

/** "Op 10 maart 2023: 14 van 31 taken klaar, 3 te laat, 2 geblokkeerd; bij dit tempo klaar rond 24 augustus 2023, met 60 % kans om op tijd te zijn." */
export function headParts(question: HeadQuestion): WordPart[] {
  const { asOf, counts, lastDoneOn, language } = question;
  const words = messages[language];
  const opening = words.opening(formatDay(asOf, language));
  if (counts.total === 0) return [opening, words.noTasks, "."];
  if (counts.klaar === counts.total) {
    const last = lastDoneOn
      ? words.lastOn(formatDay(lastDoneOn, language), distanceToStart(lastDoneOn, question))
      : "";
    return [opening, words.allDone(counts.total), last, "."];
  }
  const late = lateWords(question);
  if (!begun(question)) return [opening, words.nothingYet(counts.total), ", ", late, "."];
  const blocked = counts.geblokkeerd > 0 ? `, ${words.blocked(counts.geblokkeerd)}` : "";
  const end = forecastWords(question);
  return [
    opening,
    words.done(counts.klaar, counts.total),
    ", ",
    late,
    blocked,
    ...(end === null ? coming(question) : [`; ${end}.`]),
  ];
}

/** Only a date of a source can be late; what the board set itself is said where nothing is. */
function lateWords({ counts, ownPassed, language }: HeadQuestion): WordPart {
  const words = messages[language];
  if (counts.late > 0) return { late: words.late(counts.late) };
  return ownPassed > 0 ? words.ownPassed(ownPassed) : words.noneLate;
}

/** That the forecast is being made, and room for about as many words as it will have. */
function coming(question: HeadQuestion): WordPart[] {
  const { start, dueLater, language } = question;
  const words = messages[language];
  const pace = dueLater ? words.startPace : words.pace;
  const likely = pace(formatDay(start, language)) + chanceInTime(0.5, question);
  return [`; ${words.atThisPace} …`, { room: likely.slice(words.atThisPace.length) }];
}

function forecastWords(question: HeadQuestion): string | null {
  const { forecast, language, asOf } = question;
  const words = messages[language];
  if (forecast?.kind === "too-little") return words.tooEarly;
  // Some tasks are due only after the start.
  if (forecast?.kind === "ready") return words.startReady;
  if (forecast?.kind === "silent")
    return words.silent[forecast.nothing](countSpan(daysBetween(forecast.since, asOf), language));
  if (forecast?.kind !== "forecast") return null;
  const { half, leftAfter, chance } = forecast;
  if (!half) return words.tooSlow;
  const pace = leftAfter > 0 ? words.startPace : words.pace;
  return pace(formatDay(half, language)) + chanceInTime(chance, question);
}

/** After the start nobody can be ready for it any more. */
const chanceInTime = (chance: number, { asOf, start, language }: HeadQuestion) =>
  isAfter(asOf, start) ? "" : messages[language].chance(chanceWords(chance, language));

/** "8 dagen voor de start" */
function distanceToStart(
  date: PlainDate,
  { start, language }: Pick<HeadQuestion, "start" | "language">,
): string {
  const words = messages[language];
  const days = daysBetween(date, start);
  if (days === 0) return words.same;
  return days > 0 ? words.before(countSpan(days, language)) : words.after(countSpan(-days, language));
}

/** "Nog 78 dagen (12 schooldagen) tot de start van leersteun op 1 september 2023.", and why there is no forecast. */
export function leadParts(question: HeadQuestion): WordPart[] {
  const { known, language } = question;
  const said = known ? [" ", messages[language].known(formatDay(known, language))] : [];
  return [...startParts(question), ...said];
}

function startParts(question: HeadQuestion): WordPart[] {
  const { asOf, start, calendar, language, forecast, firstEventOn, counts } = question;
  const words = messages[language];
  const days = daysBetween(asOf, start);
  const schoolDays = schoolDaysBetween(calendar, asOf, start);
  const counted = schoolDays === null ? "" : ` (${countSchoolDays(Math.abs(schoolDays), language)})`;
  const span = { strong: countSpan(Math.abs(days), language) };
  const day = formatDay(start, language);
  const parts: WordPart[] =
    days === 0
      ? [words.today]
      : days > 0
        ? [words.toGo, span, counted, words.toGoUntil(day)]
        : [words.ago(day), span, counted, words.agoEnd];
  if (counts.total === 0) return parts;
  if (!begun(question))
    return [...parts, " ", firstEventOn ? words.firstOn(formatDay(firstEventOn, language)) : words.never];
  if (forecast?.kind === "too-little") return [...parts, " ", words.tooLittle(forecast.weeks, forecast.done)];
  return parts;
}
