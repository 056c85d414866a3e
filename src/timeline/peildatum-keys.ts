import { followingChange, previousChange } from "#src/domain/change-dates.ts";
import { dayNumber, earliest, latest, moveDay, type PlainDate } from "#src/domain/plain-date.ts";
import { AS_OF_KEYS, commandOf, type Key } from "./keys.ts";

/** Where a key leads the peildatum. `null`: not its key, or no way to go. The changes are in order. */
export function keyedDate(key: Key, asOf: PlainDate, changes: readonly PlainDate[]): PlainDate | null {
  switch (commandOf(AS_OF_KEYS, key)) {
    case "changeBefore":
      return previousChange(changes, asOf);
    case "changeAfter":
      return followingChange(changes, asOf);
    case "dayBefore":
      return moveDay(asOf, { days: -1 });
    case "dayAfter":
      return moveDay(asOf, { days: 1 });
    case "monthBefore":
      return moveDay(asOf, { months: -1 });
    case "monthAfter":
      return moveDay(asOf, { months: 1 });
    case "firstChange":
      return changes[0] ?? null;
    case "lastChange":
      return changes.at(-1) ?? null;
    case null:
      return null;
  }
}

/** The range that the slider names: all changes, and wherever it stands now. */
export function sliderRange(asOf: PlainDate, changes: readonly PlainDate[]): { min: number; max: number } {
  const [first, last] = [changes[0] ?? asOf, changes.at(-1) ?? asOf];
  return { min: dayNumber(earliest(asOf, first)), max: dayNumber(latest(asOf, last)) };
}
