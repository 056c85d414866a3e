import { describe, expect, it } from "vitest";
import type { Milestone } from "#src/domain/milestone.ts";
import { toIso } from "#src/domain/plain-date.ts";
import { NO_NOTES } from "./change-note.ts";
import { datedGhosts } from "./ghost-dates.tsx";
import { countInView, inTimeOf, LANES, lanesOf, nameColumnOf, noticeDay } from "./lanes.ts";
import { NEW } from "./layout-fixture.ts";
import { DAY_0, dateOf, milestoneOn, plainScale, tenPerCharacter } from "./placing-fixture.ts";

type Input = Parameters<typeof lanesOf>[0];
type Options = Parameters<typeof lanesOf>[1];
type Given = Partial<Input> & { options?: Partial<Options> };

/** Of the first 1000 days all are in view, in a column of names that has room for each. */
const lanesWith = (milestones: readonly Milestone[], { options = {}, ...given }: Given = {}) =>
  lanesOf(
    {
      milestones,
      allMilestones: milestones,
      tracks: ["protocol", "besluitvorming"],
      folded: [],
      period: { from: dateOf(0), to: dateOf(999) },
      keptId: null,
      notes: NO_NOTES,
      ...given,
    },
    {
      scale: plainScale(),
      asOf: DAY_0 - 1000,
      lineX: null,
      language: "nl",
      measure: tenPerCharacter,
      nameColumn: 307,
      top: 50,
      ...options,
    },
  );
const protocol = (on: number, given: Parameters<typeof milestoneOn>[1] = {}) =>
  milestoneOn(on, { track: "protocol", title: "aaaa", ...given });
const keysOf = (lane: ReturnType<typeof lanesWith>[number] | undefined) => lane?.items.map(({ key }) => key);

describe("the lanes", () => {
  it("begin with the protocol, and are all there", () => {
    expect(LANES.slice(0, 3)).toEqual(["protocol", "besluitvorming", "inwerkingtreding"]);
    expect(new Set(LANES).size).toBe(8);
    expect(LANES).toHaveLength(8);
  });

  it("stand on each other without a gap, each with the milestones of its track", () => {
    const [first, second] = lanesWith([milestoneOn(10), protocol(20), milestoneOn(700)]);
    expect(keysOf(first)).toEqual(["m-20"]);
    expect(keysOf(second)).toEqual(["m-10", "m-700"]);
    // One row is lower than a name and a count, of 18 px each, and 2.
    expect(first).toMatchObject({ track: "protocol", top: 50, bottom: 50 + 38 + 16 });
    expect(second).toMatchObject({
      track: "besluitvorming",
      top: 104,
      bottom: 158,
      notice: null,
      folded: null,
    });
    expect(lanesWith([], { tracks: [] })).toEqual([]);
  });

  it("are as high as their rows", () => {
    const [lane] = lanesWith([1, 2, 3].map((id) => protocol(20, { id: `m${id}` })));
    expect(lane?.bottom).toBe(50 + 3 * 24 + 16);
  });

  it("are as high as the lines of their name and their count", () => {
    const toezicht = { tracks: ["toezicht-evaluatie" as const] };
    const [lane] = lanesWith([], { ...toezicht, options: { nameColumn: 137, scale: plainScale(2000) } });
    expect(lane?.name).toEqual(["Toezicht", "en evaluatie"]);
    expect(lane?.bottom).toBe(50 + 3 * 18 + 2 + 16);
    const [plain] = lanesWith([], {
      ...toezicht,
      plain: { dated: datedGhosts, compact: false },
      options: { nameColumn: 137 },
    });
    expect(plain).toMatchObject({ count: "", bottom: 50 + 38 + 16 });
  });

  it("say how many are in view, of all that there are", () => {
    const seen = [protocol(10), protocol(999), protocol(1000)];
    const [lane] = lanesWith(seen, { allMilestones: [...seen, protocol(-50), milestoneOn(5)] });
    expect(lane?.name).toEqual(["Protocol"]);
    expect(lane?.count).toBe("2 van 4 in beeld");
    expect(lane?.accessibleName).toBe("Protocol, 2 van 4 in beeld");
    expect(lanesWith(seen, { allMilestones: [] })[0]?.count).toBe("2 van 3 in beeld");
    expect(lanesWith([], { options: { language: "en" } })[1]?.accessibleName).toBe(
      "Decision-making, 0 of 0 in view",
    );
  });

  it("keep what is selected out of groups, and know what a comparison says", () => {
    const many = Array.from({ length: 9 }, (_, index) => protocol(500, { id: `m${index}`, weight: 3 }));
    const groupOf = (given: Given) =>
      lanesWith(many, given)[0]?.items.flatMap((item) => (item.kind === "group" ? [item] : []))[0];
    expect(groupOf({})?.marks.map(({ milestone }) => milestone.id)).toContain("m7");
    expect(groupOf({ keptId: "m7" })?.marks.map(({ milestone }) => milestone.id)).not.toContain("m7");
    expect(groupOf({ notes: new Map([["m7", NEW]]) })?.months).toContain("1 nieuw");
  });

  it("have less room in a crowd, in which what is folded does not count", () => {
    const crowd = Array.from({ length: 148 }, (_, index) => milestoneOn(500, { id: `c${index}` }));
    const three = [1, 2, 3].map((id) => protocol(20, { id: `p${id}` }));
    const labels = (given: Given) =>
      lanesWith([...three, ...crowd], given)[0]?.items.filter(({ kind }) => kind === "label").length;
    expect(labels({})).toBe(2 + 1);
    expect(lanesWith([...three, ...crowd])[0]?.bottom).toBe(50 + 3 * 24 + 16);
    const four = [...three, protocol(20, { id: "p4" })];
    const grouped = (given: Given) =>
      lanesWith([...four, ...crowd], given)[0]?.items.filter(({ kind }) => kind === "group").length;
    expect(grouped({})).toBe(1);
    expect(grouped({ folded: ["besluitvorming"] })).toBe(0);
  });
});

