import { createDatabase, type Database, once } from "./db.ts";
import { publishedFacts } from "./facts.ts";
import { generateMilestones } from "./generate-milestones.ts";
import type { Scenario } from "./scenarios.ts";

/** What the API answers from in this scenario; without one, the published facts. */
export function createScenarioDatabase(scenario: Scenario | null): Database {
  const published = createDatabase(publishedFacts);
  if (scenario?.name === "leeg") return { ...published, list: () => [] };
  if (scenario?.name === "schaal") return withGenerated(published, scenario.count);
  if (scenario?.name === "besturen" || scenario?.name === "taken") return withVersion(published, scenario);
  return published;
}

/** Generated milestones take the place of the facts: nothing invented stands among what is real. */
function withGenerated(published: Database, count: number): Database {
  const milestones = once(() =>
    generateMilestones({
      count,
      shapes: published.list("milestones"),
      knownUntil: published.about().checkedOn,
    }),
  );
  const list = (name: Parameters<Database["list"]>[0]) =>
    name === "milestones" ? milestones() : published.list(name);
  return { ...withVersion(published, { name: "schaal", count }), list: list as Database["list"] };
}

/** Other data, so another name for their state. */
const withVersion = (published: Database, { name, count }: { name: string; count: number }): Database => ({
  ...published,
  dataVersion: () => `${published.dataVersion()}+${name}-${count}`,
});
