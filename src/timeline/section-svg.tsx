import type { ReactNode, Ref } from "react";

/** Dots on the edge of the plot stick out this far. */
export const BLEED = 8;

type Props = {
  y0: number;
  y1: number;
  width: number;
  className: string;
  ref?: Ref<SVGSVGElement>;
  children: ReactNode;
};

/** A horizontal slice of the drawing. All slices share one system of coordinates. */
export const SectionSvg = ({ y0, y1, width, className, ref, children }: Props) => (
  <svg
    ref={ref}
    role="group"
    className={className}
    viewBox={`${-BLEED} ${y0} ${width + 2 * BLEED} ${y1 - y0}`}
    width={width + 2 * BLEED}
    height={y1 - y0}
  >
    {children}
  </svg>
);

/** From the page to the drawing, whatever the size at which it is shown. */
export function drawingX(svg: SVGSVGElement | null, width: number, clientX: number): number {
  const box = svg?.getBoundingClientRect();
  if (!box || box.width === 0) return 0;
  return ((clientX - box.left) / box.width) * (width + 2 * BLEED) - BLEED;
}