describe("what is in view", () => {
  const period = { from: dateOf(100), to: dateOf(200) };
  const count = (milestones: readonly Milestone[], tracks?: readonly ["protocol"]) =>
    countInView(milestones, period, tracks);

  it("has a day of the period, be it only the first or the last", () => {
    expect([99, 100, 200, 201].map((on) => count([protocol(on)]))).toEqual([0, 1, 1, 0]);
    expect(count([protocol(0, { until: 99 }), protocol(1, { until: 100 })])).toBe(1);
    expect(count([protocol(200, { until: 300 }), protocol(201, { until: 300 })])).toBe(1);
    expect(count([protocol(0, { until: 900 })])).toBe(1);
  });

  it("is not lost behind a short one that came later", () => {
    expect(
      count([protocol(0, { until: 500 }), protocol(10), protocol(50, { until: 60 }), protocol(150)]),
    ).toBe(2);
  });

  it("is counted in the tracks that are asked for", () => {
    const both = [protocol(150), milestoneOn(150, { id: "b" }), milestoneOn(160)];
    expect([count(both), count(both, ["protocol"]), count([])]).toEqual([3, 1, 0]);
  });

  it("is in the order of time; on one day by id", () => {
    const mixed = [
      protocol(30),
      protocol(10, { id: "c" }),
      protocol(10, { id: "a" }),
      protocol(10, { id: "b" }),
    ];
    expect(inTimeOf(mixed, "protocol").map(({ id }) => id)).toEqual(["a", "b", "c", "m-30"]);
    expect(inTimeOf(mixed, "besluitvorming")).toEqual([]);
  });
});

