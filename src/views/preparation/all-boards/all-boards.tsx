import { useDeferredValue, useMemo } from "react";
import { useAllLogs } from "#src/api/use-all-logs.ts";
import type { BoardStanding } from "#src/domain/across-boards.ts";
import type { Board } from "#src/domain/board.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import { schoolCalendar } from "#src/domain/school-calendar.ts";
import type { Citation } from "#src/domain/source.ts";
import { SourcesProvider } from "#src/facts/cited.tsx";
import { FactsError } from "#src/facts/facts-error.tsx";
import { FactsPending } from "#src/facts/facts-pending.tsx";
import { numberSources, PrintedSources } from "#src/facts/printed-sources.tsx";
import { listed } from "#src/i18n/counts.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { usePrinting } from "#src/ui/use-printing.ts";
import { startOfSupport } from "../decree-start.ts";
import type { PreparationFacts } from "../preparation-view.tsx";
import { AttentionList } from "./attention-list.tsx";
import { BoardsHead } from "./boards-head.tsx";
import { fixedNext } from "./fixed-dates.tsx";
import { HeatMap } from "./heat-map.tsx";
import { ReadinessSpread } from "./readiness-spread.tsx";
import { type TalliesOfAll, talliesOn, TaskTallies } from "./task-tallies.tsx";
import { useStandings } from "./use-standings.ts";
import "#src/ui/heat.css";
import "./all-boards.css";

const messages = defineMessages({
  nl: {
    without: (names: string) =>
      `Zonder deze besturen, waarvan het logboek niet kon worden gelezen: ${names}.`,
  },
  en: { without: (names: string) => `Without these boards, whose log could not be read: ${names}.` },
});

type Props = { boards: readonly Board[]; facts: PreparationFacts };

/** All boards side by side, for who looks across them. */
export function AllBoards({ boards, facts }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { logs, failed, error, retry } = useAllLogs();
  const missing = boards.filter(({ id }) => failed.has(id)).map(({ name }) => name[language]);
  const errors = error ? [error] : [...failed.values()];
  // The sentence comes first, then, while the page answers, what stands under it.
  const headDrawn = useDeferredValue(logs !== null);
  return (
    <div className="all-boards">
      {errors.length > 0 && (
        <FactsError errors={errors} retry={retry} stale={logs !== null} titled={logs === null} />
      )}
      {missing.length > 0 && <p role="status">{words.without(listed(missing, language))}</p>}
      {logs ? <Boards {...{ boards, facts, logs, headDrawn }} /> : !error && <FactsPending />}
    </div>
  );
}

type Logged = Props & { logs: NonNullable<ReturnType<typeof useAllLogs>["logs"]>; headDrawn: boolean };

function Boards({ boards, facts, logs, headDrawn }: Logged) {
  const { state, asOf } = useLink();
  const known = state.kennis;
  const calendar = useMemo(() => schoolCalendar(facts.schoolHolidays), [facts.schoolHolidays]);
  const start = useMemo(() => startOfSupport(facts.milestones), [facts.milestones]);
  const { standings, replays } = useStandings({ boards, tasks: facts.tasks, logs, known, asOf });
  const tallies = useMemo(() => talliesOn(standings, asOf), [standings, asOf]);
  const numbers = useMemo(
    () => numberSources(citedAcross({ standings, start, tallies })),
    [standings, start, tallies],
  );
  const printing = usePrinting();
  return (
    <SourcesProvider numbers={numbers}>
      <BoardsHead {...{ standings, start, calendar, asOf, known }} />
      {/* The place of what comes is kept. */}
      {standings.length > 0 && !headDrawn && <div className="boards-later" />}
      {standings.length > 0 && headDrawn && (
        <>
          <HeatMap {...{ standings, replays, start, asOf }} />
          <div className="boards-parts">
            <div className="boards-columns">
              <AttentionList {...{ standings, asOf }} />
              <ReadinessSpread standings={standings} />
            </div>
            <TaskTallies {...tallies} asOf={asOf} />
          </div>
        </>
      )}
      {printing && <PrintedSources />}
    </SourcesProvider>
  );
}

type Across = { standings: readonly BoardStanding[]; start: Milestone | null; tallies: TalliesOfAll };

/** All that the page cites, in its order: on paper these are numbers, with their list at the end. */
const citedAcross = ({ standings, start, tallies: { untouched, late } }: Across): Citation[] => [
  ...(start?.citations ?? []),
  ...[...fixedNext(standings), ...[...untouched, ...late].map(({ task }) => task)].flatMap(
    ({ citations }) => citations,
  ),
];
