import { type EventDraft, momentToWrite } from "#src/domain/log-changes.ts";
import { utcMoment } from "#src/domain/plain-date.ts";
import type { Role } from "#src/domain/preparation.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";

/** The door to the clock for moments: when something is written. Days come from src/app/today.ts. */
export const momentNow = (): string => utcMoment(Date.now());

/** Drafts as lines of the log: each with an id of its own, all written now by this role. */
export function writeEvents(
  drafts: readonly EventDraft[],
  { role, log }: { role: Role; log: readonly PreparationEvent[] },
): PreparationEvent[] {
  const recordedAt = momentToWrite(momentNow(), log, new Set(drafts.map(({ taskId }) => taskId)));
  return drafts.map((draft) => ({ ...draft, id: createUuid(), recordedAt, role }));
}

export const newTaskId = (): string => `own-${createUuid()}`;

/** `crypto.randomUUID` is absent on an origin that is not secure; random values are there everywhere. */
export function createUuid(source: Pick<Crypto, "getRandomValues"> & Partial<Crypto> = crypto): string {
  if (source.randomUUID) return source.randomUUID();
  const bytes = source.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    // Version 4, variant 1 (RFC 9562).
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, "0");
  });
  const part = (from: number, to: number) => hex.slice(from, to).join("");
  return [part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join("-");
}
