import * as fc from "fast-check";
import { expect, it } from "vitest";
import { LIST_PATHS } from "#src/contract/paths.ts";
import { day } from "#src/domain/plain-date.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import { anyJson } from "#tests/hostile.ts";
import { ApiError } from "./api-error.ts";
import { createApiClient } from "./client.ts";
import type { ApiSpeaker, ListName } from "./queries.ts";
import { apiSpeaker } from "./speaker.ts";

const DECK = { id: "p", title: { nl: "P" }, scenes: [], updatedAt: "2026-11-22T10:00:00.000Z" };

const EVENT: PreparationEvent = {
  id: "0b9c1c3e-6c0f-4f0e-9d3a-2f4f6f1f7a10",
  taskId: "tk-anker",
  status: "bezig",
  effectiveOn: day("2023-03-06"),
  recordedAt: "2023-03-07T09:30:00.000Z",
  role: "school",
};

/** Everything that can be asked of an API. */
const QUESTIONS: readonly ((speaker: ApiSpeaker) => Promise<unknown>)[] = [
  ...(Object.keys(LIST_PATHS) as ListName[]).map((name) => (speaker: ApiSpeaker) => speaker.list(name)),
  (speaker) => speaker.about(),
  (speaker) => speaker.boards(),
  (speaker) => speaker.log("b"),
  (speaker) => speaker.logs(),
  (speaker) => speaker.presentations.all(),
  (speaker) => speaker.presentations.one("p"),
  (speaker) => speaker.presentations.save(DECK, null),
  (speaker) => speaker.presentations.remove("p", '"1"'),
  (speaker) => speaker.send("b", [EVENT]),
];
const questions = fc.constantFrom(...QUESTIONS);
const speakerOf = (answer: () => Response) =>
  apiSpeaker(
    createApiClient(() =>
      Promise.resolve({ base: "http://api.test/api/v1", transport: () => Promise.resolve(answer()) }),
    ),
  );

/** What came of it; a failure must be one that the product has words for. */
const outcome = (asked: Promise<unknown>) =>
  asked.then(
    () => "answered",
    (error: unknown) => (error instanceof ApiError ? error.failure.kind : Promise.reject(error as Error)),
  );
const KINDS = ["answered", "contract", "http", "not-json"];

it("any JSON in the place of any answer is read, or is a failure with words", async () => {
  await fc.assert(
    fc.asyncProperty(
      questions,
      anyJson,
      fc.constantFrom(200, 201, 404, 412, 422, 503),
      async (ask, json, status) => {
        const speaker = speakerOf(() => Response.json(json, { status, headers: { etag: '"1"' } }));
        expect(KINDS).toContain(await outcome(ask(speaker)));
      },
    ),
    { numRuns: 300 },
  );
});

it("an answer with more faults than can be told is one that does not fit", async () => {
  const body = `{"items":[${"0,".repeat(200_000)}0],"next":null,"dataVersion":"1"}`;
  expect(await outcome(speakerOf(() => new Response(body)).list("gaps"))).toBe("contract");
});

it("any text, of any kind, with any headers, is a failure with words", async () => {
  const bodies = fc.oneof(
    fc.string(),
    fc.constantFrom("", "null", "[", "\ufeff{}", "<!doctype html>", "{}{}"),
  );
  const types = fc.constantFrom("application/json", "text/html", "application/problem+json", "image/png", "");
  await fc.assert(
    fc.asyncProperty(
      questions,
      bodies,
      types,
      fc.constantFrom("", "x", "2026-11-22"),
      async (ask, body, type, keptOn) => {
        const headers = { "content-type": type, "x-kept-on": keptOn, "retry-after": "soon" };
        expect(KINDS).toContain(await outcome(ask(speakerOf(() => new Response(body, { headers })))));
      },
    ),
    { numRuns: 200 },
  );
});

it("a field of a real answer may be anything: the answer is read, or the field is named", async () => {
  const real = createEmbeddedTransport(null);
  const wholes = await Promise.all(
    ["milestones", "comparison", "boards", "presentations"].map(async (path) => {
      const answer = await real(new Request(`http://api.test/api/v1/${path}`));
      return [path, (await answer.json()) as { items: Record<string, unknown>[] }] as const;
    }),
  );
  const asks: Record<string, (speaker: ApiSpeaker) => Promise<unknown>> = {
    milestones: (speaker) => speaker.list("milestones"),
    comparison: (speaker) => speaker.list("comparison"),
    boards: (speaker) => speaker.boards(),
    presentations: (speaker) => speaker.presentations.all(),
  };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...wholes),
      fc.nat(),
      fc.jsonValue(),
      async ([path, whole], at, wrong) => {
        const [first = {}] = whole.items;
        const names = Object.keys(first);
        const name = names[at % names.length] ?? "id";
        const json = { ...whole, items: [{ ...first, [name]: wrong }] };
        const asked = asks[path]?.(speakerOf(() => Response.json(json))) ?? Promise.resolve();
        const error: unknown = await asked.then(
          () => null,
          (reason: unknown) => reason,
        );
        if (error === null) return;
        expect(error).toBeInstanceOf(ApiError);
        expect((error as ApiError).failure).toMatchObject({
          kind: "contract",
          path: expect.stringContaining(`items.0.${name}`) as string,
        });
      },
    ),
  );
});
