import { beforeAll, describe, expect, it } from "vitest";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import { createApiClient } from "#src/api/client.ts";
import { fetchList } from "#src/api/fetch-facts.ts";
import { byDate, type Milestone } from "#src/domain/milestone.ts";
import { day } from "#src/domain/plain-date.ts";
import type { Regime } from "#src/domain/regime.ts";
import { type ListBlock, listBlocks, spineOn, folded } from "./list-blocks.ts";

let milestones: readonly Milestone[];
let regimes: readonly Regime[];

beforeAll(async () => {
  const client = createApiClient(() =>
    Promise.resolve({ base: "http://localhost/api/v1", transport: createEmbeddedTransport(null) }),
  );
  milestones = ((await fetchList(client, "milestones")).items as Milestone[]).toSorted(byDate);
  regimes = (await fetchList(client, "regimes")).items as Regime[];
});

const blocksOn = (asOf: string, list = milestones, part = { from: 0, to: list.length }) =>
  listBlocks({ milestones: list, regimes, asOf: day(asOf), part });

/** "# 2022-2023", "- protocol", "= as-of" */
const sketch = (blocks: readonly ListBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === "school-year"
      ? [
          `# ${block.name}`,
          ...block.entries.map((entry) =>
            entry.kind === "milestone" ? `- ${entry.milestone.id}` : `= ${entry.kind}`,
          ),
        ]
      : [`= ${block.kind}`],
  );

describe("the list by school year", () => {
  it("draws every milestone once, in order", () => {
    const drawn = sketch(blocksOn("2023-02-10")).filter((line) => line.startsWith("- "));
    expect(drawn).toEqual(milestones.map(({ id }) => `- ${id}`));
  });

  it("puts the peildatum before what falls on that day, within its school year", () => {
    const lines = sketch(blocksOn("2023-02-10"));
    const at = lines.indexOf("= as-of");
    expect(lines.slice(at - 1, at + 2)).toEqual([
      "- ms-2023-01-inforonde",
      "= as-of",
      "- ms-2023-02-10-protocol",
    ]);
  });

  it("parts the school years with the handover", () => {
    const lines = sketch(blocksOn("2023-02-10"));
    const at = lines.indexOf("= handover");
    expect(lines.slice(at - 1, at + 2)).toEqual(["- ms-2023-08-31-einde-onw", "= handover", "# 2023-2024"]);
  });

  it("puts a peildatum of 1 September under the new school year, after the handover", () => {
    const lines = sketch(blocksOn("2023-09-01"));
    const at = lines.indexOf("= handover");
    expect(lines.slice(at, at + 3)).toEqual(["= handover", "# 2023-2024", "= as-of"]);
  });

  it("puts a peildatum in a school year without milestones between the years", () => {
    const lines = sketch(blocksOn("2026-11-22"));
    expect(lines.slice(-4)).toEqual([
      "- ms-2025-12-17-staten-generaal",
      "= as-of",
      "# 2040",
      "- ms-2040-scholen-voor-iedereen",
    ]);
  });

  it("puts a peildatum after the last milestone at the end, and shows it without milestones", () => {
    expect(sketch(blocksOn("2099-01-01")).at(-1)).toBe("= as-of");
    expect(sketch(blocksOn("2023-02-10", []))).toEqual(["= as-of", "= handover"]);
  });

  it("ends the old rules on 31 August 2023 and knows none before 2015", () => {
    expect(spineOn(regimes, day("2014-12-31"))).toBeNull();
    expect(spineOn(regimes, day("2015-01-01"))).toBe("was");
    expect(spineOn(regimes, day("2023-08-31"))).toBe("was");
    expect(spineOn(regimes, day("2023-09-01"))).toBe("is");
  });

  it("folds all but the years around the handover, of the peildatum and of the selected milestone", () => {
    const question = { milestones, regimes, asOf: day("2021-06-30"), selectedId: "ms-2015-09-01-start" };
    const lines = folded(blocksOn("2021-06-30"), question).map((block) => {
      if (block.kind === "school-year") return block.name;
      if (block.kind !== "fold") return `= ${block.kind}`;
      return `${block.years.map(({ name }) => name.slice(0, 4)).join(" ")}: ${block.count}`;
    });
    expect(lines).toEqual([
      "2013 2014: 10",
      "2015-2016",
      "2016 2017 2018 2019: 13",
      "2020-2021",
      "2021: 6",
      "2022-2023",
      "= handover",
      "2023-2024",
      "2024 2025 2040: 5",
    ]);
  });

  it("folds nothing in a short list", () => {
    const few = milestones.slice(0, 12);
    const question = { milestones: few, regimes, asOf: day("2023-02-10"), selectedId: null };
    const kinds = folded(blocksOn("2023-02-10", few), question).map(({ kind }) => kind);
    expect(kinds).not.toContain("fold");
  });

  it("does not put the peildatum at the edge of a part it does not fall in, and counts whole years", () => {
    const lines = sketch(blocksOn("2023-02-10", milestones, { from: 50, to: 74 }));
    expect(lines).not.toContain("= as-of");
    expect(lines).toContain("= handover");
    const first = blocksOn("2023-02-10", milestones, { from: 50, to: 74 })[0];
    expect(first?.kind === "school-year" && first.count).toBe(20);
  });
});
