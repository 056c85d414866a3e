import { useQuery } from "@tanstack/react-query";
import { listQuery } from "#src/api/queries.ts";
import { toIso } from "#src/domain/plain-date.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { download } from "#src/exports/download.ts";
import { useLink } from "#src/link/link-context.tsx";

/** Saves the whole log of a board as a file that can be read back in. */
export function useLogDownload(boardId: string): (log: readonly PreparationEvent[]) => Promise<void> {
  const { today } = useLink();
  const dataVersion = useQuery(listQuery("tasks")).data?.dataVersion ?? "";
  return async (log) => {
    const { writeLogFile } = await import("#src/api/log-file.ts");
    download({
      name: `logboek-${boardId}-${toIso(today)}.json`,
      type: "application/json",
      content: writeLogFile({ board: boardId, dataVersion, events: log }),
    });
  };
}
