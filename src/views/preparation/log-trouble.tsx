import type { BoardLog } from "#src/api/use-board-log.ts";
import type { Board } from "#src/domain/board.ts";

type Props = { board: Board; boardLog: BoardLog };

/** What waits to be sent, what was refused, and where nothing is kept. */
export function LogTrouble(_: Props) {
  return null;
}
