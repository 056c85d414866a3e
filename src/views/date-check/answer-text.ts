import { compareDays, isBefore } from "#src/domain/plain-date.ts";
import type { PreparationTask } from "#src/domain/preparation.ts";
import { LAYERS, type Regime } from "#src/domain/regime.ts";
import { type Citation, citedSources, publishedLater, uniqueCitations } from "#src/domain/source.ts";
import type { Language } from "#src/domain/text.ts";
import {
  answerPieces,
  knownThenWords,
  nextChangeWords,
  takeOverPieces,
  unknownLayerWords,
} from "#src/facts/answer-words.ts";
import { sentenceText } from "#src/facts/sentence.tsx";
import { sourceLines } from "#src/i18n/source-lines.ts";
import { plural } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { taskTerms } from "#src/i18n/task-terms.ts";
import { terms } from "#src/i18n/terms.ts";
import type { DateCheck } from "./date-check.ts";
import { basisWords } from "./deadline-words.ts";
import { legalWeightWords } from "./legal-words.ts";
import { nearestTasks } from "./nearest-tasks.ts";

const messages = defineMessages({
  nl: {
    until: (day: string) => ` tot en met ${day}`,
    derived: " (einddag afgeleid)",
    since: (day: string) => `sinds ${day}`,
    deadlines: (role: string) => `Deadlines voor een ${role}:`,
    publishedLater: (day: string) => `, bron van na ${day}`,
    passed: ", voorbij",
    rest: (count: number) => `en nog ${plural("voorstel", "voorstellen")(count)}; zie de link`,
    sources: "Bronnen:",
    link: "Dit antwoord met alle bronnen:",
    level: (level: string) => `Onderwijsniveau: ${level}.`,
    known: (day: string) => `Met wat bekend was op ${day}.`,
  },
  en: {
    until: (day: string) => ` up to and including ${day}`,
    derived: " (end day derived)",
    since: (day: string) => `since ${day}`,
    deadlines: (role: string) => `Deadlines for a ${role}:`,
    publishedLater: (day: string) => `, source from after ${day}`,
    passed: ", passed",
    rest: (count: number) => `and ${plural("other suggestion", "other suggestions")(count)}; see the link`,
    sources: "Sources:",
    link: "This answer with all its sources:",
    level: (level: string) => `Level of education: ${level}.`,
    known: (day: string) => `With what was known on ${day}.`,
  },
});

type Options = { language: Language; url: string };

/** The answer as plain text, to paste in a mail: the sentence, the link, what holds, what to do by when, and the sources last. */
export function answerText(check: DateCheck, { language, url }: Options): string {
  const words = messages[language];
  const { change, inForce, legal, sources } = check;
  const holding = LAYERS.flatMap((layer) => inForce[layer] ?? []);
  const citations = onePerSource([
    ...holding.flatMap((regime) => regime.citations),
    ...(change?.citations ?? []),
    ...listedTasks(check).flatMap((task) => task.citations),
  ]);
  const paragraphs = [
    ...openingLines(check, language),
    knownLine(check, language),
    levelLine(check, language),
    `${words.link}\n${url}`,
    holding.map((regime) => regimeLine(regime, language)).join("\n"),
    legal && legalWeightWords({ ...check, state: legal, language }),
    deadlineLines(check, language),
    citations.length > 0 && [words.sources, ...sourceLines({ citations, sources, language })].join("\n"),
  ];
  return paragraphs.filter(Boolean).join("\n\n");
}

/** The answer in a few lines, for a message on a telephone; its link goes with it and has the rest. */
export const shortAnswer = (check: DateCheck, language: Language): string =>
  [...openingLines(check, language), deadlineLines(check, language), knownLine(check, language)]
    .filter(Boolean)
    .join("\n\n");

/** All that are fixed and what comes first, in the order of their days. */
function listedTasks({ tasks, asOf }: DateCheck): PreparationTask[] {
  const near = new Set(nearestTasks(tasks, asOf));
  return tasks
    .filter((task) => task.deadline.basis === "source" || near.has(task))
    .toSorted((a, b) => compareDays(a.deadline.date, b.deadline.date));
}

/** What held, and what comes next. */
function openingLines(check: DateCheck, language: Language) {
  const { facts, change, kennis } = check;
  const question = { ...check, regimes: facts.regimes, language };
  const next = [
    nextChangeWords(question),
    change && sentenceText(takeOverPieces(change, language), language),
    change && kennis && knownThenWords({ change, milestones: facts.milestones, kennis, language }),
  ];
  return [
    sentenceText(answerPieces(question), language),
    unknownLayerWords(question),
    next.filter(Boolean).join(" "),
  ];
}

const knownLine = ({ kennis }: DateCheck, language: Language) =>
  kennis && messages[language].known(formatDay(kennis, language));

const levelLine = ({ niveau }: DateCheck, language: Language) =>
  niveau && messages[language].level(terms[language].level[niveau]);

/** "sinds 1 januari 2015 tot en met 31 augustus 2023 (einddag afgeleid)" */
export function regimeDates({ validFrom, validTo, validToPrecision }: Regime, language: Language): string {
  const words = messages[language];
  const until = validTo ? words.until(formatDay(validTo, language)) : "";
  const derived = validToPrecision === "schoolyear" ? words.derived : "";
  return `${words.since(formatDay(validFrom, language))}${until}${derived}`;
}

/** "Decreet: M-decreet, sinds 1 januari 2015 tot en met 31 augustus 2023 (einddag afgeleid). Decreet van …" */
function regimeLine(regime: Regime, language: Language): string {
  const layer = terms[language].layer[regime.layer];
  return `${layer}: ${regime.name[language]}, ${regimeDates(regime, language)}. ${regime.legalBasis[language]}.`;
}

/** "10 maart 2023: Keuze doorgeven in MijnOnderwijs (vaste datum)", and how many more there are. */
function deadlineLines(check: DateCheck, language: Language): string | null {
  const { tasks, rol, kennis, sources, asOf } = check;
  if (tasks.length === 0) return null;
  const words = messages[language];
  const listed = listedTasks(check);
  const lines = listed.map(({ title, deadline, citations }) => {
    const isLater = kennis && publishedLater(citations, sources, kennis);
    const later = isLater ? words.publishedLater(formatDay(kennis, language)) : "";
    const passed = isBefore(deadline.date, asOf) ? words.passed : "";
    return `${formatDay(deadline.date, language)}: ${title[language]} (${basisWords(deadline, language)}${passed}${later})`;
  });
  const rest = tasks.length - listed.length;
  if (rest > 0) lines.push(words.rest(rest));
  return [words.deadlines(taskTerms[language].role[rol]), ...lines].join("\n");
}

/** Each source once, with all its cited places. */
function onePerSource(citations: readonly Citation[]): Citation[] {
  const places = uniqueCitations(citations);
  return citedSources(places).map((sourceId) => {
    const locators = places.filter((place) => place.sourceId === sourceId).map(({ locator }) => locator);
    const all = (language: Language) => [...new Set(locators.map((locator) => locator[language]))].join("; ");
    return { sourceId, locator: { nl: all("nl"), en: all("en") } };
  });
}
