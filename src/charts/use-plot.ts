import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";

/** The plot and where a point stands in it, in px. */
export function usePlot() {
  const area = usePlotArea();
  const [xScale, yScale] = [useXAxisScale(), useYAxisScale()];
  if (!area || !xScale || !yScale) return null;
  const { x, y, width, height } = area;
  return {
    left: x,
    right: x + width,
    top: y,
    bottom: y + height,
    x: (value: number) => xScale(value) ?? x,
    y: (value: number) => yScale(value) ?? y,
  };
}
