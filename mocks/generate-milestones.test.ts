import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { milestone } from "#src/contract/facts.ts";
import { byDate } from "#src/domain/milestone.ts";
import { createDatabase } from "./db.ts";
import { publishedFacts } from "./facts.ts";
import { generateMilestones } from "./generate-milestones.ts";

const shapes = createDatabase(publishedFacts).list("milestones");
const generate = (count: number) => generateMilestones({ count, shapes, knownUntil: "2026-11-21" });
const thousands = generate(5000);

type Field = "track" | "weight" | "datePrecision" | "certainty" | "knownSinceBasis";

/** How often each value of a field occurs, as a part of all. */
function mix(items: readonly Record<Field, unknown>[], field: Field): Map<unknown, number> {
  const parts = new Map<unknown, number>();
  for (const item of items) parts.set(item[field], (parts.get(item[field]) ?? 0) + 1 / items.length);
  return parts;
}

describe("generated milestones", () => {
  it.each([1, 2, 74, 5000])("are %i when so many are asked", (count) => {
    expect(generate(count)).toHaveLength(count);
  });

  it("are the same for the same number, and others for another", () => {
    expect(generate(200)).toEqual(generate(200));
    expect(generate(201).slice(0, 200)).not.toEqual(generate(200));
  });

  it("fit the contract and are encoded as they came", () => {
    const codec = z.array(milestone);
    expect(z.encode(codec, z.decode(codec, thousands))).toEqual(thousands);
  });

  it("are sorted by date, then id", () => {
    const decoded = z.decode(z.array(milestone), thousands);
    expect(decoded.toSorted(byDate).map(({ id }) => id)).toEqual(thousands.map(({ id }) => id));
    expect(new Set(thousands.map(({ id }) => id)).size).toBe(thousands.length);
  });

  it("say that they are generated, in both languages, and cite nothing", () => {
    const [first] = thousands;
    expect(first).toMatchObject({
      id: "generated-000001",
      title: { nl: "Gegenereerde mijlpaal 1", en: "Generated milestone 1" },
      generated: true,
      citations: [],
      legalStage: null,
      revisions: [],
    });
    expect(thousands.every(({ generated }) => generated)).toBe(true);
  });

  it("are spread over every year from 2013 up to and including 2040", () => {
    const years = new Set(thousands.map(({ date }) => date.slice(0, 4)));
    expect([...years]).toEqual(Array.from({ length: 28 }, (_, index) => String(2013 + index)));
    expect(thousands.filter(({ endDate }) => endDate !== null && endDate > "2040-12-31")).toEqual([]);
  });

  it("are never known later than the data are checked, nor end before they start", () => {
    expect(thousands.filter(({ knownSince }) => knownSince > "2026-11-21")).toEqual([]);
    const periods = thousands.filter(({ endDate }) => endDate !== null);
    expect(periods.length).toBeGreaterThan(100);
    expect(periods.filter(({ date, endDate }) => endDate !== null && endDate < date)).toEqual([]);
  });

  it.each<Field>(["track", "weight", "datePrecision", "certainty", "knownSinceBasis"])(
    "have the mix of the facts in %s",
    (field) => {
      const generated = mix(thousands, field);
      for (const [value, part] of mix(shapes, field)) expect(generated.get(value)).toBeCloseTo(part, 1);
    },
  );

  it("keep an imprecise date at its placeholder", () => {
    const months = thousands.filter(({ datePrecision }) => datePrecision === "month");
    expect(months.filter(({ date }) => !date.endsWith("-01"))).toEqual([]);
    const years = thousands.filter(({ datePrecision }) => datePrecision === "schoolyear");
    expect(new Set(years.map(({ date }) => date.slice(5)))).toEqual(new Set(["08-31", "09-01"]));
  });

  it("need facts to borrow their shape from", () => {
    expect(() => generateMilestones({ count: 1, shapes: [], knownUntil: "2026-11-21" })).toThrow(RangeError);
  });

  it("do not take longer per milestone when there are many", () => {
    const start = performance.now();
    expect(generate(100_000)).toHaveLength(100_000);
    // Measured: 0.2 s. The bound is for a busy machine; a sort or search per item would be far beyond it.
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
