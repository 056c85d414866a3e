import { describe, expect, it } from "vitest";
import { day, dayNumber } from "#src/domain/plain-date.ts";
import { countSpans, type MarkShape, spanNumbers, statusAt } from "./marks.ts";
import { aMilestone } from "./milestone-fixture.ts";
import { announced, DAY_0, markOn, plainScale } from "./placing-fixture.ts";

const spanOf = (given: Omit<Parameters<typeof aMilestone>[0], "id">) =>
  spanNumbers(aMilestone({ id: "m", ...given }));
const number = (text: string) => dayNumber(day(text));

describe("the days of a milestone", () => {
  it("are one for an exact date, and all that it can mean for another", () => {
    const on = number("2023-02-10");
    expect(spanOf({ date: "2023-02-10" })).toEqual({ from: on, to: on, soft: false });
    expect(spanOf({ date: "2023-02-01", datePrecision: "month" })).toEqual({
      from: number("2023-02-01"),
      to: number("2023-02-28"),
      soft: true,
    });
  });

  it("have hard ends when both are known", () => {
    const span = { from: number("2023-02-10"), to: number("2023-03-10"), soft: false };
    expect(spanOf({ date: "2023-02-10", endDate: "2023-03-10" })).toEqual(span);
  });

  it("are one, with nothing soft about it, when an imprecise date means one day", () => {
    const last = number("2023-08-31");
    expect(spanOf({ date: "2023-08-31", datePrecision: "schoolyear" })).toEqual({
      from: last,
      to: last,
      soft: false,
    });
  });

  it("are counted once", () => {
    const milestone = aMilestone({ id: "m", date: "2023-02-10" });
    expect(spanNumbers(milestone)).toBe(spanNumbers(milestone));
  });
});

describe("counting a long list beforehand", () => {
  const many = Array.from({ length: 60_000 }, (_, index) =>
    aMilestone({ id: `m${index}`, date: "2023-02-10" }),
  );

  it("lets the page answer in between, and ends when nobody wants it any more", async () => {
    let turns = 0;
    const other = setInterval(() => (turns += 1));
    await countSpans(many, () => true);
    expect(turns).toBeGreaterThan(0);
    clearInterval(other);
    let asked = 0;
    await countSpans(
      [...many].map((milestone) => ({ ...milestone })),
      () => {
        asked += 1;
        return false;
      },
    );
    expect(asked).toBe(1);
  });
});

describe("where a milestone stands on the peildatum", () => {
  it("is to come up to the day before, and past from the day after", () => {
    const one = { from: 20, to: 20 };
    expect([19, 20, 21].map((asOf) => statusAt(one, asOf))).toEqual(["komend", "vandaag", "voorbij"]);
  });

  it("is under way from the first to the last day of a period", () => {
    const period = { from: 20, to: 22 };
    expect([19, 20, 22, 23].map((asOf) => statusAt(period, asOf))).toEqual([
      "komend",
      "lopend",
      "lopend",
      "voorbij",
    ]);
  });
});

describe("the mark of one day", () => {
  it("is a dot on its day that keeps the room of its ring", () => {
    const mark = markOn(50, { weight: 1 });
    expect(mark).toMatchObject({
      weight: 1,
      certainty: "bevestigd",
      span: { from: DAY_0 + 50, to: DAY_0 + 50 },
      x: 150,
      x0: 140.5,
      x1: 159.5,
      own: { x0: 140.5, x1: 159.5 },
      edges: { x0: 143.5, x1: 156.5 },
      trail: null,
      shape: { kind: "dot", x: 150, radius: 6.5 },
    });
  });

  it("keeps its label off the ring only on the peildatum itself", () => {
    const edges = (asOf: number) => markOn(50, { weight: 2, asOf }).edges;
    expect(edges(49)).toEqual({ x0: 144.5, x1: 155.5 });
    expect(edges(50)).toEqual({ x0: 141.5, x1: 158.5 });
    expect(edges(51)).toEqual({ x0: 144.5, x1: 155.5 });
  });
});

