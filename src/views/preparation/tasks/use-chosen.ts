import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { BoardTask } from "#src/domain/readiness.ts";

/** Which tasks are ticked; with Shift all from the last tick to this one, as in any list of files. */
export function useChosen(shown: readonly BoardTask[], fixed: boolean) {
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  // What is no longer shown is not changed unseen, nor what was recorded in the past.
  const chosen = useMemo(
    () => new Set(fixed ? [] : shown.filter(({ id }) => wanted.has(id)).map(({ id }) => id)),
    [fixed, shown, wanted],
  );
  // Rows are drawn again only when their task changes: they get one function for good.
  const now = useRef({ shown, last: "" });
  useLayoutEffect(() => {
    now.current.shown = shown;
  });
  const choose = useCallback((taskId: string, isChosen: boolean, through: boolean) => {
    const ids = now.current.shown.map(({ id }) => id);
    const ends = [ids.indexOf(now.current.last), ids.indexOf(taskId)];
    const first = Math.min(...ends);
    const range = through && first >= 0 ? ids.slice(first, Math.max(...ends) + 1) : [taskId];
    now.current.last = taskId;
    setWanted((before) =>
      isChosen ? new Set([...before, ...range]) : new Set([...before].filter((id) => !range.includes(id))),
    );
  }, []);
  const chooseAll = (all: boolean) => setWanted(new Set(all ? shown.map(({ id }) => id) : []));
  return { chosen, choose, chooseAll };
}
