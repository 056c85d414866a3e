import { createContext, type ReactNode, use } from "react";
import { BLEED } from "./section-svg.tsx";
import type { TimeScale } from "./scale.ts";

const FAR_AWAY = 1e6;

/** Id of the clip of this drawing's plot. */
export const PlotClipId = createContext("");

/**
 * What stands in time: it moves along the axis with the view (`applyShift`), and is cut off at the ends of the plot.
 * `waits`: it is at the edge for a day out of view, and stays there.
 */
export const InTime = ({ waits = false, children }: { waits?: boolean; children: ReactNode }) => (
  <g clipPath={`url(#${use(PlotClipId)})`}>
    <g data-in-time={waits ? "waits" : ""}>{children}</g>
  </g>
);

/** The plot, as high as anything. One is enough: all slices of the drawing share their coordinates. */
export const PlotClip = ({ scale: { plot } }: { scale: TimeScale }) => (
  <clipPath id={use(PlotClipId)}>
    <rect x={plot.x0 - BLEED} y={-FAR_AWAY} width={plot.x1 - plot.x0 + 2 * BLEED} height={2 * FAR_AWAY} />
  </clipPath>
);
