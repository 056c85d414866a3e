import { http, type RequestHandler } from "msw";
import { aboutEndpoint, type ListName, lists } from "#src/contract/endpoints.ts";
import { createBoardHandlers } from "./board-handlers.ts";
import { createBoardData } from "./boards/board-data.ts";
import type { Database } from "./db.ts";
import { apiPath, createFaults } from "./faults.ts";
import { listResponse } from "./list-response.ts";
import { jsonResponse, notFound } from "./responses.ts";
import { route } from "./route.ts";
import { createScenarioDatabase } from "./scenario-database.ts";
import { loadExamples } from "./presentations/load-examples.ts";
import { createPresentationHandlers } from "./presentations/presentation-handlers.ts";
import type { WireDeck } from "./presentations/wire.ts";
import type { Scenario } from "./scenarios.ts";
import { type ApiStore, createMemoryStore } from "./store/event-store.ts";

/**
 * The whole API as MSW handlers: the same for the page, the worker, the tests and the HTTP server. `store` keeps what
 * is added to the logs of boards, and presentations; a test may bring a database of its own.
 */
export function createHandlers(
  scenario: Scenario | null = null,
  store: ApiStore = createMemoryStore(),
  database: Database = createScenarioDatabase(scenario),
): RequestHandler[] {
  return [
    ...createFaults(scenario, database),
    ...Object.keys(lists).map((name) => listHandler(database, name as ListName)),
    route(aboutEndpoint.path, ({ request }) => jsonResponse(request, database.about())),
    ...createBoardHandlers({ data: createBoardData(scenario, database), store, database }),
    ...createPresentationHandlers({ store: store.decks, database, examples: () => examplesOf(scenario) }),
    http.all(apiPath("/*"), ({ request }) => notFound(request)),
  ];
}

const examplesOf = async (scenario: Scenario | null): Promise<readonly WireDeck[]> =>
  scenario?.name === "leeg" ? [] : loadExamples();

const listHandler = (database: Database, name: ListName): RequestHandler =>
  route(lists[name].path, ({ request }) =>
    listResponse(request, database.list(name), { dataVersion: database.dataVersion() }),
  );
