import { dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { type Interval, type Measure, TYPE } from "./measures.ts";
import type { TimeScale } from "./scale.ts";
import { timelineWords } from "./words.ts";

/** The flag over the line. Outside the period there is no line: the flag waits at that edge and points to its day. */
export type Flag = Interval & { text: string; lineX: number | null; beyond: "left" | "right" | null };

/** Of the two that step, and of the one that points to a day out of view. */
export const ARROW_WIDTH = 24;
export const WAY_WIDTH = 44;
export const WAY_INSET = 12;
const FLAG_PADDING = 2;

export type FlagOptions = { scale: TimeScale; language: Language; measure: Measure };

export function peildatumFlag(asOf: PlainDate, { scale, language, measure }: FlagOptions): Flag {
  const number = dayNumber(asOf);
  const { plot, first, end } = scale;
  const beyond = number < first ? "left" : number >= end ? "right" : null;
  const lineX = beyond ? null : scale.x(number);
  const text = `${timelineWords[language].asOf} ${formatDay(asOf, language)}`;
  const beside = beyond ? WAY_WIDTH + WAY_INSET : 2 * (ARROW_WIDTH + FLAG_PADDING);
  const width = Math.min(plot.x1 - plot.x0, measure(text, TYPE.flag) + beside);
  const middle = lineX ?? (beyond === "left" ? plot.x0 : plot.x1);
  const x0 = Math.min(Math.max(plot.x0, middle - width / 2), plot.x1 - width);
  return { text, lineX, beyond, x0, x1: x0 + width };
}
