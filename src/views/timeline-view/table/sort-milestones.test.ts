import { describe, expect, it } from "vitest";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import { createApiClient } from "#src/api/client.ts";
import { fetchList } from "#src/api/fetch-facts.ts";
import { byDate, type Milestone } from "#src/domain/milestone.ts";
import { day } from "#src/domain/plain-date.ts";
import { TABLE_COLUMNS, type TableOrder } from "#src/link/link-state.ts";
import { reordered, sortMilestones } from "./sort-milestones.ts";

const client = createApiClient(() =>
  Promise.resolve({ base: "http://localhost/api/v1", transport: createEmbeddedTransport(null) }),
);
const milestones = (await fetchList(client, "milestones")).items as Milestone[];
const sorted = (order: TableOrder, language: "nl" | "en" = "nl") =>
  sortMilestones(milestones, { order, language, asOf: day("2023-02-10") });

describe("the order of the table", () => {
  it("loses and adds nothing, whatever the column, and leaves its input alone", () => {
    const before = milestones.map(({ id }) => id);
    for (const column of TABLE_COLUMNS) {
      for (const descending of [false, true]) {
        expect(new Set(sorted({ column, descending }))).toEqual(new Set(milestones));
      }
    }
    expect(milestones.map(({ id }) => id)).toEqual(before);
  });

  it("is that of time by default, and its reverse", () => {
    const inTime = [...milestones].sort(byDate);
    expect(sorted({ column: "datum", descending: false })).toEqual(inTime);
    expect(sorted({ column: "datum", descending: true })).toEqual(inTime.toReversed());
  });

  it("follows the words of the language", () => {
    const first = (language: "nl" | "en") => sorted({ column: "titel", descending: false }, language)[0];
    expect(first("nl")?.title.nl).toBe("43 leersteuncentra voorlopig erkend");
    expect(first("en")?.title.en).toMatch(/^43 /);
    const tracks = (language: "nl" | "en") =>
      sorted({ column: "spoor", descending: false }, language).at(0)?.track;
    expect(tracks("nl")).toBe("besluitvorming");
    expect(tracks("en")).toBe("besluitvorming");
    expect(sorted({ column: "spoor", descending: true }, "en").at(0)?.track).toBe("buitengewoon-onderwijs");
  });

  it("puts status and certainty in the order of their meaning, and what is equal by date", () => {
    const byStatus = sorted({ column: "status", descending: true });
    expect(byStatus[0]?.id).toBe("ms-2023-02-14-lijst");
    const contested = sorted({ column: "zekerheid", descending: true });
    expect(contested[0]?.certainty).toBe("tegenstrijdig");
  });

  it("turns around on a second click only", () => {
    const byTitle = reordered({ column: "datum", descending: false }, "titel");
    expect(byTitle).toEqual({ column: "titel", descending: false });
    expect(reordered(byTitle, "titel")).toEqual({ column: "titel", descending: true });
    expect(reordered({ column: "titel", descending: true }, "titel")).toEqual(byTitle);
  });
});
