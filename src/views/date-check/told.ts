import { compareDays } from "#src/domain/plain-date.ts";
import { LAYERS, type Regime } from "#src/domain/regime.ts";
import { citedSources } from "#src/domain/source.ts";
import type { ToldCell, ToldPart, ToldTable, ToldView } from "#src/domain/told-view.ts";
import type { Language } from "#src/domain/text.ts";
import {
  answerPieces,
  knownBehindWords,
  nextChangeWords,
  type Piece,
  takeOverPieces,
  unknownLayerWords,
} from "#src/facts/answer-words.ts";
import { factsNow } from "#src/facts/facts-now.ts";
import { inSentence, regimeTone } from "#src/facts/regime-name.tsx";
import { sentenceText } from "#src/facts/sentence.tsx";
import { formatShortDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { taskTerms } from "#src/i18n/task-terms.ts";
import { terms } from "#src/i18n/terms.ts";
import type { ViewTeller } from "#src/link/view-teller.ts";
import { regimeDates } from "./answer-text.ts";
import { type DateCheck, dateCheck } from "./date-check.ts";
import { basisWords, deadlineWords } from "./deadline-words.ts";
import { legalWeightWords } from "./legal-words.ts";
import { nearestTasks } from "./nearest-tasks.ts";

const messages = defineMessages({
  nl: {
    inForce: "Van kracht",
    columns: { layer: "Laag", rules: "Regels en rechtsgrond", sources: "Bronnen" },
    deadlines: (role: string) => `Deadlines voor een ${role}`,
    dates: { date: "Datum", what: "Wat", when: "Op de peildatum", sources: "Bronnen" },
    more: (count: number) => (count === 1 ? "en nog één deadline" : `en nog ${count} deadlines`),
    moreRules: (count: number) => (count === 1 ? "en nog één regime" : `en nog ${count} regimes`),
    suggestion: "voorstel",
    nothing: "Niet in deze gegevens.",
    noTasks: (role: string) => `Deze gegevens kennen geen taken voor een ${role}.`,
  },
  en: {
    inForce: "In force",
    columns: { layer: "Layer", rules: "Rules and legal basis", sources: "Sources" },
    deadlines: (role: string) => `Deadlines for a ${role}`,
    dates: { date: "Date", what: "What", when: "On the as-of date", sources: "Sources" },
    more: (count: number) => (count === 1 ? "and one more deadline" : `and ${count} more deadlines`),
    moreRules: (count: number) => (count === 1 ? "and one more regime" : `and ${count} more regimes`),
    suggestion: "suggestion",
    nothing: "Not in these data.",
    noTasks: (role: string) => `These data hold no tasks for a ${role}.`,
  },
});

/** The same as the page: the answer, what is in force, and what is to be done by when. */
export const tellDateCheck: ViewTeller = async ({ state, asOf, today, queryClient }) => {
  const facts = await factsNow(queryClient, [
    "regimes",
    "schoolHolidays",
    "milestones",
    "comparison",
    "tasks",
    "sources",
  ]);
  const { kennis, niveau, rol, taal } = state;
  return toldDateCheck(dateCheck(facts, { asOf, today, kennis, niveau, rol }), taal);
};

export function toldDateCheck(check: DateCheck, language: Language): ToldView {
  const { facts, asOf, today, kennis, calendar, change, inForce, tasks, weight, sources } = check;
  const { regimes, milestones } = facts;
  const question = { regimes, asOf, today, calendar, language };
  const near = nearestTasks(tasks, asOf);
  const lead = [
    unknownLayerWords(question),
    nextChangeWords(question),
    change && sentenceText(takeOverPieces(change, language), language),
    weight && legalWeightWords({ ...check, state: weight, language }),
    kennis && knownBehindWords({ regimes, asOf, milestones, sources, kennis, language }),
  ];
  const holding = LAYERS.flatMap((layer) => inForce[layer] ?? []);
  const rests = [...holding, ...(change ? [change] : []), ...near];
  return {
    mark: "",
    sentence: answerPieces(question).map((piece) => toldPart(piece, language)),
    lead: lead.filter(Boolean).join(" "),
    columns: [
      { share: 0.42, parts: [rulesTable(check, language)] },
      { share: 0.58, parts: [deadlineTable(check, near, language)] },
    ],
    cited: citedSources(rests.flatMap(({ citations }) => citations)),
  };
}

/** A regime in its own colours. */
const toldPart = (piece: Piece, language: Language): ToldPart =>
  typeof piece === "string" ? piece : { text: inSentence(piece.name[language]), tone: regimeTone(piece) };

function rulesTable({ inForce }: DateCheck, language: Language): ToldTable {
  const words = messages[language];
  const { layer, rules, sources } = words.columns;
  return {
    kind: "table",
    title: words.inForce,
    columns: [
      { name: layer, share: 0.18 },
      { name: rules, share: 0.64 },
      { name: sources, share: 0.18 },
    ],
    rows: LAYERS.map((one) => {
      const regime = inForce[one];
      return [{ text: terms[language].layer[one], tone: "strong" }, ...ruleCells(regime, language)];
    }),
    rest: 0,
    more: words.moreRules,
    none: words.nothing,
  };
}

const ruleCells = (regime: Regime | null, language: Language): ToldCell[] =>
  regime
    ? [
        {
          text: `${regime.name[language]}, ${regimeDates(regime, language)}. ${regime.legalBasis[language]}.`,
        },
        { text: "", cites: citedSources(regime.citations) },
      ]
    : [{ text: messages[language].nothing, tone: "quiet" }, { text: "" }];

function deadlineTable(check: DateCheck, near: DateCheck["tasks"], language: Language): ToldTable {
  const words = messages[language];
  const role = taskTerms[language].role[check.rol];
  const { date, what, when, sources } = words.dates;
  return {
    kind: "table",
    title: words.deadlines(role),
    columns: [
      { name: date, share: 0.19 },
      { name: what, share: 0.41 },
      { name: when, share: 0.25 },
      { name: sources, share: 0.15 },
    ],
    rows: near
      .toSorted((a, b) => compareDays(a.deadline.date, b.deadline.date))
      .map(({ title, deadline, citations }) => {
        const { state, text } = deadlineWords({ ...check, deadline, language });
        const fixed = deadline.basis === "source";
        return [
          { text: formatShortDay(deadline.date, language) },
          {
            text: `${title[language]} (${fixed ? basisWords(deadline, language) : words.suggestion})`,
            ...(fixed && { tone: "strong" }),
          },
          { text, ...(state === "late" && { tone: "late" }) },
          { text: "", cites: citedSources(citations) },
        ];
      }),
    rest: check.tasks.length - near.length,
    more: words.more,
    none: words.noTasks(role),
  };
}
