import type { ReactNode } from "react";
import type { TextStyle } from "./text-width.ts";

/** From the centre of a line to its baseline, per px of size: optical, halfway between capitals and small letters. */
const BASELINE = 0.34;

type Props = {
  x: number;
  /** Centre of the line, in px of the drawing. */
  y: number;
  style: TextStyle;
  className?: string | undefined;
  end?: boolean;
  children: ReactNode;
};

/** Words in the drawing, in the style that they were measured in. */
export const DrawingText = ({ x, y, style, className, end = false, children }: Props) => (
  <text
    className={className}
    x={x}
    y={y + style.size * BASELINE}
    fontSize={style.size}
    fontWeight={style.weight}
    textAnchor={end ? "end" : undefined}
  >
    {children}
  </text>
);