describe("the mark of a period", () => {
  type Bar = Extract<MarkShape, { kind: "bar" }>;
  const barOf = (from: number, until: number, given: Parameters<typeof markOn>[1] = {}) =>
    markOn(from, { until, ...given }).shape as Bar;

  it("is a hard bar from the start of its first day to the end of its last", () => {
    const mark = markOn(10, { until: 19, weight: 2 });
    expect(mark.shape).toEqual({
      kind: "bar",
      x0: 110,
      x1: 120,
      soft: false,
      openStart: false,
      openEnd: false,
    });
    const covered = { x0: 110, x1: 120 };
    expect(mark).toMatchObject({ x: 115, weight: 2, ...covered, edges: covered, own: covered, trail: null });
  });

  it("grows to both sides when it would be too short to see", () => {
    expect(barOf(10, 17)).toMatchObject({ x0: 110, x1: 118 });
    expect(barOf(10, 16)).toMatchObject({ x0: 109.5, x1: 117.5 });
    expect(barOf(10, 11)).toMatchObject({ x0: 107, x1: 115 });
  });

  it("has room for two soft ends when its days are not known", () => {
    const month = { datePrecision: "month" as const };
    const february = markOn(31, { ...month, scale: plainScale(1000, 0.5) }).shape;
    expect(february).toMatchObject({ x0: 112.5, x1: 132.5, soft: true });
    expect(markOn(31, month).shape).toMatchObject({ x0: 131, x1: 159, soft: true });
  });

  it("is cut off at the edges of the plot, and says so", () => {
    expect(barOf(-20, 49)).toMatchObject({ x0: 100, x1: 150, openStart: true, openEnd: false });
    expect(barOf(950, 1020)).toMatchObject({ x0: 1050, x1: 1100, openStart: false, openEnd: true });
    expect(barOf(0, 999)).toMatchObject({ x0: 100, x1: 1100, openStart: false, openEnd: false });
    expect(barOf(-1, 1000)).toMatchObject({ x0: 100, x1: 1100, openStart: true, openEnd: true });
  });

  it("shows eight px of what has only just come into view", () => {
    expect(barOf(-20, 1)).toMatchObject({ x0: 100, x1: 108 });
    expect(barOf(-20, 9)).toMatchObject({ x0: 100, x1: 110 });
    expect(barOf(998, 1020)).toMatchObject({ x0: 1092, x1: 1100 });
    expect(barOf(990, 1020)).toMatchObject({ x0: 1090, x1: 1100 });
  });

  it("keeps room for the diamond of a contested one, only at ends that are in view", () => {
    const contested = { certainty: "tegenstrijdig" as const };
    const covered = (from: number, until: number) => {
      const { x0, x1, own, edges, x } = markOn(from, { until, ...contested });
      expect([own, edges]).toEqual([
        { x0, x1 },
        { x0, x1 },
      ]);
      return [x0, x, x1];
    };
    expect(covered(50, 69)).toEqual([136, 160, 184]);
    expect(covered(-20, 49)).toEqual([100, 125, 164]);
    expect(covered(950, 1020)).toEqual([1036, 1075, 1100]);
  });
});

describe("the mark of a date that has moved", () => {
  const scale = plainScale();

  it("takes the way back to where it stood first", () => {
    const mark = markOn(100, { revisions: [announced(50)], scale });
    expect(mark.trail).toMatchObject({ x0: 150, x1: 200, covers: { x0: 145.75, x1: 200 } });
    expect(mark).toMatchObject({
      x: 200,
      x0: 145.75,
      x1: 207.8,
      own: { x0: 192.2, x1: 207.8 },
      edges: { x0: 145.75, x1: 204.8 },
    });
  });

  it("takes the way on to where it stood when it was brought forward", () => {
    const mark = markOn(100, { revisions: [announced(150)], scale });
    expect(mark).toMatchObject({ x: 200, x0: 192.2, x1: 254.25, edges: { x0: 195.2, x1: 254.25 } });
    expect(mark.own).toEqual({ x0: 192.2, x1: 207.8 });
  });

  it("has no trail when what was announced meant the same day", () => {
    expect(markOn(100, { revisions: [announced(100)], scale }).trail).toBeNull();
  });
});
