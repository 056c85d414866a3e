import { textWidth } from "#src/timeline/text-width.ts";
import { ownStyles } from "./own-styles.ts";

/** What only a hand or a screen needs. */
const ON_SCREEN = ".hit, .way-out, .focus-ring, .flag-arrow, .pan-target, .pan-ground, .line-target, .brush";
const OF_A_PAGE = [
  "class",
  "id",
  "tabindex",
  "data-at",
  "data-span",
  "data-in-time",
  "data-milestone",
  "aria-current",
  "aria-hidden",
];

/**
 * The drawing as a file of its own: every style in its element, no button and no target in it, no id but those that
 * are referred to. Any viewer shows it alike.
 */
export function plainSvg(markup: string): SVGSVGElement {
  const root = new DOMParser().parseFromString(markup, "image/svg+xml")
    .documentElement as unknown as SVGSVGElement;
  if (root.localName !== "svg") throw new Error("the drawing is no SVG");
  for (const element of root.querySelectorAll(ON_SCREEN)) element.remove();
  ownStyles(root);
  for (const element of root.querySelectorAll("[pathLength]")) ownDashes(element);
  // What stands in time was cut off at the edges of a screen; what is placed here lies within.
  for (const element of root.querySelectorAll("clipPath")) element.remove();
  for (const element of root.querySelectorAll("[clip-path]")) element.removeAttribute("clip-path");
  for (const element of root.querySelectorAll("text:has(tspan)")) apart(element);
  for (const element of root.querySelectorAll("text")) keepWidth(element);
  for (const element of root.querySelectorAll('[role="button"]')) element.setAttribute("role", "img");
  for (const element of [root, ...root.querySelectorAll("*")]) {
    for (const name of OF_A_PAGE) if (name !== "id" || !keepsId(element)) element.removeAttribute(name);
  }
  root.setAttribute("role", "graphics-document document");
  return root;
}

/** What the file itself refers to: its title and its description. */
const keepsId = ({ localName, parentElement }: Element) =>
  parentElement?.localName === "svg" && localName !== "g";

/** Weights between that of text and that of headings exist in our letters alone. */
const BOLD = 600;
/** Letters of which the width is not known: they keep their own. */
const UNMEASURED = /[^\p{Script=Latin}\p{Script=Common}]|\p{Extended_Pictographic}/u;

/** A date behind a title becomes a text of its own, so that both keep the place that they were measured for. */
function apart(text: Element): void {
  const [words, date] = text.childNodes;
  if (!words || !date || text.childElementCount !== 1) return;
  const own = text.cloneNode(false) as Element;
  const piece = text.firstElementChild;
  for (const { name, value } of piece?.attributes ?? []) if (name !== "dx") own.setAttribute(name, value);
  own.textContent = date.textContent;
  const gap = Number(piece?.getAttribute("dx"));
  const x = Number(text.getAttribute("x"));
  const shift = (element: Element, by: number) => element.setAttribute("x", String(x + by));
  date.remove();
  if (text.getAttribute("text-anchor") === "end") shift(text, -gap - widthOf(own));
  else shift(own, gap + widthOf(text));
  text.after(own);
}

const widthOf = (text: Element): number =>
  textWidth(text.textContent ?? "", {
    size: Number(text.getAttribute("font-size")),
    weight: Number(text.getAttribute("font-weight")),
  });

/** Other letters than ours are set as wide as ours, so that nothing runs into anything in any viewer. */
function keepWidth(text: Element): void {
  const weight = Number(text.getAttribute("font-weight"));
  const isSans = !text.closest("[font-family]")?.getAttribute("font-family")?.startsWith("Times");
  const words = text.textContent ?? "";
  if (isSans && words !== "" && !UNMEASURED.test(words))
    text.setAttribute("textLength", widthOf(text).toFixed(1));
  // No style as an attribute: a strict page refuses it, and the style sheet of the file says the same (`fonts.ts`).
  if (weight > BOLD) text.setAttribute("data-weight", String(weight));
  text.setAttribute("font-weight", String(weight >= BOLD ? BOLD : weight));
}

/** Dashes as shares of the whole outline are a wish that many viewers do not know: here they are lengths. */
function ownDashes(element: Element): void {
  const said = Number(element.getAttribute("pathLength"));
  element.removeAttribute("pathLength");
  const dashes = element.getAttribute("stroke-dasharray");
  const length = outlineOf(element);
  if (!dashes || !said || !length) return;
  const inPx = (value: string) => String(Math.round((Number(value) / said) * length * 100) / 100);
  element.setAttribute(
    "stroke-dasharray",
    dashes
      .split(/[\s,]+/)
      .map(inPx)
      .join(" "),
  );
  const offset = element.getAttribute("stroke-dashoffset");
  if (offset) element.setAttribute("stroke-dashoffset", inPx(offset));
}

function outlineOf(element: Element): number {
  if (element.localName === "circle") return 2 * Math.PI * Number(element.getAttribute("r"));
  const points = (element.getAttribute("points") ?? "")
    .split(" ")
    .map((point) => point.split(",").map(Number));
  return points.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
    return sum + Math.hypot(nextX - x, nextY - y);
  }, 0);
}
