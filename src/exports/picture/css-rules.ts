/** One rule of a style sheet, with the nesting taken out of its selector. */
export type CssRule = {
  selector: string;
  weight: number;
  declarations: readonly (readonly [string, string])[];
};

/** A comma that stands in no brackets. */
const BETWEEN_SELECTORS = /,(?![^(]*\))/;
/** What a picture never is: pointed at, or held. */
const OF_A_HAND = /:(?:hover|focus|active)/;

/** The rules of a style sheet with native nesting, lightest first; what only holds on some screens (`@media`) is left out. */
export function cssRules(css: string): CssRule[] {
  const rules: { selectors: string[]; declarations: [string, string][] }[] = [];
  const open: (string[] | null)[] = [];
  for (const [, before = "", sign] of css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{};]*)([{};])/g)) {
    const words = before.trim();
    const around = open.at(-1);
    if (sign === "{") {
      const within = open.includes(null) || words.startsWith("@") ? null : nested(around ?? [], words);
      open.push(within);
      if (within) rules.push({ selectors: within, declarations: [] });
      continue;
    }
    const [name = "", ...value] = words.split(":");
    const rule = rules.findLast(({ selectors }) => selectors === around);
    if (words !== "" && rule) rule.declarations.push([name.trim(), value.join(":").trim()]);
    if (sign === "}") open.pop();
  }
  return rules
    .flatMap(({ selectors, declarations }) =>
      selectors
        .filter((selector) => !OF_A_HAND.test(selector))
        .map((selector) => ({ selector, weight: weightOf(selector), declarations })),
    )
    .toSorted((a, b) => a.weight - b.weight);
}

function nested(parents: readonly string[], words: string): string[] {
  const selectors = words.split(BETWEEN_SELECTORS).map((selector) => selector.trim());
  if (parents.length === 0) return selectors;
  return parents.flatMap((parent) =>
    selectors.map((selector) =>
      selector.includes("&") ? selector.replaceAll("&", parent) : `${parent} ${selector}`,
    ),
  );
}

/** Specificity: a class or an attribute outweighs any number of elements that we ever write. */
const weightOf = (selector: string): number =>
  100 * (selector.match(/[.[]/g)?.length ?? 0) + (selector.match(/(?:^|[\s>(])[a-z]/g)?.length ?? 0);

/** The tokens of a style sheet as they are in the light theme. */
export function lightTokens(css: string): Map<string, string> {
  const tokens = new Map<string, string>();
  for (const { selector, declarations } of cssRules(css)) {
    if (selector !== ":root") continue;
    for (const [name, value] of declarations)
      if (name.startsWith("--")) tokens.set(name, value.replace(/^light-dark\(([^,]+),.*\)$/, "$1"));
  }
  return tokens;
}
