import { delay, http, type RequestHandler } from "msw";
import { aboutEndpoint, API_ROOT, boards, lists, presentations } from "#src/contract/endpoints.ts";
import type { Database } from "./db.ts";
import { problemResponse } from "./responses.ts";
import type { Resource, Scenario } from "./scenarios.ts";

const SLOW_MS = 2500;
const RETRY_AFTER_SECONDS = 30;

/** Handlers that stand before the ordinary ones; where they answer nothing, the ordinary ones do. */
export function createFaults(scenario: Scenario | null, database: Database): RequestHandler[] {
  if (scenario === null) return [];
  switch (scenario.name) {
    case "traag":
      return [http.all(apiPath("/*"), () => delay(SLOW_MS))];
    case "storing": {
      const paths = scenario.only?.flatMap((resource) => pathsOf(resource)) ?? ["/*"];
      return paths.map((path) => http.all(apiPath(path), unavailable));
    }
    case "kapot":
      return [
        http.get(apiPath(lists.milestones.path), () => Response.json(milestonesWithoutADate(database))),
        http.get(apiPath(lists.comparison.path), () => halfOfTheComparison(database)),
      ];
    // These have other data, not other behaviour.
    case "leeg":
    case "schaal":
    case "besturen":
    case "taken":
      return [];
  }
}

/** Matches on every host and under every sub-path. */
export const apiPath = (path: string): string => `*${API_ROOT}${path}`;

function pathsOf(resource: Resource): string[] {
  if (resource === "about") return [aboutEndpoint.path];
  if (resource === "boards") return Object.values(boards).map(({ path }) => path);
  if (resource === "presentations") return Object.values(presentations).map(({ path }) => path);
  return [lists[resource].path];
}

const unavailable = () =>
  problemResponse({
    status: 503,
    detail: "This scenario lets the API fail.",
    headers: { "retry-after": String(RETRY_AFTER_SECONDS) },
  });

function milestonesWithoutADate(database: Database) {
  const items = database.list("milestones");
  const broken = Math.floor(items.length / 2);
  return {
    items: items.map(({ date, ...rest }, index) => (index === broken ? rest : { date, ...rest })),
    next: null,
    dataVersion: database.dataVersion(),
  };
}

/** As when a connection breaks half-way through an answer. */
function halfOfTheComparison(database: Database) {
  const whole = JSON.stringify({ items: database.list("comparison") });
  return new Response(whole.slice(0, whole.length / 2), { headers: { "content-type": "application/json" } });
}
