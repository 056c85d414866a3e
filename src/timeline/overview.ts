import type { Milestone } from "#src/domain/milestone.ts";
import { dayFromNumber, dayFromParts, dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { Layer, Regime } from "#src/domain/regime.ts";
import type { Language } from "#src/domain/text.ts";
import { spanNumbers } from "./marks.ts";
import { type Interval, type Measure, TYPE } from "./measures.ts";
import { timelineWords } from "./words.ts";
import type { Bounds, Stretch } from "./zoom.ts";

export type Overview = {
  main: Interval;
  ribbons: readonly (Interval & { key: string; layer: Layer; era: "was" | "is" })[];
  /** Heights by weight; at most one tick of a height per px. */
  ticks: readonly { x: number; height: number }[];
  years: readonly { x: number; text: string; width: number }[];
  /** The frame around what is in view. */
  windowOf: (inView: Stretch) => Interval;
  asOfX: number | null;
  /** What lies far behind the rest, after a break of the axis. */
  tail: (Interval & { breakX: number; text: string; planned: boolean }) | null;
  caption: string;
  dayAt: (x: number) => PlainDate;
};

export type OverviewOptions = {
  milestones: readonly Milestone[];
  regimes: readonly Regime[];
  bounds: Bounds;
  asOf: PlainDate;
  plot: Interval;
  language: Language;
  measure: Measure;
};

const TAIL_WIDTH = 84;
const TAIL_BAR = 40;
const TAIL_INSET = 10;
const TAIL_MARGIN = 4;
const BREAK_INSET = 16;
const TICK_HEIGHT = { 1: 13, 2: 9, 3: 6 } as const;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const SMALLEST_WINDOW = 6;
const DAYS_PER_YEAR = 365.25;

export function overviewOf(options: OverviewOptions): Overview {
  const { milestones, regimes, bounds, asOf, plot, language } = options;
  const first = dayNumber(bounds.main.from);
  const end = dayNumber(bounds.main.to) + 1;
  const far = milestones.filter((milestone) => spanNumbers(milestone).from >= end);
  const main = { x0: plot.x0, x1: far.length > 0 ? plot.x1 - TAIL_WIDTH : plot.x1 };
  const perDay = (main.x1 - main.x0) / (end - first);
  const tail = far.length > 0 ? tailOf(far, plot) : null;
  const x = (number: number): number => {
    if (number <= end || !tail) return main.x0 + (Math.min(end, Math.max(first, number)) - first) * perDay;
    return (tail.x0 + tail.x1) / 2;
  };
  const tailDay = far[0] && spanNumbers(far[0]).from;
  // The break is no time: the window ends before it, unless it shows what lies behind.
  const windowOf = ({ first: from, length }: Stretch): Interval => {
    const until = from + length;
    const reaches = tail !== null && tailDay !== undefined && until > tailDay;
    const window = { x0: x(from), x1: reaches ? tail.x1 + TAIL_MARGIN : x(Math.min(end, until)) };
    return widened(window, reaches && from >= end ? tail : null);
  };
  const asOfNumber = dayNumber(asOf);
  return {
    main,
    ribbons: ribbonsOf(regimes, { first, end, x }),
    ticks: ticksOf(milestones, { first, end, x }),
    years: yearsOf(options, { x, perDay, end }),
    windowOf,
    asOfX: asOfNumber >= first && asOfNumber < end ? x(asOfNumber) : null,
    tail,
    caption: timelineWords[language].span(bounds.main.from.year, bounds.reach.to.year),
    dayAt: (at) =>
      at > main.x1 && tailDay !== undefined
        ? dayFromNumber(tailDay)
        : dayFromNumber(first + Math.min(end - first - 1, Math.max(0, (at - main.x0) / perDay))),
  };
}

type Axis = { first: number; end: number; x: (number: number) => number };

const ribbonsOf = (regimes: readonly Regime[], { first, end, x }: Axis): Overview["ribbons"] =>
  regimes.flatMap(({ id, layer, validFrom, validTo }) => {
    const from = dayNumber(validFrom);
    const until = validTo ? dayNumber(validTo) + 1 : end;
    if (from >= end || until <= first) return [];
    const era: "was" | "is" = validTo ? "was" : "is";
    return [{ key: id, layer, era, x0: x(from), x1: x(Math.min(end, until)) - (validTo ? 1 : 0) }];
  });

const knownTicks = new WeakMap<readonly Milestone[], { place: string; ticks: Overview["ticks"] }>();

/** Once per list and width: while one pans or zooms they stay where they are. */
function ticksOf(milestones: readonly Milestone[], { first, end, x }: Axis): Overview["ticks"] {
  const place = [first, end, x(first), x(end)].join(" ");
  const before = knownTicks.get(milestones);
  if (before?.place === place) return before.ticks;
  const places = { 3: new Set<number>(), 2: new Set<number>(), 1: new Set<number>() };
  for (const milestone of milestones) {
    const { from } = spanNumbers(milestone);
    if (from < end) places[milestone.weight].add(Math.round(x(from)));
  }
  const ticks = ([3, 2, 1] as const).flatMap((weight) =>
    [...places[weight]].map((at) => ({ x: at, height: TICK_HEIGHT[weight] })),
  );
  knownTicks.set(milestones, { place, ticks });
  return ticks;
}

type YearAxis = { x: (number: number) => number; perDay: number; end: number };

function yearsOf({ bounds, measure }: OverviewOptions, { x, perDay, end }: YearAxis): Overview["years"] {
  const width = measure("2000", TYPE.tick);
  const step = YEAR_STEPS.find((years) => years * DAYS_PER_YEAR * perDay >= 2.5 * width) ?? 1000;
  const { from, to } = bounds.main;
  const years = Array.from({ length: to.year - from.year + 1 }, (_, index) => from.year + index);
  return years.flatMap((year) => {
    const start = dayFromParts({ year, month: 1, day: 1 });
    if (!start || year % step !== 0 || dayNumber(start) < dayNumber(from) || dayNumber(start) >= end)
      return [];
    return [{ x: x(dayNumber(start)), text: String(year), width }];
  });
}

function tailOf(far: readonly Milestone[], plot: Interval): NonNullable<Overview["tail"]> {
  const years = far.map((milestone) => spanNumbers(milestone).from).toSorted((a, b) => a - b);
  const first = dayFromNumber(years[0] ?? 0).year;
  const last = dayFromNumber(years.at(-1) ?? 0).year;
  const x1 = plot.x1 - TAIL_INSET;
  return {
    x0: x1 - TAIL_BAR,
    x1,
    breakX: plot.x1 - TAIL_WIDTH + BREAK_INSET,
    text: first === last ? String(first) : `${first}–${last}`,
    planned: far.every(({ certainty }) => certainty === "gepland"),
  };
}

/** A period of days is hardly a px wide here: the frame stays visible. In the tail it stands around all of it. */
function widened(window: Interval, tail: Interval | null): Interval {
  if (tail) return { x0: tail.x0 - TAIL_MARGIN, x1: tail.x1 + TAIL_MARGIN };
  const missing = Math.max(0, SMALLEST_WINDOW - (window.x1 - window.x0)) / 2;
  return { x0: window.x0 - missing, x1: window.x1 + missing };
}
