import { textWidth } from "#src/timeline/text-width.ts";

/** As chart.css has the words of an axis. */
const AXIS = { size: 13, weight: 400 } as const;

/** How wide a label of an axis is, in px of the chart. */
export const axisWidth = (label: string): number => textWidth(label, AXIS);
