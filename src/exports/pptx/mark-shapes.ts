import { statusAt } from "#src/timeline/marks.ts";
import type { Mark } from "#src/timeline/marks.ts";
import { DIAMOND } from "#src/timeline/marks.ts";
import { BAR, GHOST_RADIUS, TODAY_RING } from "#src/timeline/measures.ts";
import { formatDated } from "#src/i18n/dates.ts";
import type { Language } from "#src/domain/text.ts";
import { token } from "../picture/tokens.ts";
import { ink, type Pen } from "./sheet.ts";
import type { Connector, Line, Paint, Shape } from "./shape.ts";
import type { SlideWords } from "./slide-words.ts";

type Drawn = { draw: Pen; words: SlideWords; alt: string };
/** A diamond of the same weight to the eye as a dot. */
const DIAMOND_REACH = 1.22;

/** The sign of a milestone: when it is (filled, ringed, hollow) and how sure (whole, dashed, diamond). */
export function markShapes(
  mark: Mark,
  { y, asOf, splitX, side, ...drawn }: Drawn & { y: number; asOf: number; splitX: number; side: string },
): Shape[] {
  const status = statusAt(mark.span, asOf);
  const { shape, certainty } = mark;
  if (shape.kind === "dot") return dot({ x: shape.x, y, radius: shape.radius, status, certainty }, drawn);
  const split = { voorbij: shape.x1, vandaag: splitX, lopend: splitX, komend: shape.x0 }[status];
  const bar = barShapes({ ...shape, y, split, planned: certainty === "gepland" }, drawn);
  if (certainty !== "tegenstrijdig") return bar;
  const away = DIAMOND.gap + DIAMOND.radius;
  const start = side === "left";
  const at = start ? shape.x0 + (shape.openStart ? away : -away) : shape.x1 + (shape.openEnd ? -away : away);
  const sign = { x: at, y, radius: DIAMOND.radius / DIAMOND_REACH, certainty };
  return [...bar, ...dot({ ...sign, status: status === "lopend" ? "komend" : status }, drawn)];
}

type Dot = { x: number; y: number; radius: number } & {
  status: ReturnType<typeof statusAt>;
  certainty: Mark["certainty"];
};

function dot({ x, y, radius, status, certainty }: Dot, { draw, words, alt }: Drawn): Shape[] {
  const diamond = certainty === "tegenstrijdig";
  const today = status === "vandaag" || status === "lopend";
  const planned = certainty === "gepland";
  const round = (r: number, fill: Paint, line?: Line) => {
    const reach = diamond ? r * DIAMOND_REACH : r;
    const box = [x - reach, y - reach, x + reach, y + reach] as const;
    return draw.area(diamond ? "diamond" : "ellipse", box, {
      name: words.sign,
      alt,
      fill,
      ...(line && { line }),
    });
  };
  const outline: Line = { color: ink(), width: 2, ...(planned ? { dash: "dot" as const } : {}) };
  const hollow = round((today ? radius + TODAY_RING : radius) - 1, token("paper"), outline);
  if (today) return [hollow, round(radius - 1.5, ink())];
  if (status !== "voorbij") return [hollow];
  return planned ? [hollow, round(radius - 3, ink())] : [round(radius, ink())];
}

type BarOf = Extract<Mark["shape"], { kind: "bar" }> & { y: number; split: number; planned: boolean };

/** Filled up to the peildatum, hollow after it; an end that is not known fades. */
function barShapes(
  { x0, x1, y, soft, openStart, openEnd, split, planned }: BarOf,
  { draw, words, alt }: Drawn,
): Shape[] {
  const divided = Math.min(x1, Math.max(x0, split));
  const fades = { start: soft && !openStart, end: soft && !openEnd };
  const fade = (start: boolean, end: boolean): Paint => {
    if (start && end) return { from: ink(), fades: "both" };
    if (start) return { from: ink(), fades: "start" };
    return end ? { from: ink(), fades: "end" } : ink();
  };
  const look = { name: words.sign, alt };
  const [top, bottom] = [y - BAR / 2, y + BAR / 2];
  const full =
    divided > x0
      ? [
          draw.area("rect", [x0, top, divided, bottom], {
            ...look,
            fill: fade(fades.start, fades.end && divided === x1),
          }),
        ]
      : [];
  if (divided >= x1) return full;
  if (soft) {
    const ends = fade(fades.start && divided === x0, fades.end);
    const edge = (from: number) =>
      draw.area("rect", [divided, from, x1, from + 1.8], { ...look, fill: ends });
    if (!planned) return [...full, edge(top), edge(bottom - 1.8)];
  }
  const line: Line = { color: ink(), width: 1.8, ...(planned ? { dash: "dash" as const } : {}) };
  return [
    ...full,
    draw.area("rect", [divided, top + 0.9, x1, bottom - 0.9], { ...look, fill: token("paper"), line }),
  ];
}

/** Where a date that moved stood before, and the dotted way from there. */
export function ghostShapes(
  { trail }: Mark,
  y: number,
  { draw, words, language }: Omit<Drawn, "alt"> & { language: Language },
): (Shape | Connector)[] {
  if (!trail) return [];
  const line: Line = { color: token("edge"), width: 1.5, dash: "dot" };
  const way = draw.stroke([trail.x0, y, trail.x1, y], { ...line, name: words.trail, alt: words.trail });
  const ghosts = trail.ghosts.map(({ revision, shape }) => {
    const name = words.ghost(formatDated(revision, language));
    const look = { name, alt: name, fill: token("paper"), line };
    if (shape.kind === "bar") return draw.area("rect", [shape.x0, y - BAR / 2, shape.x1, y + BAR / 2], look);
    const reach = GHOST_RADIUS;
    return draw.area("ellipse", [shape.x - reach, y - reach, shape.x + reach, y + reach], look);
  });
  return [way, ...ghosts];
}
