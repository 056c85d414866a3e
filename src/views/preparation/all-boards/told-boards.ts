import {
  type DoneOf,
  heatOf,
  nextFixedTasks,
  sortBoards,
  type BoardStanding,
} from "#src/domain/across-boards.ts";
import type { Board } from "#src/domain/board.ts";
import type { BoardReplay } from "#src/domain/board-replay.ts";
import { dayFromNumber, dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import { DOMAINS } from "#src/domain/preparation.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import type { SchoolCalendar } from "#src/domain/school-calendar.ts";
import { citedSources } from "#src/domain/source.ts";
import type { ToldCell, ToldTable, ToldView } from "#src/domain/told-view.ts";
import type { Language } from "#src/domain/text.ts";
import { formatShortDay, shortMonthName } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { taskTerms } from "#src/i18n/task-terms.ts";
import type { LinkState } from "#src/link/link-state.ts";
import { startOfSupport } from "../decree-start.ts";
import type { PreparationFacts } from "../preparation-view.tsx";
import { boardsHeadWords } from "./boards-head-words.ts";
import { boardWords } from "./board-words.ts";
import { monthsUntil } from "./months.ts";
import { replaysOf } from "./use-standings.ts";

const messages = defineMessages({
  nl: {
    perDomain: "Taken klaar per bestuur en per domein",
    inTime: "Taken klaar per bestuur, in de tijd",
    done: (done: number, total: number) => `${done} van ${total}`,
    sources: "Bronnen",
    more: (count: number) => (count === 1 ? "en nog één bestuur" : `en nog ${count} besturen`),
  },
  en: {
    perDomain: "Tasks done per board and per domain",
    inTime: "Tasks done per board, over time",
    done: (done: number, total: number) => `${done} of ${total}`,
    sources: "Sources",
    more: (count: number) => (count === 1 ? "and one more board" : `and ${count} more boards`),
  },
});

type Question = {
  boards: readonly Board[];
  facts: PreparationFacts;
  calendar: SchoolCalendar;
  logs: ReadonlyMap<string, readonly PreparationEvent[]>;
  asOf: PlainDate;
  known: PlainDate | null;
};

/** More than these are not read from a slide. */
const MOST_BOARDS = 40;

/** All boards in one sentence, and the heat map as a table of figures, in the display and the order of the link. */
export function toldBoards(
  { boards, facts, calendar, logs, asOf, known }: Question,
  { taal: language, bestuurweergave, bestuursorteer }: LinkState,
): ToldView {
  const start = startOfSupport(facts.milestones);
  const replays = replaysOf({ boards, tasks: facts.tasks, logs, known });
  const standings = [...replays.values()].map((replay) => replay.at(dayNumber(asOf)));
  const { mark, halfway, late, isLate, lead, none } = boardsHeadWords(
    { standings, start, calendar, asOf, known },
    language,
  );
  if (standings.length === 0) return { mark: "", sentence: [none], lead: "", columns: [], cited: [] };
  const sorted = sortBoards(standings, bestuursorteer, ({ name }) => name[language]);
  const shown = sorted.slice(0, MOST_BOARDS);
  const columns =
    bestuurweergave === "tijd"
      ? timeColumns(monthsUntil(start, asOf), { replays, asOf, language })
      : domainColumns(language);
  return {
    mark,
    sentence: [`${halfway} `, isLate ? { text: late, tone: "late" } : late, "."],
    lead,
    columns: [
      {
        share: 1,
        parts: [
          heatTable(columns, { shown, all: sorted.length, language, inTime: bestuurweergave === "tijd" }),
        ],
      },
    ],
    cited: [
      ...new Set([
        ...citedSources(start?.citations ?? []),
        ...shown.flatMap((standing) => citedNext(standing)),
      ]),
    ],
  };
}

const citedNext = (standing: BoardStanding): string[] =>
  citedSources(nextFixedTasks(standing).flatMap(({ citations }) => citations));

type Column = {
  name: string /** Of the width, beside the others. */;
  wide: number;
  cell: (standing: BoardStanding) => ToldCell;
};

const heatCell = (counted: DoneOf, text: string, language: Language): ToldCell => ({
  text: counted.total === 0 ? boardWords[language].noTasks : text,
  heat: heatOf(counted),
});

function domainColumns(language: Language): Column[] {
  const { done } = messages[language];
  const counted = (of: DoneOf) => heatCell(of, done(of.done, of.total), language);
  return [
    ...DOMAINS.map(
      (domain): Column => ({
        name: taskTerms[language].domain[domain],
        wide: 1,
        cell: ({ domains }) => counted(domains[domain]),
      }),
    ),
    { name: boardWords[language].all, wide: 1, cell: counted },
  ];
}

type Told = { replays: ReadonlyMap<string, BoardReplay>; asOf: PlainDate; language: Language };

function timeColumns(months: ReturnType<typeof monthsUntil>, { replays, asOf, language }: Told): Column[] {
  const named = ({ day, month }: PlainDate) => `${day} ${shortMonthName(month, language)}`;
  return [
    ...months.map(
      ({ date, on }): Column => ({
        name: named(date),
        wide: 1,
        cell: ({ board, total }) => {
          const done = replays.get(board.id)?.doneAt(on) ?? 0;
          return heatCell({ done, total }, String(done), language);
        },
      }),
    ),
    {
      name: named(asOf),
      wide: 1.8,
      cell: (of) => heatCell(of, messages[language].done(of.done, of.total), language),
    },
  ];
}

const NAME = 0.22;
const LATE = 0.07;
const NEXT = 0.12;
const SOURCES = 0.09;

type Shown = { shown: readonly BoardStanding[]; all: number; language: Language; inTime: boolean };

function heatTable(columns: readonly Column[], { shown, all, language, inTime }: Shown): ToldTable {
  const words = messages[language];
  const common = boardWords[language];
  const width = columns.reduce((sum, { wide }) => sum + wide, 0);
  const each = (1 - NAME - LATE - NEXT - SOURCES) / width;
  return {
    kind: "table",
    title: inTime ? words.inTime : words.perDomain,
    columns: [
      { name: common.board, share: NAME },
      ...columns.map(({ name, wide }) => ({ name, share: wide * each })),
      { name: common.late, share: LATE },
      { name: common.nextFixed, share: NEXT },
      { name: words.sources, share: SOURCES },
    ],
    rows: shown.map((standing) => [
      { text: standing.board.name[language], tone: "strong" },
      ...columns.map(({ cell }) => cell(standing)),
      standing.late > 0
        ? { text: String(standing.late), tone: "late" }
        : { text: common.none, tone: "quiet" },
      standing.nextFixed === null
        ? { text: common.none, tone: "quiet" }
        : { text: formatShortDay(dayFromNumber(standing.nextFixed), language) },
      { text: "", cites: citedNext(standing) },
    ]),
    rest: all - shown.length,
    more: words.more,
    none: "",
  };
}
