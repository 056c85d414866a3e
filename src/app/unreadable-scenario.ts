import { useEffect, useState } from "react";
import { useRouter } from "wouter";
import type { LinkState } from "#src/link/link-state.ts";
import type { ScenarioReading } from "./connect-api.ts";
import type { Part } from "./notice-lines.tsx";
import { SCENARIO } from "./scenario.ts";

/** What of the scenarios in the link does not count: one that the mocked API does not know, and all after the first. */
export function useUnreadableScenarios({ rest }: LinkState): Part[] {
  const [asked, ...more] = new Set(rest.flatMap(([name, value]) => (name === SCENARIO ? [value] : [])));
  const { base } = useRouter();
  const [read, setRead] = useState<{ asked: string; as: ScenarioReading } | null>(null);
  useEffect(() => {
    if (asked === undefined) return;
    // When even that does not come, the facts do not either, and that is said.
    import("./connect-api.ts")
      .then(({ readScenario }) => readScenario(base, asked))
      .then((as) => setRead({ asked, as }))
      .catch(() => undefined);
  }, [asked, base]);
  if (asked === undefined || read?.asked !== asked || read.as === "passed over") return [];
  // After one that cannot be read none counts.
  if (read.as === "unknown") return [asked, ...more].map((value) => ({ name: SCENARIO, value }));
  return more.map((value) => ({ name: SCENARIO, value, repeated: true }));
}
