import type { ListName } from "#src/contract/endpoints.ts";

/** `boards` and `presentations`: all that has to do with them. */
export type Resource = ListName | "about" | "boards" | "presentations";

/**
 * The named ways in which the mocked API can behave otherwise, for trying out and for tests:
 * - `traag`: every answer takes 2.5 seconds;
 * - `storing`: every answer is 503, sources included, or those of `only`;
 * - `kapot`: one milestone lacks its date and the comparison is not JSON; the rest is fine;
 * - `leeg`: every list is empty;
 * - `schaal-N`: N generated milestones instead of the facts;
 * - `besturen-N`: N generated boards instead of the twelve examples;
 * - `taken-N`: one board more, with N tasks of its own.
 */
export type Scenario =
  | { name: "traag" }
  | { name: "storing"; only?: readonly Resource[] }
  | { name: "kapot" }
  | { name: "leeg" }
  | { name: Scaled; count: number };

/** The most that each of them generates. */
export const MOST_GENERATED = { schaal: 200_000, besturen: 1000, taken: 10_000 } as const;
type Scaled = keyof typeof MOST_GENERATED;

/** For help and notices: what can be written after `scenario=`. */
export const SCENARIO_NAMES = [
  "traag",
  "storing",
  "kapot",
  "leeg",
  "schaal-N",
  "besturen-N",
  "taken-N",
] as const;

/** Reads a name as it stands in a link or on a command line; `null` when there is no such scenario. */
export function parseScenario(text: string): Scenario | null {
  switch (text) {
    case "traag":
    case "storing":
    case "kapot":
    case "leeg":
      return { name: text };
    default:
      return parseScaled(text);
  }
}

function parseScaled(text: string): Scenario | null {
  const [, name, digits] = /^(schaal|besturen|taken)-([1-9]\d{0,5})$/.exec(text) ?? [];
  const count = Number(digits);
  return count <= MOST_GENERATED[name as Scaled] ? { name: name as Scaled, count } : null;
}

/** `null` in, `null` out: no scenario was asked for. */
export const readScenario = (text: string | null): Scenario | null =>
  text === null ? null : parseScenario(text);
