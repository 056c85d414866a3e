import { useMemo } from "react";
import type { BoardStanding } from "#src/domain/across-boards.ts";
import type { Board } from "#src/domain/board.ts";
import { type BoardReplay, boardReplay } from "#src/domain/board-replay.ts";
import { dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { PreparationTask } from "#src/domain/preparation.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";

type Kept = {
  tasks: readonly PreparationTask[];
  board: Board;
  known: PlainDate | null;
  replay: BoardReplay;
};

/** By log: what was worked out for a board stays for as long as nothing is added to its log. */
const replays = new WeakMap<readonly PreparationEvent[], Kept>();

function replayOf(log: readonly PreparationEvent[], asked: Omit<Kept, "replay">): BoardReplay {
  const kept = replays.get(log);
  if (kept && kept.tasks === asked.tasks && kept.board === asked.board && kept.known === asked.known)
    return kept.replay;
  const replay = boardReplay({ ...asked, log });
  replays.set(log, { ...asked, replay });
  return replay;
}

type Question = {
  boards: readonly Board[];
  tasks: readonly PreparationTask[];
  logs: ReadonlyMap<string, readonly PreparationEvent[]>;
  known: PlainDate | null;
  asOf: PlainDate;
};

/** The replay of each board whose log could be read, by id. */
export const replaysOf = ({ boards, tasks, logs, known }: Omit<Question, "asOf">) =>
  new Map(
    boards.flatMap((board) => {
      const log = logs.get(board.id);
      return log ? [[board.id, replayOf(log, { tasks, board, known })] as const] : [];
    }),
  );

/** Boards whose log could be read, as they stood on the peildatum; and the replay of each, by id. */
export function useStandings({ boards, tasks, logs, known, asOf }: Question) {
  const byBoard = useMemo(() => replaysOf({ boards, tasks, logs, known }), [boards, tasks, logs, known]);
  const standings = useMemo((): BoardStanding[] => {
    const on = dayNumber(asOf);
    return [...byBoard.values()].map((replay) => replay.at(on));
  }, [byBoard, asOf]);
  return { replays: byBoard, standings };
}
