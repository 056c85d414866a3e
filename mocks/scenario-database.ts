import { createDatabase, type Database, once } from "./db.ts";
import { publishedFacts } from "./facts.ts";
import { generateMilestones } from "./generate-milestones.ts";
import type { Scenario } from "./scenarios.ts";

/** What the API answers from in this scenario; without one, the published facts. */
export function createScenarioDatabase(scenario: Scenario | null): Database {
  const published = createDatabase(publishedFacts);
  if (scenario?.name === "leeg") return { ...published, list: () => [] };
  if (scenario?.name === "schaal") return withGenerated(published, scenario.count);
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
  return {
    ...published,
    list: list as Database["list"],
    dataVersion: () => `${published.dataVersion()}+schaal-${count}`,
  };
}
