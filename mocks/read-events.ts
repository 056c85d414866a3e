import * as z from "zod/mini";
import { eventBatch, MOST_EVENTS } from "#src/contract/board.ts";
import type { WireEvent } from "./boards/wire.ts";
import { problemResponse } from "./responses.ts";

/** A body that is longer is not read. */
export const MOST_BYTES = 10_000_000;

export const tooLarge = (): Response =>
  problemResponse({ status: 413, detail: `A request holds at most ${MOST_BYTES / 1_000_000} MB.` });

/** What is wrong with a request, by JSON pointer (RFC 6901). */
export type RequestErrors = { pointer: string; detail: string }[];

export const refused = (status: 409 | 422, detail: string, { errors }: { errors: RequestErrors }): Response =>
  problemResponse({ status, detail: `${detail} Nothing of this request is stored.`, errors });

/** The events that a request carries, as the contract writes them; or the answer that refuses them. */
export async function readEvents(request: Request): Promise<WireEvent[] | Response> {
  if (!/^application\/json *(;|$)/i.test(request.headers.get("content-type") ?? "")) {
    return problemResponse({ status: 415, detail: "Events are sent as application/json." });
  }
  const text = await request.text();
  if (text.length > MOST_BYTES) return tooLarge();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error: unknown) {
    return problemResponse({ status: 400, detail: `The body is not JSON: ${String(error)}` });
  }
  if (Array.isArray(json) && json.length > MOST_EVENTS) {
    return problemResponse({ status: 413, detail: `A request holds at most ${MOST_EVENTS} events.` });
  }
  const parsed = z.safeDecode(eventBatch, json as z.input<typeof eventBatch>);
  if (parsed.success) return z.encode(eventBatch, parsed.data);
  const errors = parsed.error.issues.map((issue) => ({
    pointer: pointerOf(issue.path),
    detail: detailOf(issue),
  }));
  return refused(422, "Some events do not fit the contract.", { errors });
}

const pointerOf = (path: readonly PropertyKey[]) =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The small build of the codecs brings no words of its own. */
function detailOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return `${issue.expected} expected`;
  if (issue.code === "invalid_value") return `one of ${issue.values.join(", ")}`;
  if (issue.code === "invalid_format") return "not in the form of the contract";
  if (issue.code === "too_big") return `at most ${issue.maximum}`;
  if (issue.code === "too_small") return `at least ${issue.minimum}`;
  return issue.message;
}
