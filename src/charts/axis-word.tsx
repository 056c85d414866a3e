import type { XAxisTickContentProps } from "recharts";

type Tick = Pick<
  XAxisTickContentProps,
  "x" | "y" | "textAnchor" | "verticalAnchor" | "payload" | "index" | "tickFormatter" | "className"
>;

/** From where a word is hung to the line under its letters. */
const HUNG = "0.71em";
const MIDDLE = "0.355em";

/** A word at a tick, on one line. That of Recharts measures every word, to break it. */
export const axisWord = ({
  x,
  y,
  textAnchor,
  verticalAnchor,
  payload,
  index,
  tickFormatter,
  className,
}: Tick) => (
  <text
    x={x}
    y={y}
    dy={verticalAnchor === "middle" ? MIDDLE : HUNG}
    textAnchor={textAnchor}
    className={className}
  >
    {tickFormatter?.(payload.value, index)}
  </text>
);
