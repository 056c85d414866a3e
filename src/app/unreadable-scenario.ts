import { useEffect, useState } from "react";
import type { LinkState } from "#src/link/link-state.ts";
import { SCENARIO } from "./scenario.ts";

/** The scenario that the link asks for and the mocked API does not know; `null` when all is well. */
export function useUnreadableScenario({ rest }: LinkState): string | null {
  const asked = rest.find(([name]) => name === SCENARIO)?.[1] ?? null;
  const [unknown, setUnknown] = useState<string | null>(null);
  useEffect(() => {
    if (asked === null) return;
    // When even that does not come, the facts do not either, and that is said.
    import("./connect-api.ts")
      .then(({ isScenario }) => isScenario(asked))
      .then((known) => setUnknown(known ? null : asked))
      .catch(() => undefined);
  }, [asked]);
  return unknown === asked ? asked : null;
}
