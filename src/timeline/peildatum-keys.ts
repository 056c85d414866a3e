import { dayFromNumber, dayNumber, moveDay, type PlainDate } from "#src/domain/plain-date.ts";
import { changeAfter, changeBefore } from "./peildatum.ts";

type Key = { key: string; shiftKey: boolean };

/**
 * Keys of the peildatum: arrows step between the days on which something changes, with Shift by one day;
 * Page keys by a month; Home and End to the first and last change. `null`: not its key, or no way to go.
 */
export function keyedDate({ key, shiftKey }: Key, asOf: PlainDate, changes: readonly PlainDate[]) {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return shiftKey ? moveDay(asOf, { days: 1 }) : changeAfter(changes, asOf);
    case "ArrowLeft":
    case "ArrowDown":
      return shiftKey ? moveDay(asOf, { days: -1 }) : changeBefore(changes, asOf);
    case "PageUp":
      return moveDay(asOf, { months: 1 });
    case "PageDown":
      return moveDay(asOf, { months: -1 });
    case "Home":
      return extreme(changes, Math.min);
    case "End":
      return extreme(changes, Math.max);
    default:
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
