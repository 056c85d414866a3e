import { useRef } from "react";
import type { Period } from "#src/domain/period.ts";
import { dayNumber, isSameDay, type PlainDate } from "#src/domain/plain-date.ts";
import { periodOf, type Stretch, stretchOf, zoomCentre, zoomed } from "./zoom.ts";

/**
 * A factor above 1 shows more detail. Without `around` the peildatum keeps its place, or the middle. Says whether that
 * shows another period: at its bounds it does not. Pressed again and again it is one movement, unless it is said not to be.
 */
export type ZoomBy = (factor: number, around?: PlainDate, continued?: boolean) => boolean;

/** Of a press on a button or key. */
export const ZOOM_STEP = 1.6;

type Options = {
  period: Period;
  asOf: PlainDate;
  limits: Period;
  onPeriod: (period: Period, continued: boolean) => void;
};

/**
 * Zooms the visible period. A link holds whole days, and rounding at every step would wander off: as long as what is
 * shown is what the last step made, the next one starts from where that really was.
 */
export function useZoom({ period, asOf, limits, onPeriod }: Options): ZoomBy {
  const last = useRef<{ shown: Period; stretch: Stretch } | null>(null);
  return (factor, around = zoomCentre(period, asOf), continued = true) => {
    const before =
      last.current && isSame(last.current.shown, period) ? last.current.stretch : stretchOf(period);
    const stretch = zoomed(before, { factor, around: dayNumber(around), limits });
    const shown = periodOf(stretch, limits);
    if (isSame(shown, period)) return false;
    last.current = { shown, stretch };
    onPeriod(shown, continued);
    return true;
  };
}

const isSame = (a: Period, b: Period) => isSameDay(a.from, b.from) && isSameDay(a.to, b.to);
