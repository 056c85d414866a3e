import heatCss from "#src/ui/heat.css?raw";
import tokensCss from "#src/ui/tokens.css?raw";
import { lightTokens } from "./css-rules.ts";

const tokens = new Map([...lightTokens(tokensCss), ...lightTokens(heatCss)]);

/** A token of the light theme: what leaves the product is for paper, and for slides on paper. */
export function token(name: string): string {
  const value = tokens.get(`--${name}`);
  if (value === undefined) throw new RangeError(`no token ${name}`);
  return value;
}
