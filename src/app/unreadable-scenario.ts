import { useEffect, useState } from "react";
import type { LinkState } from "#src/link/link-state.ts";
import { SCENARIO } from "./scenario.ts";

type Part = { name: string; value: string; repeated?: true };

/** What of the scenarios in the link does not count: one that the mocked API does not know, and all after the first. */
export function useUnreadableScenarios({ rest }: LinkState): Part[] {
  const [asked, ...more] = new Set(rest.flatMap(([name, value]) => (name === SCENARIO ? [value] : [])));
  const [unknown, setUnknown] = useState<string | null>(null);
  useEffect(() => {
    if (asked === undefined) return;
    // When even that does not come, the facts do not either, and that is said.
    import("./connect-api.ts")
      .then(({ isScenario }) => isScenario(asked))
      .then((known) => setUnknown(known ? null : asked))
      .catch(() => undefined);
  }, [asked]);
  if (asked === undefined) return [];
  // After one that cannot be read none counts.
  if (unknown === asked) return [asked, ...more].map((value) => ({ name: SCENARIO, value }));
  return more.map((value) => ({ name: SCENARIO, value, repeated: true }));
}