describe("an empty lane", () => {
  const noticeOf = (milestones: readonly Milestone[], options: Partial<Options> = {}) =>
    lanesWith(milestones, { options })[0]?.notice;

  it("says so, with the way to the nearest milestone", () => {
    const notice = noticeOf([protocol(-41, { title: "Protocol" }), protocol(1100)]);
    expect(notice).toMatchObject({
      lines: ["Geen mijlpalen in deze periode"],
      text: { x0: 100, x1: 400 },
      nearest: {
        milestone: { id: "m--41" },
        text: "naar 21 november 2021",
        name: "naar 21 november 2021, de dichtstbijzijnde mijlpaal van Protocol: Protocol",
      },
    });
    expect(lanesWith([protocol(-41)])[0]?.bottom).toBe(50 + 2 * 24 + 16);
  });

  it("leads to what lies least far outside the period, the first of two as far away", () => {
    const nearest = (...milestones: Milestone[]) => noticeOf(milestones)?.nearest?.milestone.id;
    expect(nearest(protocol(-10), protocol(1008))).toBe("m-1008");
    expect(nearest(protocol(-10), protocol(1009))).toBe("m--10");
    expect(nearest(protocol(-10), protocol(1010))).toBe("m--10");
    expect(nearest(protocol(-30, { until: -5 }), protocol(-10))).toBe("m--30");
    expect(nearest(protocol(1020), protocol(1010, { until: 1500 }))).toBe("m-1010");
  });

  it("leads nowhere when nothing was found", () => {
    const notice = noticeOf([milestoneOn(10)]);
    expect(notice).toEqual({ lines: ["Geen mijlpalen gevonden"], text: { x0: 100, x1: 330 }, nearest: null });
    expect(lanesWith([])[0]?.bottom).toBe(50 + 38 + 16);
    expect(notice && noticeDay(notice)).toBeNull();
  });

  it("knows the first day to go to", () => {
    const notice = noticeOf([protocol(1010, { until: 1500 })]);
    const day = notice ? noticeDay(notice) : null;
    expect(day && toIso(day)).toBe(toIso(dateOf(1010)));
  });

  it("breaks its sentence to the plot, as wide as the widest line or the way", () => {
    const notice = noticeOf([protocol(-40)], { scale: plainScale(200) });
    expect(notice?.lines).toEqual(["Geen mijlpalen in", "deze periode"]);
    expect(notice?.text).toEqual({ x0: 100, x1: 310 });
    expect(lanesWith([protocol(-40)], { options: { scale: plainScale(200) } })[0]?.bottom).toBe(
      50 + 3 * 24 + 16,
    );
  });

  it("has no notice when there is something in view", () => {
    expect(noticeOf([protocol(10)])).toBeNull();
  });
});

describe("a folded lane", () => {
  it("is one row with its name, its number and its ticks", () => {
    const [lane, next] = lanesWith(
      [protocol(10), protocol(10, { id: "b" }), protocol(1000), milestoneOn(5)],
      {
        folded: ["protocol"],
      },
    );
    expect(lane).toMatchObject({
      track: "protocol",
      top: 50,
      bottom: 50 + 24 + 8,
      name: ["Protocol 2"],
      count: "2",
      accessibleName: "Protocol, 2 mijlpalen, ingeklapt",
      items: [],
      notice: null,
      folded: { ticks: [{ x: 110, height: 12 }] },
    });
    expect(next).toMatchObject({ top: 82, folded: null });
    expect(keysOf(next)).toEqual(["m-5"]);
  });

  it("is as high as its name on more lines", () => {
    const [lane] = lanesWith([], {
      tracks: ["toezicht-evaluatie"],
      folded: ["toezicht-evaluatie"],
      options: { nameColumn: 137 },
    });
    expect(lane?.name).toEqual(["Toezicht en", "evaluatie 0"]);
    expect(lane?.bottom).toBe(50 + 36 + 8);
  });

  it("has seven px between its name and the plot", () => {
    const name = (nameColumn: number) =>
      lanesWith([], { tracks: ["protocol"], folded: ["protocol"], options: { nameColumn } })[0]?.name;
    expect([name(107), name(106)]).toEqual([["Protocol 0"], ["Protocol", "0"]]);
    const open = (nameColumn: number) =>
      lanesWith([], { tracks: ["protocol"], options: { nameColumn } })[0]?.name;
    expect([open(87), open(86)]).toEqual([["Protocol"], ["Protoc…"]]);
  });
});

describe("the column of names", () => {
  it("is as wide as the longest word and nine px, and never less than the design says", () => {
    const column = (width: number) => nameColumnOf(["protocol"], "nl", () => width);
    expect([column(10), column(125), column(125.5), column(200)]).toEqual([134, 134, 135, 209]);
    expect(nameColumnOf([], "nl", tenPerCharacter)).toBe(134);
    expect(nameColumnOf(["toezicht-evaluatie"], "nl", tenPerCharacter)).toBe(134);
    expect(nameColumnOf(["protocol", "inwerkingtreding"], "nl", tenPerCharacter)).toBe(169);
  });
});
