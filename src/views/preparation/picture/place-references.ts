import { FLAG_LINE, type FlagWords } from "#src/charts/day-chart-words.tsx";
import { placeFlags, rowTops } from "#src/charts/flags.ts";
import { dayNumber } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { listed } from "#src/i18n/counts.ts";
import { monthName } from "#src/i18n/dates.ts";
import { textWidth } from "#src/timeline/text-width.ts";
import { balanced } from "#src/timeline/wrap.ts";
import type { Reference } from "./references.ts";

const NAME = { size: 13, weight: 600 } as const;
const DATE = { size: 13, weight: 400 } as const;
/** A longer name goes on two lines, then on three. */
const LONGEST_LINE = 128;
const NARROW = 480;
const LONGEST_LINE_NARROW = 88;
const ROW_GAP = 8;
/** Lines nearer than this share their words, in px. */
const SHARED = 8;

type Room = { xOf: (day: number) => number; width: number; language: Language };

/** The words of the days that the chart names, on rows where they touch neither each other nor a line. */
export function placeReferences(days: readonly Reference[], { xOf, width, language }: Room) {
  const shared = shareWords(days, xOf);
  const longest = width < NARROW ? LONGEST_LINE_NARROW : LONGEST_LINE;
  const words = shared.map((together) => [
    ...linesOf(listed(namesOf(together), language), longest),
    datesOf(together, language),
  ]);
  const placed = placeFlags(
    shared.map(([first], index) => ({
      x: first ? xOf(dayNumber(first.on)) : 0,
      width: Math.max(
        ...(words[index] ?? []).map((line, at, all) => textWidth(line, at < all.length - 1 ? NAME : DATE)),
      ),
    })),
    { left: 0, right: width },
  );
  const tops = rowTops(placed, (index) => (words[index]?.length ?? 0) * FLAG_LINE + ROW_GAP);
  const flags = shared.flatMap(([first], index): FlagWords[] => {
    const place = placed[index];
    if (!place || !first) return [];
    const { key, on, start } = first;
    const top = tops[place.row] ?? 0;
    return [{ ...place, top, key, at: dayNumber(on), lines: words[index] ?? [], dated: true, strong: start }];
  });
  return { flags, height: tops.at(-1) ?? 0 };
}

/** Days whose lines would stand against each other share one; the start never does. */
function shareWords(days: readonly Reference[], xOf: Room["xOf"]): Reference[][] {
  const shared: Reference[][] = [];
  for (const one of days) {
    const first = shared.at(-1)?.[0];
    const near = first && xOf(dayNumber(one.on)) - xOf(dayNumber(first.on)) < SHARED;
    if (first && near && !one.start && !first.start) shared.at(-1)?.push(one);
    else shared.push([one]);
  }
  return shared;
}

/** "Decreet gestemd" and "Decreet bekrachtigd" share their first word. */
const namesOf = (together: readonly Reference[]): string[] =>
  together.map(({ name }, index) => {
    const [word, ...rest] = name.split(" ");
    const first = together[0]?.name.split(" ")[0];
    return index > 0 && word === first ? rest.join(" ") : name;
  });

/** "3 en 5 mei", "30 juni en 2 augustus" */
function datesOf(together: readonly Reference[], language: Language): string {
  const last = together.at(-1)?.on;
  const days = together.map(({ on }) =>
    on === last || on.month !== last?.month ? `${on.day} ${monthName(on.month, language)}` : String(on.day),
  );
  return listed([...new Set(days)], language);
}

function linesOf(name: string, longest: number): readonly string[] {
  for (const count of [1, 2, 3]) {
    const lines = balanced(name, count, NAME);
    if (lines?.every((line) => textWidth(line, NAME) <= longest)) return lines;
  }
  return balanced(name, 3, NAME) ?? balanced(name, 2, NAME) ?? [name];
}
