import { lazy, useDeferredValue, useMemo, useState } from "react";
import type { Board } from "#src/domain/board.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { SourcesProvider } from "#src/facts/cited.tsx";
import { FactsError } from "#src/facts/facts-error.tsx";
import { FactsPending } from "#src/facts/facts-pending.tsx";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { numberSources } from "#src/facts/printed-sources.tsx";
import { BoardHead } from "./board-head.tsx";
import { LogTrouble } from "./log-trouble.tsx";
import { Picture } from "./picture/picture.tsx";
import { Planning } from "./picture/planning.tsx";
import { citedInReport, PrintedReport } from "./report/printed-report.tsx";
import type { PreparationFacts } from "./preparation-view.tsx";
import { Tasks } from "./tasks/tasks.tsx";
import { useAskedTasks } from "./use-asked-tasks.ts";
import { useFollowing, useSituation } from "./use-situation.ts";

const BoardOut = lazy(async () => ({ default: (await import("./files/board-out.tsx")).BoardOut }));

type Props = { board: Board; boards: readonly Board[]; facts: PreparationFacts };

/** One board: the picture of the peildatum, and the tasks behind it. */
export function BoardPage({ board, boards, facts }: Props) {
  const { situation, boardLog } = useSituation(board, facts);
  const drawn = useFollowing(situation);
  // What was refused and is now corrected in the editor of its task.
  const [correcting, setCorrecting] = useState<PreparationEvent | null>(null);
  const corrected = (saved: boolean) => {
    if (correcting && saved) void boardLog.forget([correcting.id]);
    setCorrecting(null);
  };
  const askedTasks = useAskedTasks(drawn);
  const numbers = useMemo(
    () => numberSources(drawn ? citedInReport(drawn, askedTasks.asked) : []),
    [drawn, askedTasks],
  );
  // The sentence and the picture come first, then, while the page answers, what stands under them.
  const pictured = useDeferredValue(situation !== null);
  return (
    <SourcesProvider numbers={numbers}>
      <BoardHead {...{ board, boards, situation }} />
      <LogTrouble {...{ board, boardLog }} />
      {boardLog.error && !situation && (
        <FactsError errors={[boardLog.error]} retry={boardLog.retry} stale={false} />
      )}
      {situation && drawn ? (
        <>
          <Picture situation={drawn} />
          {pictured && (
            <>
              <Tasks
                situation={situation}
                boardLog={boardLog}
                correcting={correcting}
                onCorrect={setCorrecting}
                onCorrected={corrected}
              />
              <Planning situation={drawn} />
              <LoadedPart>
                <BoardOut situation={drawn} askedTasks={askedTasks} />
              </LoadedPart>
              <PrintedReport situation={drawn} askedTasks={askedTasks} />
            </>
          )}
        </>
      ) : (
        !boardLog.error && <FactsPending />
      )}
    </SourcesProvider>
  );
}
