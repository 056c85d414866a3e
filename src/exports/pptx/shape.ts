import type { SlideTable } from "./slide-table.ts";

/** Lengths on a slide are in points; the slide is 960 by 540. */
export const SLIDE = { width: 960, height: 540 } as const;

export type Paint = string | { from: string; fades: "both" | "start" | "end" };
export type Line = { color: string; width: number; dash?: "dot" | "dash" };

export type Run = {
  text: string;
  size: number;
  bold?: boolean;
  color: string;
  struck?: boolean;
  serif?: boolean;
};
export type Paragraph = readonly Run[];

type Placed = { x: number; y: number; w: number; h: number };

/** A native shape, with words in it or not. */
export type Shape = Placed & {
  kind: "shape";
  /** As it stands in the list of what is on the slide. */
  name: string;
  /** What it shows, for who does not see it. */
  alt: string;
  outline: "rect" | "ellipse" | "diamond" | "roundRect" | readonly (readonly [x: number, y: number])[];
  fill?: Paint | undefined;
  line?: Line | undefined;
  text?: {
    paragraphs: readonly Paragraph[];
    align?: "left" | "right" | "center";
    lineHeight?: number;
    wrap?: boolean;
  };
};

/** A straight line from one point to another. */
export type Connector = {
  kind: "connector";
  name: string;
  alt: string;
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  line: Line;
};

/** What moves together. */
export type Group = { kind: "group"; name: string; alt: string; items: readonly (Shape | Connector)[] };

export type SlideItem = Shape | Connector | Group;

/** Bars, one on the other where there are more series. */
export type ChartOf = {
  name: string;
  alt: string;
  labels: readonly string[];
  series: readonly { name: string; values: readonly number[]; color: string }[];
};

/** What stands on a slide, in the order in which it is read. */
export type PageItem =
  | SlideItem
  | { kind: "table"; x: number; y: number; w: number; table: SlideTable }
  | (Placed & { kind: "chart"; chart: ChartOf });
