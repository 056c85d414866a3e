import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { lists } from "#src/contract/endpoints.ts";
import { legalSteps } from "#src/domain/legal-stage.ts";
import { type Milestone, TRACKS } from "#src/domain/milestone.ts";
import { day, dayFromNumber, dayNumber, toIso } from "#src/domain/plain-date.ts";
import { schoolCalendar } from "#src/domain/school-calendar.ts";
import milestonesJson from "#mocks/data/milestones.json";
import regimesJson from "#mocks/data/regimes.json";
import { anchorBoxes, itemBoxes, rowCentre, tickBoxes } from "./boxes.ts";
import { MOST_ROWS, type PlacedItem } from "./lane.ts";
import { NO_NOTES } from "./change-note.ts";
import { type Drawing, type DrawingInput, drawingOf } from "./layout.ts";
import { BAR, type Box, GHOST_RADIUS, measureWith, ROW, TYPE } from "./measures.ts";
import { type Mark, spanNumbers } from "./marks.ts";
import { generated, MOVED, NEW, situation, START } from "./layout-fixture.ts";
import { aMilestone } from "./milestone-fixture.ts";
import { boundsOf } from "./zoom.ts";

const regimes = z.decode(z.array(lists.regimes.item), regimesJson as never);
const facts = z.decode(z.array(lists.milestones.item), milestonesJson as never);

const input = (given: Partial<DrawingInput>): DrawingInput => {
  const milestones = given.milestones ?? facts;
  const asOf = given.asOf ?? day("2023-02-10");
  return {
    regimes,
    milestones,
    allMilestones: milestones,
    bounds: boundsOf(milestones, regimes),
    legalSteps: legalSteps(facts, "decreet-leersteun"),
    calendar: schoolCalendar([]),
    tracks: TRACKS,
    folded: [],
    period: { from: day("2022-01-01"), to: day("2024-08-31") },
    asOf,
    placedFor: asOf,
    selectedId: null,
    keptId: null,
    notes: NO_NOTES,
    language: "nl",
    width: 952,
    textScale: 1,
    ...given,
  };
};

/** What an item covers: its mark with its trail, or its ticks, and its words; the lines of one label are one thing. */
function boxesOf(item: PlacedItem, top: number, textScale: number): Box[] {
  const centre = rowCentre({ top }, item.row);
  const words = itemBoxes(item, { top }, { measure: measureWith(textScale), selectedId: null });
  if (item.kind === "group") return [...words, { ...item.form.rail, y0: centre - 5, y1: centre + 5 }];
  const { shape } = item.mark;
  const half = shape.kind === "dot" ? shape.radius : BAR / 2;
  const x = shape.kind === "dot" ? { x0: shape.x - half, x1: shape.x + half } : shape;
  const mark = { x0: x.x0, x1: x.x1, y0: centre - half, y1: centre + half };
  return [...words, mark, ...trailBoxes(item.mark, centre)];
}

function trailBoxes({ trail }: Mark, centre: number): Box[] {
  if (!trail) return [];
  const line = { x0: trail.x0, x1: trail.x1, y0: centre - 1, y1: centre + 1 };
  const ghosts = trail.ghosts.map(({ shape }) => ({
    ...(shape.kind === "dot" ? { x0: shape.x - GHOST_RADIUS, x1: shape.x + GHOST_RADIUS } : shape),
    y0: centre - GHOST_RADIUS,
    y1: centre + GHOST_RADIUS,
  }));
  return [line, ...ghosts];
}

const overlap = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Every pair of items that stand on each other. */
function collisions({ lanes }: Drawing, textScale: number): string[] {
  const items = lanes.flatMap(({ items: placed, top }) =>
    placed.map((item) => ({ key: item.key, boxes: boxesOf(item, top, textScale) })),
  );
  return items.flatMap((a, index) =>
    items
      .slice(index + 1)
      .filter((b) => a.boxes.some((box) => b.boxes.some((other) => overlap(box, other))))
      .map((b) => `${a.key} × ${b.key}`),
  );
}

const idsOf = ({ lanes }: Drawing): string[] =>
  lanes.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.kind === "label" ? [item.key] : item.marks.map(({ milestone }) => milestone.id),
    ),
  );

