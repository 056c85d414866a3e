import { useMemo } from "react";
import { useAllLogs } from "#src/api/use-all-logs.ts";
import type { Board } from "#src/domain/board.ts";
import { schoolCalendar } from "#src/domain/school-calendar.ts";
import { FactsError } from "#src/facts/facts-error.tsx";
import { FactsPending } from "#src/facts/facts-pending.tsx";
import { listed } from "#src/i18n/counts.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import type { PreparationFacts } from "../preparation-view.tsx";
import { AttentionList } from "./attention-list.tsx";
import { BoardsHead } from "./boards-head.tsx";
import { HeatMap } from "./heat-map.tsx";
import { ReadinessSpread } from "./readiness-spread.tsx";
import { startOfSupport } from "./start-of-support.ts";
import { TaskTallies } from "./task-tallies.tsx";
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
  return (
    <div className="all-boards">
      {errors.length > 0 && <FactsError errors={errors} retry={retry} stale={logs !== null} />}
      {missing.length > 0 && <p role="status">{words.without(listed(missing, language))}</p>}
      {logs ? <Boards {...{ boards, facts, logs }} /> : !error && <FactsPending />}
    </div>
  );
}

type Logged = Props & { logs: NonNullable<ReturnType<typeof useAllLogs>["logs"]> };

function Boards({ boards, facts, logs }: Logged) {
  const { state, asOf } = useLink();
  const known = state.kennis;
  const calendar = useMemo(() => schoolCalendar(facts.schoolHolidays), [facts.schoolHolidays]);
  const start = useMemo(() => startOfSupport(facts.milestones), [facts.milestones]);
  const { standings, replays } = useStandings({ boards, tasks: facts.tasks, logs, known, asOf });
  return (
    <>
      <BoardsHead {...{ standings, start, calendar, asOf, known }} />
      {standings.length > 0 && (
        <>
          <HeatMap {...{ standings, replays, start, asOf }} />
          <div className="boards-columns">
            <AttentionList {...{ standings, asOf }} />
            <ReadinessSpread standings={standings} />
          </div>
          <TaskTallies {...{ standings, asOf }} />
        </>
      )}
    </>
  );
}
