import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { ListRow } from "./task-table.tsx";

/**
 * Where one works in the list, when what was changed there moves a row: out of the list by its filter, or elsewhere by its
 * order. Of a row that is gone the focus goes to the title of the next one, where no key writes: another press of the arrow
 * that changed a status must not change that of a neighbour. A row that moved is followed by who uses keys.
 */
export function useRowPlace(body: RefObject<HTMLElement | null>, rows: readonly ListRow[]): void {
  const place = useRef<{ key: string; element: HTMLElement } | null>(null);
  const before = useRef(rows);
  useEffect(() => {
    const { current } = body;
    const remember = ({ target }: FocusEvent) => {
      const element = target as HTMLElement;
      const key = element.closest<HTMLElement>("[data-key]")?.dataset["key"];
      place.current = key !== undefined && current?.contains(element) ? { key, element } : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [body]);
  useLayoutEffect(() => {
    const earlier = before.current;
    before.current = rows;
    if (!place.current || earlier === rows) return;
    const { key, element } = place.current;
    if (element.isConnected) {
      if (element === document.activeElement && element.matches(":focus-visible") && isOutOfSight(element))
        element.scrollIntoView({ block: "center" });
      return;
    }
    const left = new Set(rows.flatMap((row) => (row.kind === "task" ? [row.key] : [])));
    // What was done with it left the focus elsewhere, or it is only drawn anew.
    if (left.has(key) || document.activeElement !== document.body) return;
    const at = earlier.findIndex((row) => row.key === key);
    const stays = (row: ListRow) => left.has(row.key);
    const next = earlier.slice(at + 1).find(stays) ?? earlier.slice(0, Math.max(at, 0)).findLast(stays);
    const list = body.current?.closest(".task-list");
    const target = next
      ? list?.querySelector<HTMLElement>(`[data-task="${CSS.escape(next.key)}"]`)
      : list?.querySelector<HTMLElement>(".tasks-none button");
    target?.focus();
  }, [body, rows]);
}

function isOutOfSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < 0 || bottom > window.innerHeight;
}
