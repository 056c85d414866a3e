import type { KeyboardEvent, ReactNode, PointerEvent } from "react";
import { followingChange, previousChange } from "#src/domain/change-dates.ts";
import { dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { DrawingText } from "./drawing-text.tsx";
import { FLAG_HEIGHT, FLAG_POINT, TYPE } from "./measures.ts";
import { ARROW_WIDTH, type Flag, WAY_INSET, WAY_WIDTH } from "./peildatum.ts";
import { keyedDate, sliderRange } from "./peildatum-keys.ts";
import { timelineWords } from "./words.ts";

type Props = {
  asOf: PlainDate;
  changeDates: readonly PlainDate[];
  language: Language;
  /** `continued`: a further step of the same movement. */
  onAsOf: (date: PlainDate, continued: boolean) => void;
  /** The handlers of `useDrag`. */
  drag: object;
  /** The x of its line, around which the handle keeps its shape while the view moves. */
  at?: number | null;
  /** Brings its day into view; `null` when it is. */
  onShow?: (() => void) | null;
  children: ReactNode;
};

/** The handle of the peildatum as a slider; what it looks like is given by its children. */
export function PeildatumSlider({
  asOf,
  changeDates,
  language,
  onAsOf,
  drag,
  at = null,
  onShow = null,
  children,
}: Props) {
  const { min, max } = sliderRange(asOf, changeDates);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") return onShow?.();
    const date = keyedDate(event, asOf, changeDates);
    if (!date) return;
    event.preventDefault();
    event.stopPropagation();
    // A key that is held makes one step in the history, like a drag.
    onAsOf(date, event.repeat);
  };
  return (
    <g
      role="slider"
      tabIndex={0}
      aria-label={timelineWords[language].asOf}
      aria-orientation="horizontal"
      data-at={at ?? undefined}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={dayNumber(asOf)}
      aria-valuetext={formatDay(asOf, language)}
      className={onShow ? "peildatum out-of-view" : "peildatum"}
      onKeyDown={onKeyDown}
      {...(onShow ? { onClick: onShow } : drag)}
    >
      {children}
    </g>
  );
}

type FlagProps = Pick<Props, "asOf" | "changeDates" | "language" | "onAsOf"> & { flag: Flag };

/**
 * The ink flag with two arrows, which lead to the day before and after on which something changes. Out of view it has
 * one arrow, which leads to its own day.
 */
export function PeildatumFlag({ flag, asOf, changeDates, language, onAsOf }: FlagProps) {
  const { x0, x1, beyond } = flag;
  const words = timelineWords[language];
  const middle = {
    left: (x0 + WAY_WIDTH + x1 - WAY_INSET) / 2,
    right: (x0 + WAY_INSET + x1 - WAY_WIDTH) / 2,
    none: (x0 + x1) / 2,
  }[beyond ?? "none"];
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
        <DrawingText x={middle} y={FLAG_HEIGHT / 2} style={TYPE.flag}>
          {flag.text}
        </DrawingText>
      </g>
      {beyond ? (
        <Way {...flag} points={beyond} title={words.showAsOf} />
      ) : (
        <Steps {...{ flag, asOf, changeDates, language, onAsOf }} />
      )}
    </>
  );
}

function Steps({ flag: { x0, x1 }, asOf, changeDates, language, onAsOf }: FlagProps) {
  const words = timelineWords[language];
  const before = previousChange(changeDates, asOf);
  const after = followingChange(changeDates, asOf);
  return (
    <>
      <Arrow x={x0} points="left" title={words.previousChange} to={before} onAsOf={onAsOf} />
      <Arrow x={x1 - ARROW_WIDTH} points="right" title={words.nextChange} to={after} onAsOf={onAsOf} />
    </>
  );
}

/** A long arrow to where the day is; all of the flag is the button. */
function Way({ x0, x1, points, title }: Flag & { points: "left" | "right"; title: string }) {
  const y = FLAG_HEIGHT / 2;
  const [tail, tip, away] = points === "left" ? [x0 + 34, x0 + 10, 6] : [x1 - 34, x1 - 10, -6];
  return (
    <g className="flag-way">
      <title>{title}</title>
      <rect className="hit" x={x0} y={0} width={x1 - x0} height={FLAG_HEIGHT} />
      <path d={`M${tail},${y}H${tip}M${tip + away},${y - 6}L${tip},${y}L${tip + away},${y + 6}`} />
    </g>
  );
}

/** With a point down to its line, when that is in view. */
function flagOutline({ x0, x1, lineX }: Flag): string {
  const point = 6;
  const tip = Math.min(x1 - point, Math.max(x0 + point, lineX ?? x0));
  const body = "a3,3 0 0 1 3,-3";
  const right = `H${x1 - 3}a3,3 0 0 1 3,3V${FLAG_HEIGHT - 3}a3,3 0 0 1 -3,3`;
  const down =
    lineX === null
      ? ""
      : `H${tip + point}L${lineX},${FLAG_HEIGHT + FLAG_POINT}L${tip - point},${FLAG_HEIGHT}`;
  return `M${x0},3${body}${right}${down}H${x0 + 3}a3,3 0 0 1 -3,-3Z`;
}

type ArrowProps = {
  x: number;
  points: "left" | "right";
  title: string;
  to: PlainDate | null;
  onAsOf: Props["onAsOf"];
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
      onClick={() => to && onAsOf(to, false)}
    >
      <title>{title}</title>
      <rect className="hit" x={x} y={0} width={ARROW_WIDTH} height={FLAG_HEIGHT} />
      <path d={`M${tail},${y - 5}L${tip},${y}L${tail},${y + 5}`} />
    </g>
  );
}
