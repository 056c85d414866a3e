import changeNoteCss from "#src/timeline/change-note.css?raw";
import comparedCss from "#src/timeline/compared-underlay.css?raw";
import ghostCss from "#src/timeline/ghost.css?raw";
import glyphCss from "#src/timeline/glyph.css?raw";
import pictureCss from "./picture.css?raw";
import timelineCss from "#src/timeline/timeline.css?raw";
import { cssRules } from "./css-rules.ts";
import { token } from "./tokens.ts";

/** The style sheets of the drawing itself: a picture looks as the page does, because it is told the same. */
const rules = cssRules([timelineCss, glyphCss, ghostCss, changeNoteCss, comparedCss, pictureCss].join("\n"));

/** What a style sheet says that an attribute of an SVG can say too; those that are handed down come first. */
const INHERITED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-dashoffset",
  "stroke-linecap",
  "stroke-linejoin",
  "font-family",
  "font-weight",
];
const SAID = new Set([...INHERITED, "opacity", "text-decoration"]);

/** Writes all styles into the elements themselves, so that the drawing needs no style sheet of ours. */
export function ownStyles(root: Element): void {
  const styles = new Map<Element, Map<string, string>>();
  for (const { selector, declarations } of rules) {
    const said = declarations.filter(([name, value]) => SAID.has(name) && !value.includes("calc("));
    if (said.length === 0) continue;
    for (const element of root.querySelectorAll(selector)) {
      const style = styles.get(element) ?? new Map<string, string>();
      for (const [name, value] of said) style.set(name, resolved(value));
      styles.set(element, style);
    }
  }
  for (const [element, style] of styles) for (const [name, value] of style) element.setAttribute(name, value);
  for (const element of styles.keys()) withoutRepeats(element);
}

/** Letters that every machine has: many viewers only look at the first family of a list. */
const FAMILIES: Readonly<Record<string, string>> = {
  sans: "Arial, sans-serif",
  serif: "Times New Roman, serif",
};

/** A style sheet with the tokens of the light theme in it. */
export const resolved = (value: string): string =>
  value.replace(/var\(--([\w-]+)\)/g, (_, name: string) => FAMILIES[name] ?? token(name));

/** What the nearest that speaks of it says too need not be said again. */
function withoutRepeats(element: Element): void {
  for (const name of INHERITED) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    let above = element.parentElement;
    while (above && !above.hasAttribute(name)) above = above.parentElement;
    if (above?.getAttribute(name) === value) element.removeAttribute(name);
  }
}
