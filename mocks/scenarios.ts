import type { ListName } from "#src/contract/endpoints.ts";

export type Resource = ListName | "about";

/**
 * The named ways in which the mocked API can behave otherwise, for trying out and for tests:
 * - `traag`: every answer takes 2.5 seconds;
 * - `storing`: every answer is 503, sources included, or those of `only`;
 * - `kapot`: one milestone lacks its date and the comparison is not JSON; the rest is fine;
 * - `leeg`: every list is empty;
 * - `schaal-N`: N generated milestones instead of the facts.
 */
export type Scenario =
  | { name: "traag" }
  | { name: "storing"; only?: readonly Resource[] }
  | { name: "kapot" }
  | { name: "leeg" }
  | { name: "schaal"; count: number };

export const MOST_GENERATED = 200_000;

/** For help and notices: what can be written after `scenario=`. */
export const SCENARIO_NAMES = ["traag", "storing", "kapot", "leeg", "schaal-N"] as const;

/** Reads a name as it stands in a link or on a command line; `null` when there is no such scenario. */
export function parseScenario(text: string): Scenario | null {
  switch (text) {
    case "traag":
    case "storing":
    case "kapot":
    case "leeg":
      return { name: text };
    default: {
      const count = Number(/^schaal-([1-9]\d{0,5})$/.exec(text)?.[1]);
      return count <= MOST_GENERATED ? { name: "schaal", count } : null;
    }
  }
}

/** `null` in, `null` out: no scenario was asked for. */
export const readScenario = (text: string | null): Scenario | null =>
  text === null ? null : parseScenario(text);
