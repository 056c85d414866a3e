import type { KeyboardEvent, ReactNode, PointerEvent } from "react";
import { dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { DrawingText } from "./drawing-text.tsx";
import { FLAG_HEIGHT, FLAG_POINT, TYPE } from "./measures.ts";
import { ARROW_WIDTH, changeAfter, changeBefore, type Flag } from "./peildatum.ts";
import { keyedDate, sliderRange } from "./peildatum-keys.ts";
import { timelineWords } from "./words.ts";

type Props = {
  asOf: PlainDate;
  changeDates: readonly PlainDate[];
  language: Language;
  onAsOf: (date: PlainDate) => void;
  /** The handlers of `useDrag`. */
  drag: object;
  children: ReactNode;
};

/** The handle of the peildatum as a slider; what it looks like is given by its children. */
export function PeildatumSlider({ asOf, changeDates, language, onAsOf, drag, children }: Props) {
  const { min, max } = sliderRange(asOf, changeDates);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const date = keyedDate(event, asOf, changeDates);
    if (!date) return;
    event.preventDefault();
    event.stopPropagation();
    onAsOf(date);
  };
  return (
    <g
      role="slider"
      tabIndex={0}
      aria-label={timelineWords[language].asOf}
      aria-orientation="horizontal"
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={dayNumber(asOf)}
      aria-valuetext={formatDay(asOf, language)}
      className="peildatum"
      onKeyDown={onKeyDown}
      {...drag}
    >
      {children}
    </g>
  );
}

type FlagProps = Pick<Props, "asOf" | "changeDates" | "language" | "onAsOf"> & { flag: Flag };

/** The ink flag with two arrows, which lead to the day before and after on which something changes. */
export function PeildatumFlag({ flag, asOf, changeDates, language, onAsOf }: FlagProps) {
  const { x0, x1 } = flag;
  const words = timelineWords[language];
  const before = changeBefore(changeDates, asOf);
  const after = changeAfter(changeDates, asOf);
  return (
    <>
      <path className="flag" d={flagOutline(flag)} />
      <g className="focus-ring">
        <rect
          className="focus-ink"
          x={x0 - 3.5}
          y={-3.5}
          width={x1 - x0 + 7}
          height={FLAG_HEIGHT + 7}
          rx={5}
        />
        <rect className="focus-paper" x={x0 - 1} y={-1} width={x1 - x0 + 2} height={FLAG_HEIGHT + 2} rx={4} />
      </g>
      <g textAnchor="middle" className="flag-text">
        <DrawingText x={(x0 + x1) / 2} y={FLAG_HEIGHT / 2} style={TYPE.flag}>
          {flag.text}
        </DrawingText>
      </g>
      <Arrow x={x0} points="left" title={words.previousChange} to={before} onAsOf={onAsOf} />
      <Arrow x={x1 - ARROW_WIDTH} points="right" title={words.nextChange} to={after} onAsOf={onAsOf} />
    </>
  );
}

/** With a point down to the line, or to the side on which the peildatum lies out of sight. */
function flagOutline({ x0, x1, lineX, beyond }: Flag): string {
  const middle = FLAG_HEIGHT / 2;
  const point = 6;
  if (beyond === "left")
    return `M${x0},0H${x1}V${FLAG_HEIGHT}H${x0}V${middle + point}L${x0 - FLAG_POINT},${middle}L${x0},${middle - point}Z`;
  if (beyond === "right")
    return `M${x0},0H${x1}V${middle - point}L${x1 + FLAG_POINT},${middle}L${x1},${middle + point}V${FLAG_HEIGHT}H${x0}Z`;
  const tip = Math.min(x1 - point, Math.max(x0 + point, lineX ?? x0));
  const body = "a3,3 0 0 1 3,-3";
  const right = `H${x1 - 3}a3,3 0 0 1 3,3V${FLAG_HEIGHT - 3}a3,3 0 0 1 -3,3`;
  const down = `H${tip + point}L${lineX ?? tip},${FLAG_HEIGHT + FLAG_POINT}L${tip - point},${FLAG_HEIGHT}`;
  return `M${x0},3${body}${right}${down}H${x0 + 3}a3,3 0 0 1 -3,-3Z`;
}

type ArrowProps = {
  x: number;
  points: "left" | "right";
  title: string;
  to: PlainDate | null;
  onAsOf: (date: PlainDate) => void;
};

/** For the pointer only: the keys of the slider do the same. */
function Arrow({ x, points, title, to, onAsOf }: ArrowProps) {
  const middle = x + ARROW_WIDTH / 2 + (points === "left" ? -1 : 1);
  const y = FLAG_HEIGHT / 2;
  const [tail, tip] = points === "left" ? [middle + 2.5, middle - 2.5] : [middle - 2.5, middle + 2.5];
  const hold = (event: PointerEvent) => event.stopPropagation();
  return (
    <g
      className={to ? "flag-arrow" : "flag-arrow spent"}
      onPointerDown={hold}
      onClick={() => to && onAsOf(to)}
    >
      <title>{title}</title>
      <rect className="hit" x={x} y={0} width={ARROW_WIDTH} height={FLAG_HEIGHT} />
      <path d={`M${tail},${y - 5}L${tip},${y}L${tail},${y + 5}`} />
    </g>
  );
}
