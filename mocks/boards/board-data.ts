import { type Database, once } from "../db.ts";
import type { Scenario } from "../scenarios.ts";
import { EXAMPLE_BOARDS, type ExampleBoard } from "./example-boards.ts";
import { generateLog } from "./generate-log.ts";
import { HISTORIES } from "./histories.ts";
import { BUSY_BOARD, manyBoards, manyTasks } from "./many.ts";
import type { WireBoard, WireEvent } from "./wire.ts";

/** The example boards and what happened to them before anybody wrote to this API. */
export type BoardData = {
  all: () => readonly WireBoard[];
  one: (id: string) => WireBoard | null;
  /** In order of arrival; empty for who is not there. */
  logOf: (id: string) => readonly WireEvent[];
  isSourcedTask: (taskId: string) => boolean;
};

/** The tasks are those of the facts, whatever the scenario shows of them. */
export function createBoardData(scenario: Scenario | null, published: Pick<Database, "list">): BoardData {
  const found = once(() => boardsIn(scenario));
  const all = once(() => found().map(({ board }) => board));
  const byId = once(
    () => new Map(found().map((entry, index) => [entry.board.id, { ...entry, seed: index + 1 }])),
  );
  const logs = new Map<string, readonly WireEvent[]>();
  const taskIds = once(() => new Set(published.list("tasks").map(({ id }) => id)));
  const makeLog = (id: string): readonly WireEvent[] => {
    const entry = byId().get(id);
    if (!entry) return [];
    if (scenario?.name === "taken" && id === BUSY_BOARD.id) return manyTasks(scenario.count);
    const { board, history, seed } = entry;
    return generateLog({ board, history: HISTORIES[history], tasks: published.list("tasks"), seed });
  };
  return {
    all,
    one: (id) => byId().get(id)?.board ?? null,
    logOf: (id) => {
      const log = logs.get(id) ?? makeLog(id);
      logs.set(id, log);
      return log;
    },
    isSourcedTask: (taskId) => taskIds().has(taskId),
  };
}

function boardsIn(scenario: Scenario | null): readonly ExampleBoard[] {
  if (scenario?.name === "leeg") return [];
  if (scenario?.name === "besturen") return manyBoards(scenario.count);
  if (scenario?.name === "taken") return [{ board: BUSY_BOARD, history: "steady" }, ...EXAMPLE_BOARDS];
  return EXAMPLE_BOARDS;
}
