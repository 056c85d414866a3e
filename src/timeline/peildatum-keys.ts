import { dayFromNumber, dayNumber, moveDay, type PlainDate } from "#src/domain/plain-date.ts";
import { AS_OF_KEYS, commandOf, type Key } from "./keys.ts";
import { changeAfter, changeBefore } from "./peildatum.ts";

/** Where a key leads the peildatum. `null`: not its key, or no way to go. */
export function keyedDate(key: Key, asOf: PlainDate, changes: readonly PlainDate[]): PlainDate | null {
  switch (commandOf(AS_OF_KEYS, key)) {
    case "changeBefore":
      return changeBefore(changes, asOf);
    case "changeAfter":
      return changeAfter(changes, asOf);
    case "dayBefore":
      return moveDay(asOf, { days: -1 });
    case "dayAfter":
      return moveDay(asOf, { days: 1 });
    case "monthBefore":
      return moveDay(asOf, { months: -1 });
    case "monthAfter":
      return moveDay(asOf, { months: 1 });
    case "firstChange":
      return extreme(changes, Math.min);
    case "lastChange":
      return extreme(changes, Math.max);
    case null:
      return null;
  }
}

const extreme = (changes: readonly PlainDate[], pick: (...numbers: number[]) => number): PlainDate | null =>
  changes.length > 0 ? dayFromNumber(pick(...changes.map(dayNumber))) : null;

/** The range that the slider names: all changes, and wherever it stands now. */
export function sliderRange(asOf: PlainDate, changes: readonly PlainDate[]): { min: number; max: number } {
  const numbers = [asOf, ...changes].map(dayNumber);
  return { min: Math.min(...numbers), max: Math.max(...numbers) };
}
