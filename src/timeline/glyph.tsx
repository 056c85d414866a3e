import type { Certainty, MilestoneStatus } from "#src/domain/milestone.ts";
import { DIAMOND } from "./marks.ts";
import { BAR, FADE, PAPER_RING, TODAY_RING } from "./measures.ts";
import "./glyph.css";

/** What a sign says besides its place: when it is (filled, ringed, hollow) and how sure (whole, dashed, diamond). */
export type Sign = { status: MilestoneStatus; certainty: Certainty };

const STROKE = 2;
/** A diamond of the same weight to the eye as a dot. */
const DIAMOND_REACH = 1.22;

type RoundProps = { x: number; y: number; r: number; diamond: boolean; className: string };

function Round({ x, y, r, diamond, className }: RoundProps) {
  if (!diamond) return <circle className={className} cx={x} cy={y} r={r} pathLength={5} />;
  const reach = r * DIAMOND_REACH;
  const points = `${x},${y - reach} ${x + reach},${y} ${x},${y + reach} ${x - reach},${y}`;
  return <polygon className={className} points={points} pathLength={5} />;
}

type DotProps = Sign & { x: number; y: number; radius: number };

/** A known day. A ring of paper frees it from the line it stands on. */
export function Dot({ x, y, radius, status, certainty }: DotProps) {
  const diamond = certainty === "tegenstrijdig";
  const planned = certainty === "gepland" ? " planned" : "";
  const today = status === "vandaag" || status === "lopend";
  const outer = today ? radius + TODAY_RING : radius;
  const at = { x, y, diamond };
  return (
    <>
      <Round {...at} r={outer + PAPER_RING} className="sign-paper" />
      {status === "voorbij" && !planned ? (
        <Round {...at} r={radius} className="sign-full" />
      ) : (
        <Round {...at} r={outer - STROKE / 2} className={`sign-hollow${planned}`} />
      )}
      {status === "voorbij" && planned && <Round {...at} r={radius - 3} className="sign-full" />}
      {today && <Round {...at} r={radius - 1.5} className="sign-full" />}
    </>
  );
}

type BarProps = Sign & {
  x0: number;
  x1: number;
  y: number;
  soft: boolean;
  /** The bar goes on outside the view: that end is cut, not faded. */
  openStart: boolean;
  openEnd: boolean;
  /** Where the peildatum divides it; filled before, hollow after. */
  split: number;
  /** A contested bar carries its diamond at this side. */
  diamondAt: "start" | "end";
};

/** A span of days: soft ends when the day is not known, hard ends when the period is. */
export function Bar({ x0, x1, y, soft, openStart, openEnd, split, diamondAt, status, certainty }: BarProps) {
  const fade = soft ? Math.min(FADE, (x1 - x0) * 0.4) : 0;
  const planned = certainty === "gepland";
  // A hard end is closed, unless it lies out of view.
  const caps = { start: !soft && !openStart, end: !soft && !openEnd };
  const divided = Math.min(x1, Math.max(x0, split));
  const ends = { start: openStart ? 0 : fade, end: openEnd ? 0 : fade };
  const top = y - BAR / 2;
  return (
    <>
      <rect
        className="sign-paper"
        x={x0 + ends.start}
        y={top}
        width={Math.max(0, x1 - x0 - ends.start - ends.end)}
        height={BAR}
      />
      {divided < x1 && <Hollow {...{ x0, x1, from: divided, top, ends, planned }} caps={caps} />}
      {divided > x0 && <Filled {...{ x0, x1, to: divided, top, ends, planned }} />}
      {certainty === "tegenstrijdig" && (
        <Dot
          x={diamondX({ x0, x1, openStart, openEnd, diamondAt })}
          y={y}
          radius={DIAMOND.radius / DIAMOND_REACH}
          status={status === "lopend" ? "komend" : status}
          certainty={certainty}
        />
      )}
    </>
  );
}

type DiamondPlace = Pick<BarProps, "x0" | "x1" | "openStart" | "openEnd" | "diamondAt">;

