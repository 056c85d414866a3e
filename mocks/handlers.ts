import { http, type RequestHandler } from "msw";
import { aboutEndpoint, type ListName, lists } from "#src/contract/endpoints.ts";
import type { Database } from "./db.ts";
import { apiPath, createFaults } from "./faults.ts";
import { pageOf } from "./paging.ts";
import { jsonResponse, notFound, problemResponse } from "./responses.ts";
import { createScenarioDatabase } from "./scenario-database.ts";
import type { Scenario } from "./scenarios.ts";

/**
 * The whole API as MSW handlers: the same for the page, the worker, the tests and the HTTP server. A test may bring
 * a database of its own.
 */
export function createHandlers(
  scenario: Scenario | null = null,
  database: Database = createScenarioDatabase(scenario),
): RequestHandler[] {
  return [
    ...createFaults(scenario, database),
    ...Object.keys(lists).map((name) => listHandler(database, name as ListName)),
    readOnly(aboutEndpoint.path, (request) => jsonResponse(request, database.about())),
    http.all(apiPath("/*"), ({ request }) => notFound(request)),
  ];
}

const listHandler = (database: Database, name: ListName): RequestHandler =>
  readOnly(lists[name].path, (request) => {
    const page = pageOf(database.list(name), new URL(request.url).searchParams);
    if (!Array.isArray(page)) return jsonResponse(request, { ...page, dataVersion: database.dataVersion() });
    return problemResponse({ status: 400, detail: "The query cannot be read.", errors: page });
  });

const READ_METHODS: readonly string[] = ["GET", "HEAD"];

const readOnly = (path: string, answer: (request: Request) => Response): RequestHandler =>
  http.all(apiPath(path), ({ request }) => {
    if (!READ_METHODS.includes(request.method)) {
      const headers = { allow: READ_METHODS.join(", ") };
      return problemResponse({ status: 405, detail: `${request.method} is not possible here.`, headers });
    }
    try {
      return answer(request);
    } catch (error: unknown) {
      // Facts that do not fit the contract: our fault, and the answer says where.
      return problemResponse({ status: 500, detail: error instanceof Error ? error.message : String(error) });
    }
  });
