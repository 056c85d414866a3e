import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, dayFromNumber, dayNumber, toIso } from "#src/domain/plain-date.ts";
import { aMilestone } from "./milestone-fixture.ts";
import { timeScale } from "./scale.ts";
import {
  boundsOf,
  centredOn,
  clamped,
  fitted,
  lengthInDays,
  panned,
  periodOf,
  pinched,
  SHORTEST_PERIOD_DAYS,
  stretchOf,
  zoomCentre,
  zoomed,
} from "./zoom.ts";

const limits = { from: day("2013-09-01"), to: day("2040-12-31") };
const first = dayNumber(limits.from);
const days = lengthInDays(limits);
const periods = fc
  .tuple(fc.integer({ min: 0, max: days - 20 }), fc.integer({ min: 13, max: 4000 }))
  .map(([start, length]) =>
    clamped({ from: dayFromNumber(first + start), to: dayFromNumber(first + start + length) }, limits),
  );
const iso = ({ from, to }: { from: ReturnType<typeof day>; to: ReturnType<typeof day> }) => [
  toIso(from),
  toIso(to),
];

describe("moving and zooming", () => {
  it("never leaves the limits, and never shows less than a fortnight", () => {
    fc.assert(
      fc.property(
        periods,
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (period, factor, by) => {
          const around = dayFromNumber((dayNumber(period.from) + dayNumber(period.to)) / 2);
          const results = [
            periodOf(zoomed(stretchOf(period), { factor, around: dayNumber(around), limits }), limits),
            panned(period, { by, limits }),
            centredOn(period, around, limits),
            fitted(period, limits),
          ];
          for (const result of results) {
            expect(dayNumber(result.from)).toBeGreaterThanOrEqual(first);
            expect(dayNumber(result.to)).toBeLessThanOrEqual(dayNumber(limits.to));
            expect(lengthInDays(result)).toBeGreaterThanOrEqual(SHORTEST_PERIOD_DAYS);
          }
        },
      ),
    );
  });

  it("keeps the day under the pointer where it was", () => {
    const period = { from: day("2022-01-01"), to: day("2024-08-31") };
    const plot = { x0: 134, x1: 952 };
    const around = day("2023-02-10");
    const before = timeScale(period, plot).x(dayNumber(around));
    const near = periodOf(
      zoomed(stretchOf(period), { factor: 2, around: dayNumber(around), limits }),
      limits,
    );
    const after = timeScale(near, plot).x(dayNumber(around));
    expect(Math.abs(after - before)).toBeLessThan(2);
  });

  it("leads back by the way it came, unless it met a bound", () => {
    fc.assert(
      fc.property(
        periods,
        fc.double({ min: 1.1, max: 3, noNaN: true }),
        fc.integer({ min: 1, max: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (period, factor, steps, place, inFirst) => {
          const start = stretchOf(period);
          const around = dayFromNumber(start.first + Math.floor(place * (start.length - 1)));
          const by = (stretch: typeof start, times: number) =>
            zoomed(stretch, { factor: times > 0 ? factor : 1 / factor, around: dayNumber(around), limits });
          let met = false;
          let stretch = start;
          for (let step = 0; step < steps; step += 1) {
            stretch = by(stretch, inFirst ? 1 : -1);
            met ||=
              stretch.length <= SHORTEST_PERIOD_DAYS ||
              stretch.first <= first ||
              stretch.first + stretch.length >= first + days;
          }
          for (let step = 0; step < steps; step += 1) stretch = by(stretch, inFirst ? -1 : 1);
          fc.pre(!met);
          expect(iso(periodOf(stretch, limits))).toEqual(iso(period));
        },
      ),
    );
  });

  it("keeps the peildatum in its place when that is in view, and otherwise the middle", () => {
    const period = { from: day("2022-01-01"), to: day("2022-12-31") };
    expect(toIso(zoomCentre(period, day("2022-12-31")))).toBe("2022-12-31");
    expect(toIso(zoomCentre(period, day("2023-01-01")))).toBe("2022-07-02");
  });

  it("gives a span room on both sides", () => {
    expect(iso(fitted({ from: day("2022-06-09"), to: day("2022-08-23") }, limits))).toEqual([
      "2022-05-21",
      "2022-09-11",
    ]);
  });
});

describe("the bounds of the facts", () => {
  const near = [
    aMilestone({ id: "a", date: "2013-10-02" }),
    aMilestone({ id: "b", date: "2017-06-01" }),
    aMilestone({ id: "c", date: "2021-03-01" }),
  ];

  it("run from the school year of the first to the end of the year after the last", () => {
    expect(iso(boundsOf(near, []).main)).toEqual(["2013-09-01", "2022-12-31"]);
  });

  it("keep what lies far behind the rest within reach, but out of the whole", () => {
    const far = aMilestone({ id: "d", date: "2040-12-31", datePrecision: "year" });
    const bounds = boundsOf([...near, far], []);
    expect(iso(bounds.main)).toEqual(["2013-09-01", "2022-12-31"]);
    expect(iso(bounds.reach)).toEqual(["2013-09-01", "2040-12-31"]);
  });

  it("exist without facts", () => {
    expect(lengthInDays(boundsOf([], []).main)).toBeGreaterThan(365);
  });
});

describe("a pinch", () => {
  const plot = { x0: 134, x1: 952 };
  const xOf = (stretch: { first: number; length: number }, number: number) =>
    plot.x0 + ((number - stretch.first) / stretch.length) * (plot.x1 - plot.x0);

  it("keeps the day under each finger under it, when the bounds allow", () => {
    const shares = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(shares, shares, fc.integer({ min: 200, max: 900 }), (a, b, length) => {
        fc.pre(Math.abs(a - b) > 0.1);
        const now = { first: first + 3000, length: 1000 };
        const wanted = { first: now.first + 50, length };
        const touches = [a, b].map((share) => {
          const number = now.first + (0.3 + share * 0.1) * now.length;
          return { day: number, x: xOf(wanted, number) };
        });
        const [one, two] = touches;
        if (!one || !two || Math.abs(one.x - two.x) < 24) return;
        const made = pinched([one, two], { now, plot, limits });
        expect(made.first).toBeCloseTo(wanted.first, 4);
        expect(made.length).toBeCloseTo(wanted.length, 4);
        expect(pinched([two, one], { now, plot, limits })).toEqual(made);
      }),
    );
  });

  it("stays within the bounds, and only moves when the fingers meet", () => {
    const now = { first: first + 3000, length: 1000 };
    const far = pinched(
      [
        { x: 400, day: first },
        { x: 430, day: first + days },
      ],
      { now, plot, limits },
    );
    expect(far).toEqual({ first, length: days });
    const met = pinched(
      [
        { x: 400, day: first + 3100 },
        { x: 410, day: first + 3900 },
      ],
      { now, plot, limits },
    );
    expect(met.length).toBe(1000);
  });
});
