import type { Language } from "#src/domain/text.ts";
import { escaped as xml } from "../legible.ts";
import type { Connector, Group, Line, Paint, Paragraph, Run, Shape, SlideItem } from "./shape.ts";

/** A point in the units of the format. */
const EMU = 12_700;
const emu = (points: number) => Math.round(points * EMU);

/** Letters that every machine has: on another one a slide must look the same. */
export const SANS = "Arial";
export const SERIF = "Times New Roman";
export const LOCALE = { nl: "nl-BE", en: "en-GB" } as const satisfies Record<Language, string>;

/** DrawingML of what stands on a slide. Ids are given when the slide is whole. */
export function itemsXml(items: readonly SlideItem[], language: Language): string {
  return items.map((item) => itemXml(item, language)).join("");
}

function itemXml(item: SlideItem, language: Language): string {
  switch (item.kind) {
    case "shape":
      return shapeXml(item, language);
    case "connector":
      return connectorXml(item);
    case "group":
      return groupXml(item, language);
  }
}

const named = ({ name, alt }: { name: string; alt: string }) =>
  `<p:cNvPr id="0" name="${xml(name)}" descr="${xml(alt)}"/>`;

type Box = { x: number; y: number; w: number; h: number };
const place = ({ x, y, w, h }: Box, flip = "") =>
  `<a:xfrm${flip}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm>`;

function shapeXml(shape: Shape, language: Language): string {
  const { outline, fill, line, text } = shape;
  const textBox = text && !fill && !line ? ' txBox="1"' : "";
  return `<p:sp><p:nvSpPr>${named(shape)}<p:cNvSpPr${textBox}/><p:nvPr/></p:nvSpPr><p:spPr>${place(shape)}${
    typeof outline === "string" ? preset(outline) : polygon(outline, shape)
  }${fill ? paint(fill) : "<a:noFill/>"}${lineXml(line)}</p:spPr>${textXml(shape, language)}</p:sp>`;
}

const preset = (name: string) => {
  const adjusted =
    name === "roundRect" ? '<a:avLst><a:gd name="adj" fmla="val 12000"/></a:avLst>' : "<a:avLst/>";
  return `<a:prstGeom prst="${name}">${adjusted}</a:prstGeom>`;
};

function polygon(points: readonly (readonly [number, number])[], { x, y, w, h }: Box): string {
  const path = points
    .map(([px, py], index) => {
      const tag = index === 0 ? "a:moveTo" : "a:lnTo";
      return `<${tag}><a:pt x="${emu(px - x)}" y="${emu(py - y)}"/></${tag}>`;
    })
    .join("");
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${emu(w)}" h="${emu(h)}">${path}<a:close/></a:path></a:pathLst></a:custGeom>`;
}

const color = (hex: string, alpha = 1) => {
  const value = hex.replace("#", "").toUpperCase();
  return alpha === 1
    ? `<a:srgbClr val="${value}"/>`
    : `<a:srgbClr val="${value}"><a:alpha val="${Math.round(alpha * 100_000)}"/></a:srgbClr>`;
};

/** A stretch that fades says that its end is not known. */
function paint(fill: Paint): string {
  if (typeof fill === "string") return `<a:solidFill>${color(fill)}</a:solidFill>`;
  const { from, fades } = fill;
  const stop = (at: number, alpha: number) => `<a:gs pos="${at * 1000}">${color(from, alpha)}</a:gs>`;
  const stops = [
    stop(0, fades === "end" ? 1 : 0.05),
    stop(30, 1),
    stop(70, 1),
    stop(100, fades === "start" ? 1 : 0.05),
  ];
  return `<a:gradFill rotWithShape="1"><a:gsLst>${stops.join("")}</a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>`;
}

const DASHES = { dot: "sysDot", dash: "sysDash" } as const;

const lineXml = (line: Line | undefined): string =>
  line
    ? `<a:ln w="${emu(line.width)}">${paint(line.color)}${line.dash ? `<a:prstDash val="${DASHES[line.dash]}"/>` : ""}</a:ln>`
    : "<a:ln><a:noFill/></a:ln>";

const ALIGN = { left: "l", right: "r", center: "ctr" } as const;

function textXml({ text, outline }: Shape, language: Language): string {
  if (!text) {
    const empty = `<a:endParaRPr lang="${LOCALE[language]}"/>`;
    return `<p:txBody><a:bodyPr rtlCol="0"/><a:lstStyle/><a:p>${empty}</a:p></p:txBody>`;
  }
  const { paragraphs, align = "left", lineHeight, wrap = false } = text;
  // One line that does not wrap stands in the middle of its box; more of them keep the distance that they were placed at.
  const spacing =
    lineHeight && paragraphs.length > 1
      ? `<a:lnSpc><a:spcPts val="${Math.round(lineHeight * 100)}"/></a:lnSpc>`
      : '<a:lnSpc><a:spcPct val="100000"/></a:lnSpc>';
  const anchor = outline === "rect" && (wrap || paragraphs.length > 1) ? "t" : "ctr";
  const lines = paragraphs.map(
    (runs) =>
      `<a:p><a:pPr algn="${ALIGN[align]}">${spacing}<a:spcBef><a:spcPts val="0"/></a:spcBef></a:pPr>${runs
        .map((run) => runXml(run, language))
        .join("")}</a:p>`,
  );
  return `<p:txBody><a:bodyPr wrap="${wrap ? "square" : "none"}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${lines.join("")}</p:txBody>`;
}

function runXml({ text, size, bold, color: ink, struck, serif }: Run, language: Language): string {
  const face = serif ? SERIF : SANS;
  const marks = `${bold ? ' b="1"' : ""}${struck ? ' strike="sngStrike"' : ""}`;
  return `<a:r><a:rPr lang="${LOCALE[language]}" sz="${Math.round(size * 100)}"${marks} dirty="0">${paint(ink)}<a:latin typeface="${face}"/><a:cs typeface="${face}"/></a:rPr><a:t>${xml(text)}</a:t></a:r>`;
}

/** The text of a paragraph alone, for an alternative text. */
export const plain = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .map((runs) =>
      runs
        .map(({ text }) => text)
        .join("")
        .trim(),
    )
    .join(", ");

function connectorXml(connector: Connector): string {
  const { from, to, line } = connector;
  const [x0, y0] = from;
  const [x1, y1] = to;
  const flips = `${x1 < x0 ? ' flipH="1"' : ""}${y1 < y0 ? ' flipV="1"' : ""}`;
  return `<p:cxnSp><p:nvCxnSpPr>${named(connector)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${place(boxOf(connector), flips)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${lineXml(line)}</p:spPr></p:cxnSp>`;
}

function groupXml(group: Group, language: Language): string {
  const boxes = group.items.map(boxOf);
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const w = Math.max(...boxes.map((box) => box.x + box.w)) - x;
  const h = Math.max(...boxes.map((box) => box.y + box.h)) - y;
  const [off, ext] = [`x="${emu(x)}" y="${emu(y)}"`, `cx="${emu(w)}" cy="${emu(h)}"`];
  return `<p:grpSp><p:nvGrpSpPr>${named(group)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off ${off}/><a:ext ${ext}/><a:chOff ${off}/><a:chExt ${ext}/></a:xfrm></p:grpSpPr>${itemsXml(group.items, language)}</p:grpSp>`;
}

export function boxOf(item: Shape | Connector): Box {
  if (item.kind === "shape") return item;
  const [x0, y0] = item.from;
  const [x1, y1] = item.to;
  return { x: Math.min(x0, x1), y: Math.min(y0, y1), w: Math.abs(x1 - x0), h: Math.abs(y1 - y0) };
}
