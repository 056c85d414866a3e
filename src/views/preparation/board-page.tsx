import type { Board } from "#src/domain/board.ts";
import { FactsError } from "#src/facts/facts-error.tsx";
import { FactsPending } from "#src/facts/facts-pending.tsx";
import { BoardHead } from "./board-head.tsx";
import { LogTrouble } from "./log-trouble.tsx";
import { Picture } from "./picture/picture.tsx";
import { Planning } from "./picture/planning.tsx";
import type { PreparationFacts } from "./preparation-view.tsx";
import { Tasks } from "./tasks/tasks.tsx";
import { TASKS_ID } from "./tasks-id.ts";
import { useSituation } from "./use-situation.ts";

type Props = { board: Board; boards: readonly Board[]; facts: PreparationFacts };

/** One board: the picture of the peildatum, and the tasks behind it. */
export function BoardPage({ board, boards, facts }: Props) {
  const { situation, boardLog } = useSituation(board, facts);
  return (
    <>
      <BoardHead {...{ board, boards, situation }} />
      <LogTrouble {...{ board, boardLog }} />
      {boardLog.error && !situation && (
        <FactsError errors={[boardLog.error]} retry={boardLog.retry} stale={false} />
      )}
      {situation ? (
        <>
          <Picture situation={situation} />
          <div id={TASKS_ID}>
            <Tasks situation={situation} />
          </div>
          <Planning situation={situation} />
        </>
      ) : (
        !boardLog.error && <FactsPending />
      )}
    </>
  );
}
