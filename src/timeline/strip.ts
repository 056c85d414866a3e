import { dayFromNumber, dayFromParts, dayNumber, moveDay, type PlainDate } from "#src/domain/plain-date.ts";
import { LAYERS, type Layer, type Regime } from "#src/domain/regime.ts";
import type { Language } from "#src/domain/text.ts";
import { formatShortDay } from "#src/i18n/dates.ts";
import { type Interval, type Measure, SEAM, TYPE } from "./measures.ts";
import { timeScale } from "./scale.ts";
import { timelineWords } from "./words.ts";

export type StripRibbon = Interval & {
  key: string;
  layer: Layer;
  era: "was" | "is";
  top: number;
  bottom: number;
  name: { text: string; x: number } | null;
  spoken: string;
};

export type Strip = {
  ribbons: readonly StripRibbon[];
  years: readonly { text: string; x: number; strong: boolean }[];
  yearsY: number;
  flag: Interval & { text: string };
  /** Clamped to the strip: a peildatum outside the data stands at its edge. */
  lineX: number;
  lineEnd: number;
  height: number;
  dayAt: (x: number) => PlainDate;
};

export type StripOptions = { asOf: PlainDate; width: number; language: Language; measure: Measure };

const TOP = 36;
const RIBBON = 27;
const GAP = 3;
const YEARS = 22;
const NAME_INSET = 8;
const FLAG_PADDING = 20;
const BETWEEN = 10;
/** So much is shown of a regime that is still open. */
const MONTHS_OPEN = 24;
const ROUND_YEAR = 5;

/** All regimes from the first to some time after the last change; years where they start. */
export function stripOf(regimes: readonly Regime[], options: StripOptions): Strip {
  const { asOf, width, language, measure } = options;
  const starts = regimes.map(({ validFrom }) => dayNumber(validFrom)).toSorted((a, b) => a - b);
  const first = starts[0] ?? dayNumber(asOf);
  const last = starts.at(-1) ?? first;
  const period = { from: dayFromNumber(first), to: moveDay(dayFromNumber(last), { months: MONTHS_OPEN }) };
  const scale = timeScale(period, { x0: 0, x1: width });
  const lineX = scale.x(Math.min(scale.end, Math.max(scale.first, dayNumber(asOf))));
  const text = formatShortDay(asOf, language);
  const flagWidth = measure(text, TYPE.flag) + 2 * FLAG_PADDING;
  const flagX = Math.min(Math.max(0, lineX - flagWidth / 2), width - flagWidth);
  const ribbonsEnd = TOP + 2 * RIBBON + GAP;
  return {
    ribbons: regimes.map((regime) => ribbonOf(regime, { x: scale.x, end: width }, options)),
    years: yearsOf(regimes, scale.x, options),
    yearsY: ribbonsEnd + YEARS / 2 + 2,
    flag: { text, x0: flagX, x1: flagX + flagWidth },
    lineX,
    lineEnd: ribbonsEnd + 6,
    height: ribbonsEnd + YEARS,
    dayAt: scale.dayAt,
  };
}

type Axis = { x: (number: number) => number; end: number };

function ribbonOf(regime: Regime, { x, end }: Axis, { language, measure }: StripOptions): StripRibbon {
  const { id, layer, validFrom, validTo } = regime;
  const top = TOP + LAYERS.indexOf(layer) * (RIBBON + GAP);
  const x0 = x(dayNumber(validFrom));
  const x1 = validTo ? x(dayNumber(validTo) + 1) - SEAM : end;
  const words = timelineWords[language];
  const name = regime.name[language];
  const text = [name, words.shortLayer[layer]].find(
    (candidate) => measure(candidate, TYPE.stripName) <= x1 - x0 - NAME_INSET,
  );
  const until = validTo ? `, ${words.until(formatShortDay(validTo, language))}` : "";
  return {
    key: id,
    layer,
    era: validTo ? "was" : "is",
    x0,
    x1,
    top,
    bottom: top + RIBBON,
    name: text ? { text, x: x0 + NAME_INSET } : null,
    spoken: `${name}, ${words.startedOn(formatShortDay(validFrom, language))}${until}`,
  };
}

/** Years in which a regime starts, and the day of the handover in the colour of what is. */
function yearsOf(regimes: readonly Regime[], x: Axis["x"], { language, measure, width }: StripOptions) {
  const open = regimes.filter(({ validTo }) => validTo === null).map(({ validFrom }) => validFrom);
  const handover = open.toSorted((a, b) => dayNumber(a) - dayNumber(b))[0];
  const taken: Interval[] = [];
  const labels: Strip["years"][number][] = [];
  const add = (text: string, at: number, strong: boolean) => {
    const textWidth = measure(text, strong ? TYPE.stripDate : TYPE.tick);
    const start = Math.min(at, width - textWidth);
    const box = { x0: start, x1: start + textWidth };
    if (taken.some((other) => other.x0 < box.x1 + BETWEEN && other.x1 + BETWEEN > box.x0)) return;
    taken.push(box);
    labels.push({ text, x: start, strong });
  };
  if (handover) add(formatShortDay(handover, language), x(dayNumber(handover)), true);
  for (const { validFrom } of regimes) add(String(validFrom.year), x(dayNumber(validFrom)), false);
  const years = regimes.map(({ validFrom }) => validFrom.year);
  for (let year = Math.min(...years) + 1; year < Math.max(...years); year += 1) {
    const start = dayFromParts({ year, month: 1, day: 1 });
    if (start && year % ROUND_YEAR === 0) add(String(year), x(dayNumber(start)), false);
  }
  return labels;
}
