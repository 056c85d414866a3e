import { token } from "../picture/tokens.ts";
import { plain } from "./shape-xml.ts";
import type { Connector, Line, Paint, Paragraph, Run, Shape } from "./shape.ts";

/** Where a drawing stands on a slide: its origin in points, and the points of one of its px. */
export type Sheet = { x: number; y: number; scale: number };

export const ink = () => token("ink");

type Style = { size: number; weight: number };
const BOLD = 600;

/** Makes shapes in the coordinates of the drawing. */
export function pen({ x: left, y: top, scale }: Sheet) {
  const px = (x: number) => left + x * scale;
  const py = (y: number) => top + y * scale;
  const box = (x0: number, y0: number, x1: number, y1: number) => ({
    x: px(x0),
    y: py(y0),
    w: Math.max(0, x1 - x0) * scale,
    h: Math.max(0, y1 - y0) * scale,
  });
  const line = ({ width, ...look }: Line): Line => ({ ...look, width: width * scale });

  type Look = { name: string; alt: string; fill?: Paint; line?: Line };
  const area = (
    outline: Shape["outline"],
    [x0, y0, x1, y1]: readonly [number, number, number, number],
    look: Look,
  ): Shape => ({
    kind: "shape",
    ...box(x0, y0, x1, y1),
    outline,
    name: look.name,
    alt: look.alt,
    fill: look.fill,
    line: look.line && line(look.line),
  });

  return {
    run: (text: string, { size, weight }: Style, color = ink()): Run => ({
      text,
      size: size * scale,
      color,
      ...(weight >= BOLD ? { bold: true } : {}),
    }),
    area,
    polygon: (points: readonly (readonly [number, number])[], look: Look): Shape => {
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      const shape = area("rect", [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], look);
      return { ...shape, outline: points.map(([x, y]) => [px(x), py(y)] as const) };
    },
    stroke: (
      [x0, y0, x1, y1]: readonly [number, number, number, number],
      { name, alt, ...look }: Line & { name: string; alt: string },
    ): Connector => ({
      kind: "connector",
      name,
      alt,
      from: [px(x0), py(y0)],
      to: [px(x1), py(y1)],
      line: line(look),
    }),
    /** Lines of words; the first has its centre at `y`. */
    words: ({
      x0,
      x1,
      y,
      paragraphs,
      align = "left",
      lineHeight,
      name,
    }: {
      x0: number;
      x1: number;
      y: number;
      paragraphs: readonly Paragraph[];
      align?: "left" | "right" | "center";
      lineHeight: number;
      name: string;
    }): Shape => ({
      kind: "shape",
      ...box(x0, y - lineHeight / 2, x1, y + lineHeight * (paragraphs.length - 0.5)),
      outline: "rect",
      name,
      alt: plain(paragraphs),
      text: { paragraphs, align, lineHeight: lineHeight * scale },
    }),
  };
}

export type Pen = ReturnType<typeof pen>;
