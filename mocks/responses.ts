import { aboutEndpoint, API_ROOT, boards, lists, presentations } from "#src/contract/endpoints.ts";
import type { Problem } from "#src/contract/problem.ts";
import { etagOf, namesEtag } from "./etag.ts";

/** JSON that a client may keep but asks about each time: an unchanged one costs a 304 without a body. */
export function jsonResponse(request: Request, value: unknown): Response {
  const body = JSON.stringify(value);
  const etag = etagOf(body);
  const headers = { etag, "cache-control": "no-cache" };
  if (namesEtag(request.headers.get("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(request.method === "HEAD" ? null : body, {
    headers: { ...headers, "content-type": "application/json" },
  });
}

/** The answer to what was written: nothing to keep. */
export const writtenResponse = (status: 200 | 201, value: unknown): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { "content-type": "application/json", "cache-control": "no-store" },
  });

/** With type `about:blank` the title is that of the status (RFC 9457, 4.2.1). */
const TITLES = {
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  412: "Precondition Failed",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  428: "Precondition Required",
  500: "Internal Server Error",
  503: "Service Unavailable",
  507: "Insufficient Storage",
} as const;

export type ProblemOptions = {
  status: keyof typeof TITLES;
  detail: string;
  errors?: NonNullable<Problem["errors"]>;
  headers?: Readonly<Record<string, string>>;
};

export function problemResponse({ status, detail, errors, headers }: ProblemOptions): Response {
  const problem: Problem = {
    type: "about:blank",
    title: TITLES[status],
    status,
    detail,
    ...(errors && { errors }),
  };
  return new Response(JSON.stringify(problem), {
    status,
    statusText: problem.title,
    headers: { ...headers, "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}

const RESOURCES = [
  ...Object.values(lists),
  aboutEndpoint,
  ...Object.values(boards),
  ...Object.values(presentations),
]
  .map(({ path }) => API_ROOT + path.replace(":id", "{id}"))
  .join(", ");

/** Names what there is: who asks for the base address is looking for the way in. */
export const notFound = (request: Request): Response =>
  problemResponse({
    status: 404,
    detail: `There is nothing at ${new URL(request.url).pathname}. There is: ${RESOURCES}`,
  });
