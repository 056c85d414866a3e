import { createHash } from "node:crypto";

const STYLE = / style="([^"]*)"/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&#x27;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};
const decoded = (text: string) =>
  text.replace(/&(quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? "");

/**
 * A strict policy allows no styles in the markup itself. Those of prerendered pages go to a style sheet, each for the
 * elements that name it, and boot.js gives them back before the application starts: to React nothing has changed.
 */
export function styleSheet(markups: readonly string[]): { file: string; text: string } {
  const styles = new Set(
    markups.flatMap((markup) => [...markup.matchAll(STYLE)].map(([, style = ""]) => style)),
  );
  const rules = [...styles].map(decoded).map((style) => `[data-style=${JSON.stringify(style)}]{${style}}`);
  const text = rules.join("\n");
  const hash = createHash("sha256").update(text).digest("base64url").slice(0, 8);
  return { file: `assets/page-styles-${hash}.css`, text };
}

/** React escapes quotes in texts too, so this finds attributes alone. */
export const withoutStyles = (markup: string): string =>
  markup.replace(STYLE, (_, style: string) => ` data-style="${style}"`);

export const hasStyles = (markup: string): boolean => markup.search(STYLE) !== -1;