/** Before the end at which the label stands; on the bar where that end is out of view. */
function diamondX({ x0, x1, openStart, openEnd, diamondAt }: DiamondPlace): number {
  const away = DIAMOND.gap + DIAMOND.radius;
  if (diamondAt === "start") return openStart ? x0 + away : x0 - away;
  return openEnd ? x1 - away : x1 + away;
}

type Ends = { start: number; end: number };
const FADE_STEPS = [0.08, 0.2, 0.36, 0.56, 0.78];

/** Stretches of rising opacity: without a gradient, so that the sign needs no id and survives every export. */
function stepsOf(x0: number, x1: number, ends: Ends) {
  const count = FADE_STEPS.length;
  const rising = FADE_STEPS.map((opacity, index) => ({
    x0: x0 + (ends.start / count) * index,
    x1: x0 + (ends.start / count) * (index + 1),
    opacity,
  }));
  const falling = FADE_STEPS.map((opacity, index) => ({
    x0: x1 - (ends.end / count) * (index + 1),
    x1: x1 - (ends.end / count) * index,
    opacity,
  }));
  const solid = { x0: x0 + ends.start, x1: x1 - ends.end, opacity: 1 };
  return [...rising, solid, ...falling];
}

type Stretch = { x0: number; x1: number; opacity: number };
const within = (stretches: readonly Stretch[], from: number, to: number): Stretch[] =>
  stretches
    .map((stretch) => ({ ...stretch, x0: Math.max(from, stretch.x0), x1: Math.min(to, stretch.x1) }))
    .filter((stretch) => stretch.x1 - stretch.x0 > 0.01);

type FilledProps = { x0: number; x1: number; to: number; top: number; ends: Ends; planned: boolean };

function Filled({ x0, x1, to, top, ends, planned }: FilledProps) {
  return within(stepsOf(x0, x1, ends), x0, to).map((stretch) => (
    <rect
      key={stretch.x0}
      className={planned ? "sign-full planned-bar" : "sign-full"}
      x={stretch.x0}
      y={planned ? top + 1 : top}
      width={stretch.x1 - stretch.x0}
      height={planned ? BAR - 2 : BAR}
      fillOpacity={stretch.opacity}
    />
  ));
}

type HollowProps = {
  x0: number;
  x1: number;
  from: number;
  top: number;
  ends: Ends;
  planned: boolean;
  caps: { start: boolean; end: boolean };
};
const HOLLOW = 1.8;
const DASHES = 5;
const DASH_SHARE = 0.6;
const LONGEST_PITCH = 9;

function Hollow({ x0, x1, from, top, ends, planned, caps }: HollowProps) {
  const stretches = within(planned ? dashesOf(x0, x1, ends) : stepsOf(x0, x1, ends), from, x1);
  const edges = [top, top + BAR - HOLLOW];
  return (
    <>
      {edges.flatMap((y) =>
        stretches.map((stretch) => (
          <rect
            key={`${y}/${stretch.x0}`}
            className="sign-full"
            x={stretch.x0}
            y={y}
            width={stretch.x1 - stretch.x0}
            height={HOLLOW}
            fillOpacity={stretch.opacity}
          />
        )),
      )}
      {[...(caps.start && from === x0 ? [x0] : []), ...(caps.end ? [x1 - HOLLOW] : [])].map((x) => (
        <rect key={x} className="sign-full" x={x} y={top} width={HOLLOW} height={BAR} />
      ))}
    </>
  );
}

/** Five dashes, or more when they would get long; the outer two are lighter when the ends are not known. */
function dashesOf(x0: number, x1: number, ends: Ends): Stretch[] {
  const count = Math.max(DASHES, Math.round((x1 - x0) / LONGEST_PITCH));
  const pitch = (x1 - x0) / (count - 1 + DASH_SHARE);
  return Array.from({ length: count }, (_, index) => {
    const start = x0 + pitch * index;
    const end = start + pitch * DASH_SHARE;
    const faint = (index === 0 && ends.start > 0) || (index === count - 1 && ends.end > 0);
    return { x0: start, x1: end, opacity: faint ? 0.45 : 1 };
  });
}
