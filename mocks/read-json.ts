import * as z from "zod/mini";
import { problemResponse } from "./responses.ts";

/** What is wrong with a request, by JSON pointer (RFC 6901). */
export type RequestErrors = { pointer: string; detail: string }[];

export const refused = (status: 409 | 422, detail: string, { errors }: { errors: RequestErrors }): Response =>
  problemResponse({ status, detail: `${detail} Nothing of this request is stored.`, errors });

/** No longer body than this: in bytes, for most of what is sent is ASCII. */
export const tooLarge = (most: number): Response =>
  problemResponse({ status: 413, detail: `A request holds at most ${most / 1_000_000} MB.` });

/** The JSON of a request, or the answer that refuses it. `what` is sent, at most this long. */
export async function readJson(
  request: Request,
  { what, most }: { what: string; most: number },
): Promise<{ json: unknown } | Response> {
  if (!/^application\/json *(;|$)/i.test(request.headers.get("content-type") ?? "")) {
    return problemResponse({ status: 415, detail: `${what} are sent as application/json.` });
  }
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > most) return tooLarge(most);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Read all the same, a letter would be stored as the sign of one that was lost.
    return problemResponse({
      status: 400,
      detail: "The body is not UTF-8. Nothing of this request is stored.",
    });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error: unknown) {
    return problemResponse({ status: 400, detail: `The body is not JSON: ${String(error)}` });
  }
  const errors = HALF_CHARACTER.test(text) ? halfCharacters(json) : [];
  return errors.length > 0 ? refused(422, "Some texts hold half of a character.", { errors }) : { json };
}

/** Only an escape can bring half of a surrogate pair through UTF-8. */
const HALF_CHARACTER = /\\u[dD][89a-fA-F]/;

/** Where a text holds half of a surrogate pair. Not by recursion: a body can be deeper than a stack. */
function halfCharacters(json: unknown): RequestErrors {
  const errors: RequestErrors = [];
  const left: { pointer: string; value: unknown }[] = [{ pointer: "", value: json }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { pointer, value } = next;
    if (typeof value === "string" && /\p{Surrogate}/u.test(value))
      errors.push({ pointer, detail: "half of a surrogate pair" });
    if (typeof value !== "object" || value === null) continue;
    for (const [key, each] of Object.entries(value)) left.push({ pointer: pointer + step(key), value: each });
  }
  return errors.toReversed();
}

/** A value in the words of the contract, as its codec writes it; or the answer that says where it does not fit. */
export function throughCodec<Codec extends z.core.$ZodType>(
  codec: Codec,
  json: unknown,
  detail: string,
): { value: z.input<Codec> } | Response {
  const parsed = z.safeDecode(codec, json as z.input<Codec>);
  if (parsed.success) return { value: z.encode(codec, parsed.data) };
  const errors = parsed.error.issues.map((issue) => ({
    pointer: pointerOf(issue.path),
    detail: detailOf(issue),
  }));
  return refused(422, detail, { errors });
}

const pointerOf = (path: readonly PropertyKey[]) => path.map(step).join("");
const step = (key: PropertyKey) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** The small build of the codecs brings no words of its own. */
function detailOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return `${issue.expected} expected`;
  if (issue.code === "invalid_value") return `one of ${issue.values.join(", ")}`;
  if (issue.code === "invalid_format") return "not in the form of the contract";
  if (issue.code === "too_big") return `at most ${issue.maximum}`;
  if (issue.code === "too_small") return `at least ${issue.minimum}`;
  return issue.message;
}
