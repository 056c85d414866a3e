import * as fc from "fast-check";
import { expect, it } from "vitest";
import { nearDates, preparationLogs } from "#tests/arbitraries.ts";
import { isAfter } from "#src/domain/plain-date.ts";
import { orderedLog, statesAt } from "#src/domain/preparation-log.ts";
import { lastChanges } from "./last-changes.ts";

it("are the last lines of the log up to the peildatum, each with what the task was just before", () => {
  fc.assert(
    fc.property(preparationLogs, nearDates, (events, on) => {
      const log = orderedLog(events);
      const changes = lastChanges(log, { on, known: null }, 5);
      const counting = log.filter(({ effectiveOn }) => !isAfter(effectiveOn, on));
      expect(changes.map(({ event }) => event)).toEqual(counting.slice(-5).toReversed());
      for (const { event, before } of changes) {
        const earlier = statesAt(log.slice(0, log.indexOf(event)), { on, known: null });
        expect(before.status).toBe(earlier.get(event.taskId)?.status ?? "niet-gestart");
      }
    }),
    { numRuns: 50 },
  );
});
