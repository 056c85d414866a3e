import { expect, it } from "vitest";
import * as z from "zod/mini";
import { problem } from "#src/contract/problem.ts";
import { readEvents } from "./read-events.ts";

const event = {
  id: "0b9c1c3e-6c0f-4f0e-9d3a-2f4f6f1f7a10",
  taskId: "tk-anker",
  status: "bezig",
  effectiveOn: "2023-03-06",
  recordedAt: "2023-03-07T09:30:00.000Z",
  role: "school",
};

const request = (events: unknown) =>
  new Request("http://page.test/", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(events),
  });

it.each([
  [{ id: "een" }, "not in the form of the contract"],
  [{ id: undefined }, "string expected"],
  [{ status: "done" }, "one of niet-gestart, bezig, geblokkeerd, klaar, niet-van-toepassing"],
  [{ effectiveOn: "2023-02-30" }, "not an ISO day (YYYY-MM-DD)"],
  [{ recordedAt: "gisteren" }, "not a moment (YYYY-MM-DDTHH:MM:SS.sssZ)"],
  [{ note: "n".repeat(2001) }, "at most 2000"],
  [{ leadDays: 0 }, "at least 1"],
  [{ evidence: "bewijs.pdf" }, "not in the form of the contract"],
])("an event with %j is refused with a reason", async (change, detail) => {
  const answer = await readEvents(request([{ ...event, ...change }]));
  const { errors } = z.parse(problem, await (answer as Response).json());
  expect(errors).toEqual([{ pointer: `/0/${Object.keys(change)[0]}`, detail }]);
});

it("events that fit are as they were written", async () => {
  expect(await readEvents(request([event]))).toEqual([event]);
});
