import { isUtcMoment } from "#src/domain/plain-date.ts";

/** The moments at which the server gave what is shown from a copy because it cannot be reached now, by path. */
let kept: ReadonlyMap<string, string> = new Map();
const listeners = new Set<() => void>();

export const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The oldest of them in RFC 3339, or null: everything on screen is what the server says now. */
export const oldestKept = (): string | null => [...kept.values()].toSorted()[0] ?? null;

/** `moment` is null when the server itself answered. */
export function reportAnswer(resource: string, moment: string | null): void {
  const [path = "", query] = resource.split("?");
  const isKept = moment !== null && isUtcMoment(moment);
  // A list in pages is what the server says now when its first page is.
  if (!isKept && (query !== undefined || !kept.has(path))) return;
  const next = new Map(kept);
  if (isKept) next.set(path, moment);
  else next.delete(path);
  kept = next;
  for (const listener of listeners) listener();
}
