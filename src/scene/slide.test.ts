import { expect, it } from "vitest";
import { exampleDecks } from "#mocks/presentations/example-decks.ts";
import { inPeriod } from "#src/domain/milestone.ts";
import { day } from "#src/domain/plain-date.ts";
import type { ExtraLanes } from "#src/timeline/extra-lanes.ts";
import { frameOf } from "#src/timeline/frame.ts";
import { readFacts } from "#tests/facts.ts";
import { drawingInputOf } from "./scene.ts";
import {
  drawnIn,
  fittingLanes,
  type LaneChoice,
  lanesFor,
  plainFor,
  type Slide,
  slideOf,
  unnamed,
} from "./slide.ts";

const facts = {
  regimes: readFacts("regimes"),
  milestones: readFacts("milestones"),
  schoolHolidays: readFacts("schoolHolidays"),
};
const told = { today: day("2026-11-22"), language: "nl" as const };
/** What a slide leaves for the drawing, in px of the drawing. */
const SHEET = { width: 1004, height: 410 };

const placed = (slide: Slide, choice: LaneChoice) =>
  frameOf({
    ...drawingInputOf(slide, {
      tracks: choice.tracks,
      folded: choice.folded,
      width: SHEET.width,
      plain: plainFor(choice),
    }),
    milestones: drawnIn(slide, choice),
    calendar: null,
  });
const namesIn = (slide: Slide, choice: LaneChoice) =>
  placed(slide, choice).lanes.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === "label" ? [item.key] : [])),
  );

it("a slide shows what it highlights, each as heavy, with its distance from the peildatum", () => {
  const slide = slideOf(
    facts,
    { link: "?op=2023-02-10", highlights: ["ms-2023-05-03-stemming", "ms-2023-02-10-protocol"] },
    told,
  );
  expect(slide.shown.map(({ id, weight }) => [id, weight])).toEqual([
    ["ms-2023-02-10-protocol", 1],
    ["ms-2023-05-03-stemming", 1],
  ]);
  expect(slide.notes.get("ms-2023-05-03-stemming")?.text).toBe(", 82 dagen later");
  expect(slide.notes.has("ms-2023-02-10-protocol")).toBe(false);
});

it("without highlights it shows all that its link shows", () => {
  const slide = slideOf(facts, { link: "?spoor=protocol", highlights: ["ms-2023-03-10-keuze"] }, told);
  expect(slide.about).toEqual([]);
  expect(slide.shown.map(({ track }) => track)).toEqual(["protocol", "protocol"]);
});

it("lanes of a few follow each other in time", () => {
  const slide = slideOf(
    facts,
    {
      link: "?op=2023-02-10",
      highlights: ["ms-2023-05-03-stemming", "ms-2023-02-10-protocol", "ms-2023-03-10-keuze"],
    },
    told,
  );
  expect(lanesFor(slide, { ...SHEET, height: 1000 })).toEqual({
    tracks: ["protocol", "gewoon-onderwijs", "besluitvorming"],
    folded: [],
    without: [],
    compact: false,
  });
});

it.each(["", "?van=2013-01-01&tot=2026-01-01", "?zekerheid=gepland", "?vergelijk=2021-06-30&op=2023-02-10"])(
  "of the link %j as many lanes stand open as fit, and the heaviest of them",
  (link) => {
    const slide = slideOf(facts, { link, highlights: [] }, told);
    const choice = lanesFor(slide, SHEET);
    expect(choice.tracks.length).toBeGreaterThan(0);
    const { bodyBottom } = placed(slide, choice);
    expect(choice.tracks.length === 1 || bodyBottom <= SHEET.height).toBe(true);
    expect(lanesFor(slide, { ...SHEET, height: 5000 })).toMatchObject({ folded: [], without: [] });
  },
);

it("where not all has room labels are low, what weighs most is named, and so is whatever fits beside it", () => {
  const slide = slideOf(facts, { link: "?op=2023-02-10", highlights: [] }, told);
  const sheet = { ...SHEET, height: 485 };
  const choice = lanesFor(slide, sheet);
  expect(choice.compact).toBe(true);
  expect(placed(slide, choice).bodyBottom).toBeLessThanOrEqual(sheet.height);
  const names = namesIn(slide, choice);
  const inView = slide.shown.filter((milestone) => inPeriod(milestone, slide.period));
  const heaviest = inView.filter(({ weight }) => weight === 1).map(({ id }) => id);
  expect(heaviest.filter((id) => !names.includes(id))).toEqual([]);
  expect(names.length).toBeGreaterThan(heaviest.length + 2);
  // The steps of the law are named above the lanes.
  const said = new Set([...names, ...slide.legalSteps.map(({ milestone }) => milestone.id)]);
  expect(unnamed(slide, choice, sheet)).toBe(inView.filter(({ id }) => !said.has(id)).length);
});

it("of a comparison as much of what differs has a name as fits, no lane is a row of ticks, and the rest is counted", () => {
  const slide = slideOf(
    facts,
    { link: "?spoor=besluitvorming,protocol&vergelijk=2022-06-30&op=2023-09-01", highlights: [] },
    told,
  );
  const choice = lanesFor(slide, SHEET);
  expect(choice.folded).toEqual([]);
  const names = namesIn(slide, choice);
  expect(names.length).toBeGreaterThan(2);
  expect(names.every((id) => slide.differing.has(id))).toBe(true);
  const inView = slide.shown.filter((milestone) => inPeriod(milestone, slide.period));
  expect(unnamed(slide, choice, SHEET)).toBe(inView.length - names.length);
});

it.each(exampleDecks.flatMap(({ scenes }) => scenes).map((scene) => [scene.id, scene] as const))(
  "of the first presentation every highlighted lane of %s stands open, in both languages",
  (_, scene) => {
    for (const language of ["nl", "en"] as const) {
      const slide = slideOf(facts, scene, { ...told, language });
      expect(lanesFor(slide, SHEET).folded).toEqual([]);
      expect(new Set(lanesFor(slide, SHEET).tracks)).toEqual(new Set(slide.about.map(({ track }) => track)));
    }
  },
);

it("what must stand and is too high for the room makes the drawing smaller, until it fits", () => {
  const slide = slideOf(facts, { link: "?op=2023-06-15", highlights: [] }, told);
  const board: ExtraLanes = ({ top }) => [
    {
      track: "bestuur",
      top,
      bottom: top + 190,
      name: ["Bestuur"],
      count: "",
      accessibleName: "Bestuur",
      items: [],
      notice: null,
      folded: null,
      inTime: [],
      draw: () => null,
    },
  ];
  expect(fittingLanes(slide, SHEET).scale).toBe(1);
  for (const height of [330, 410]) {
    const { lanes, sheet, scale } = fittingLanes(slide, { width: 1004, height, extra: board });
    const { bodyBottom } = frameOf({
      ...drawingInputOf(slide, { ...lanes, width: sheet.width, plain: plainFor(lanes), extra: board }),
      milestones: drawnIn(slide, lanes),
      calendar: null,
    });
    expect(bodyBottom * scale).toBeLessThanOrEqual(height);
    expect(lanes.tracks).not.toEqual([]);
  }
});