const inPeriod = (milestones: readonly Milestone[], { period }: DrawingInput) =>
  milestones.filter((milestone) => {
    const { from, to } = spanNumbers(milestone);
    return from <= dayNumber(period.to) && to >= dayNumber(period.from);
  });

describe("the drawing of any milestones", () => {
  it("puts nothing on anything else, and loses nothing", () => {
    fc.assert(
      fc.property(situation, ({ asOf, from, days, ...given }) => {
        const period = { from: dayFromNumber(START + from), to: dayFromNumber(START + from + days) };
        const date = dayFromNumber(asOf);
        const all = input({ ...given, period, asOf: date, placedFor: date });
        const drawing = drawingOf(all);
        expect(collisions(drawing, given.textScale)).toEqual([]);
        expect(idsOf(drawing).toSorted()).toEqual(
          inPeriod(given.milestones, all)
            .filter(({ track }) => !given.folded.includes(track))
            .map(({ id }) => id)
            .toSorted(),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("gives each milestone in view of a folded lane a tick at its px, within the row of that lane", () => {
    fc.assert(
      fc.property(situation, ({ asOf: _asOf, from, days, ...given }) => {
        const period = { from: dayFromNumber(START + from), to: dayFromNumber(START + from + days) };
        const all = input({ ...given, period, folded: TRACKS });
        const { lanes, scale } = drawingOf(all);
        for (const lane of lanes) {
          const inView = inPeriod(given.milestones, all).filter(({ track }) => track === lane.track);
          const pixels = inView.map((milestone) =>
            Math.round(scale.x(Math.max(spanNumbers(milestone).from, scale.first))),
          );
          const ticks = lane.folded?.ticks.map(({ x }) => x) ?? [];
          expect(ticks.toSorted((a, b) => a - b)).toEqual([...new Set(pixels)].toSorted((a, b) => a - b));
          expect(lane.count).toBe(String(inView.length));
          const outside = tickBoxes(lane).filter(({ y0, y1 }) => y0 < lane.top || y1 > lane.bottom);
          expect(outside).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("lets the lanes follow one another, folded or not", () => {
    fc.assert(
      fc.property(situation, ({ asOf: _asOf, from: _from, days: _days, ...given }) => {
        const { lanes, headBottom, bodyBottom } = drawingOf(input(given));
        expect([...lanes.map(({ top }) => top), bodyBottom]).toEqual([
          headBottom,
          ...lanes.map(({ bottom }) => bottom),
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it("makes a tick higher when more milestones fall on its px", () => {
    const together = ["2023-02-10", "2023-02-10", "2023-02-10", "2023-09-01"].map((date, index) =>
      aMilestone({ id: `m-${index}`, date, track: "protocol" }),
    );
    const { lanes } = drawingOf(input({ milestones: together, tracks: ["protocol"], folded: ["protocol"] }));
    const [many, one] = lanes[0]?.folded?.ticks ?? [];
    expect(many?.height).toBeGreaterThan(one?.height ?? Number.NaN);
  });

  it("groups weight 1 only in a lane that is full, and never a milestone that is selected", () => {
    fc.assert(
      fc.property(generated, fc.nat(), (milestones, pick) => {
        const keptId = milestones[pick % Math.max(1, milestones.length)]?.id ?? null;
        const { lanes } = drawingOf(input({ milestones, keptId }));
        const groupedIn = ({ items }: { items: readonly PlacedItem[] }) =>
          items.flatMap((item) => (item.kind === "group" ? item.marks : []));
        expect(lanes.flatMap(groupedIn).filter(({ milestone }) => milestone.id === keptId)).toEqual([]);
        const roomy = lanes.filter(({ top, bottom }) => bottom - top < 16 * ROW);
        expect(roomy.flatMap(groupedIn).filter(({ weight }) => weight === 1)).toEqual([]);
        expect(
          lanes.flatMap(({ items }) =>
            items.filter((item) => item.kind === "group" && item.marks.length < 2),
          ),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps words inside the drawing and off the names of the lanes", () => {
    fc.assert(
      fc.property(situation, ({ asOf: _asOf, from: _from, days: _days, ...given }) => {
        const { lanes, scale, width } = drawingOf(input(given));
        const outside = lanes.flatMap((lane) =>
          lane.items.flatMap((item) =>
            itemBoxes(item, lane, { measure: measureWith(given.textScale), selectedId: null }).filter(
              ({ x0, x1 }) => x0 < scale.plot.x0 - 4.01 || x1 > width + 0.01,
            ),
          ),
        );
        expect(outside).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what a comparison says beside milestones", () => {
  const everything = facts.map(({ id }, index) => [id, index % 3 === 0 ? MOVED : NEW] as const);

  it.each([952, 1360, 720])("has no collision at %i px, in both languages", (width) => {
    for (const language of ["nl", "en"] as const) {
      expect(collisions(drawingOf(input({ width, language, notes: new Map(everything) })), 1)).toEqual([]);
    }
  });

  it("stands in the label, where a moved date takes the place of the date, and is counted in a group", () => {
    const { lanes } = drawingOf(input({ notes: new Map(everything) }));
    const items = lanes.flatMap((lane) => lane.items);
    const labels = items.flatMap((item) => (item.kind === "label" ? [item] : []));
    const said = labels.map(({ form }) => form.lines.flatMap(({ note }) => note ?? []));
    expect(said.filter((inLabel) => inLabel.length !== 1)).toEqual([]);
    const moved = labels.filter(({ key }) => new Map(everything).get(key) === MOVED);
    const plainDates = moved
      .filter(({ mark }) => mark.weight === 1)
      .flatMap(({ form }) => form.lines.filter(({ style, text }) => style === TYPE.date && text !== ""));
    expect(moved.length).toBeGreaterThan(0);
    expect(plainDates).toEqual([]);
    const groups = items.flatMap((item) => (item.kind === "group" ? [item.months] : []));
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.filter((months) => !/, \d+ (nieuw|verschoven)/.test(months))).toEqual([]);
  });
});

describe("the drawing of the facts", () => {
  it.each([952, 1360, 720, 1800])("has no collision at %i px, in both languages", (width) => {
    for (const language of ["nl", "en"] as const) {
      expect(collisions(drawingOf(input({ width, language })), 1)).toEqual([]);
    }
  });

  it("keeps the words of the past left of the line and those of the future right of it", () => {
    const { lanes, flag } = drawingOf(input({}));
    const lineX = flag.lineX ?? 0;
    const crossing = lanes.flatMap((lane) =>
      lane.items.filter(
        (item) => item.kind === "label" && item.form.text.x0 < lineX && item.form.text.x1 > lineX,
      ),
    );
    expect(crossing).toEqual([]);
  });

  it("labels what weighs most", () => {
    const { lanes } = drawingOf(input({}));
    const labelled = lanes.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === "label" && item.mark.weight === 1 ? [item.key] : [])),
    );
    expect(labelled).toHaveLength(5);
  });

  it("lets the words of a date that moved end under their mark where they have no room after it", () => {
    const start = facts.filter(({ id }) => id === "ms-2023-09-01-start");
    const { lanes } = drawingOf(
      input({
        milestones: start.map((milestone) => ({ ...milestone, weight: 1 as const })),
        period: { from: day("2021-06-01"), to: day("2023-11-30") },
      }),
    );
    const [label] = lanes.flatMap(({ items }) => items);
    if (label?.kind !== "label") throw new RangeError("no label");
    const { mark, form } = label;
    expect(form).toMatchObject({ side: "below", atEnd: true });
    expect(form.text.x1).toBe(mark.own.x1);
  });

  it("counts what is in view of all that is known", () => {
    const { lanes } = drawingOf(input({}));
    expect(lanes.map(({ count }) => count)[0]).toBe("11 van 28 in beeld");
  });

  it("keeps an empty lane, with the way to the nearest milestone", () => {
    const { lanes } = drawingOf(input({ period: { from: day("2019-01-01"), to: day("2019-08-31") } }));
    const protocol = lanes.find(({ track }) => track === "protocol");
    expect(protocol?.items).toEqual([]);
    expect(protocol?.notice?.lines).toEqual(["Geen mijlpalen in deze periode"]);
    expect(protocol?.notice?.nearest?.text).toBe("naar 10 februari 2023");
  });

  it("lets a line pass where words have their place and have not appeared yet", () => {
    const period = { from: day("2022-09-01"), to: day("2023-12-31") };
    const count = ({ asOfStrokes, anchorLines }: Drawing) =>
      [asOfStrokes, ...anchorLines.map(({ strokes }) => strokes)].flat().length;
    const all = drawingOf(input({ period }));
    const unseen = all.lanes.flatMap(({ items }) => items.map(({ key }) => key));
    const before = drawingOf(input({ period, unseen }));
    expect(before.lanes).toEqual(all.lanes);
    expect(count(before)).toBeLessThan(count(all));
  });

  it("breaks every line around every word", () => {
    const drawing = drawingOf(input({}));
    const measure = measureWith(1);
    const boxes = [
      ...anchorBoxes(drawing.anchors, drawing.stepsTop, measure),
      ...drawing.lanes.flatMap((lane) =>
        lane.items.flatMap((item) => itemBoxes(item, lane, { measure, selectedId: null })),
      ),
    ];
    const lines = [
      ...drawing.anchorLines.flatMap(({ x, strokes }) => strokes.map((stroke) => ({ x, ...stroke }))),
      ...drawing.asOfStrokes.map((stroke) => ({ x: drawing.flag.lineX ?? 0, ...stroke })),
    ];
    const through = lines.filter(({ x, y0, y1 }) =>
      boxes.some((box) => box.x0 < x && box.x1 > x && box.y0 < y1 && box.y1 > y0),
    );
    expect(lines.length).toBeGreaterThan(20);
    expect(through).toEqual([]);
    expect(lines.filter(({ y0, y1 }) => y1 - y0 < 11)).toEqual([]);
  });

  it("leads the line of a start that was only planned behind the ribbons, that of a handover through its seam", () => {
    const inForce = (start: string) => {
      const moved = facts.map((one) =>
        one.id === "ms-2023-09-01-start" ? { ...one, date: day(start) } : one,
      );
      const drawing = drawingOf(input({ legalSteps: legalSteps(moved, "decreet-leersteun") }));
      const { ribbonsTop, ribbonsBottom } = drawing;
      const strokes = drawing.anchorLines.filter((line) => line.inForce).flatMap((line) => line.strokes);
      expect(strokes.length).toBeGreaterThan(0);
      return strokes.some(({ y0, y1 }) => y0 < ribbonsBottom && y1 > ribbonsTop);
    };
    expect(inForce("2022-09-01")).toBe(false);
    expect(inForce("2023-09-01")).toBe(true);
  });

  it("keeps a lane within its rows, whatever the weights: what weighs most falls last", () => {
    const milestones = Array.from({ length: 4000 }, (_, index) =>
      aMilestone({
        id: `m-${index}`,
        date: toIso(dayFromNumber(START + ((index * 37) % 1300))),
        title: `Gegenereerde mijlpaal nummer ${index}`,
        track: TRACKS[index % 2] ?? "protocol",
        weight: index % 4 === 0 ? 3 : 1,
      }),
    );
    const { lanes } = drawingOf(input({ milestones }));
    const items = lanes.flatMap((lane) => lane.items);
    expect(Math.max(...items.map(({ row }) => row))).toBeLessThanOrEqual(MOST_ROWS);
    expect(items.length).toBeLessThan(400);
    const labels = items.flatMap((item) => (item.kind === "label" ? [item.mark.weight] : []));
    expect(labels.filter((weight) => weight === 1).length).toBeGreaterThan(labels.length * 0.8);
  });

  it("places thousands of milestones in a bounded height and time", () => {
    const milestones = Array.from({ length: 10_000 }, (_, index) =>
      aMilestone({
        id: `m-${index}`,
        date: toIso(dayFromNumber(START + ((index * 37) % 1300))),
        title: `Gegenereerde mijlpaal nummer ${index % 50}`,
        track: TRACKS[index % 8] ?? "protocol",
        weight: index % 10 === 0 ? 2 : 3,
      }),
    );
    drawingOf(input({ milestones }));
    const started = performance.now();
    const drawing = drawingOf(input({ milestones, width: 953 }));
    expect(performance.now() - started).toBeLessThan(1000);
    expect(Math.max(...drawing.lanes.map(({ top, bottom }) => bottom - top))).toBeLessThan(700);
    expect(idsOf(drawing).length).toBe(inPeriod(milestones, input({})).length);
  });
});
