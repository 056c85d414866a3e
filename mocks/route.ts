import { http, type RequestHandler } from "msw";
import { apiPath } from "./faults.ts";
import { problemResponse } from "./responses.ts";

export const READ_METHODS: readonly string[] = ["GET", "HEAD"];

export type Asked = { request: Request; id: string };

/** One path: what can be done there, and the answer; `id` is that in the path, or empty. */
export const route = (
  path: string,
  answer: (asked: Asked) => Response | Promise<Response>,
  methods = READ_METHODS,
): RequestHandler =>
  http.all(apiPath(path), async ({ request, params }) => {
    if (!methods.includes(request.method)) {
      const headers = { allow: methods.join(", ") };
      return problemResponse({ status: 405, detail: `${request.method} is not possible here.`, headers });
    }
    try {
      return await answer({ request, id: String(params["id"] ?? "") });
    } catch (error: unknown) {
      // Such as facts that do not fit the contract: our fault, and the answer says where.
      return problemResponse({ status: 500, detail: error instanceof Error ? error.message : String(error) });
    }
  });
