import { describe, expect, it } from "vitest";
import { day, dayNumber } from "#src/domain/plain-date.ts";
import { clustered, crosses, groupForms, shortMonths, spanOfMarks, spokenMonths, tickX } from "./groups.ts";
import { DAY_0, markOn, plainScale, tenPerCharacter } from "./placing-fixture.ts";

const marksOn = (...days: number[]) => days.map((on) => markOn(on));
const on = (...dates: string[]) => marksOn(...dates.map((date) => dayNumber(day(date)) - DAY_0));
const nobody = () => false;

describe("what becomes one group", () => {
  type Asked = { reach?: number; asOf?: number; alone?: (id: string) => boolean };
  const groups = (
    days: readonly number[],
    { reach = 80, asOf = -1000, alone = nobody }: Asked = {},
  ): string[] =>
    clustered(marksOn(...days), {
      reach,
      asOf: DAY_0 + asOf,
      alone: ({ milestone }) => alone(milestone.id),
    }).map(({ marks }) => marks.map(({ milestone }) => milestone.id.slice(2)).join("+"));

  it("is all that lies within reach of its first member, not of its last", () => {
    expect(groups([10, 90])).toEqual(["10+90"]);
    expect(groups([10, 91])).toEqual(["10", "91"]);
    expect(groups([10, 60, 90, 91, 171, 172])).toEqual(["10+60+90", "91+171", "172"]);
    expect(groups([10, 90], { reach: 79 })).toEqual(["10", "90"]);
  });

  it("stays on one side of the peildatum, whose own day is not to come", () => {
    expect(groups([10, 20, 30], { asOf: 20 })).toEqual(["10+20", "30"]);
    expect(groups([20, 30], { asOf: 20 })).toEqual(["20", "30"]);
    expect(groups([10, 20, 30], { asOf: 19 })).toEqual(["10", "20+30"]);
    expect(groups([10, 20, 30], { asOf: 9 })).toEqual(["10+20+30"]);
  });

  it("goes on past a milestone that keeps its label", () => {
    expect(groups([10, 20, 30], { alone: (id) => id === "m-20" })).toEqual(["10+30", "20"]);
    expect(groups([10, 20, 30], { alone: (id) => id === "m-10" })).toEqual(["10", "20+30"]);
  });

  it("is nothing of nothing", () => {
    expect(groups([])).toEqual([]);
  });
});

describe("the days of a group", () => {
  it("go from its first day to the last that any member covers", () => {
    const marks = [markOn(30, { until: 90 }), markOn(20), markOn(60, { until: 70 })];
    expect(spanOfMarks(marks)).toEqual({ from: DAY_0 + 20, to: DAY_0 + 90 });
  });
});

describe("the months of a group", () => {
  const nl = (...dates: string[]) => shortMonths(on(...dates), "nl");

  it("are one day, one month, or the months in which its members start", () => {
    expect(nl("2023-09-01", "2023-09-01")).toBe("1 sep 2023");
    expect(nl("2023-09-01", "2023-09-02")).toBe("sep 2023");
    expect(nl("2022-06-30", "2022-08-01")).toBe("juni–aug 2022");
    expect(nl("2022-08-01", "2022-06-30")).toBe("juni–aug 2022");
    expect(nl("2022-01-01", "2022-12-31")).toBe("jan–dec 2022");
    expect(nl("2022-12-31", "2023-01-01")).toBe("dec 2022–jan 2023");
    expect(shortMonths(on("2022-06-30", "2022-08-01"), "en")).toBe("June–Aug 2022");
  });

  it("are years from two years on", () => {
    expect(nl("2022-01-01", "2023-12-31")).toBe("jan 2022–dec 2023");
    expect(nl("2022-01-31", "2024-01-01")).toBe("2022–2024");
  });

  it("are of the starts alone: a long member does not stretch them", () => {
    expect(shortMonths([markOn(0, { until: 400 }), markOn(31)], "nl")).toBe("jan–feb 2022");
  });

  it("are said in full to who only hears", () => {
    const spoken = (...dates: string[]) => spokenMonths(on(...dates), "nl");
    expect(spoken("2022-06-01", "2022-06-30")).toBe("juni 2022");
    expect(spoken("2022-06-30", "2022-08-01")).toBe("juni tot augustus 2022");
    expect(spoken("2022-12-31", "2023-01-01")).toBe("december 2022 tot januari 2023");
    expect(spoken("2013-09-01", "2016-08-31")).toBe("september 2013 tot augustus 2016");
    expect(spoken("2022-06-01", "2023-06-01")).toBe("juni 2022 tot juni 2023");
  });
});

describe("the tick of a milestone", () => {
  it("stands where it begins, or at the edge of the plot", () => {
    const scale = plainScale();
    const x = (from: number, until?: number) =>
      tickX(markOn(from, until === undefined ? {} : { until }), scale);
    expect([x(50), x(0), x(1000)]).toEqual([150, 100, 1100]);
    expect([x(-1, 80), x(1001, 1010)]).toEqual([100, 1100]);
  });
});

describe("the forms of a group", () => {
  const scale = plainScale();
  const forms = (days: readonly number[], months = "sep 2023", measure = tenPerCharacter) =>
    groupForms({ marks: marksOn(...days), scale, months, measure });

  it("are pill and months right or left of the rail, the pill alone, or the pill on the rail", () => {
    const rail = { x0: 500, x1: 540 };
    expect(forms([400, 440])).toEqual([
      {
        rail,
        pill: { x0: 548, x1: 574 },
        text: { x0: 581, x1: 661 },
        parts: [{ row: 0, x0: 498, x1: 661 }],
      },
      {
        rail,
        pill: { x0: 466, x1: 492 },
        text: { x0: 379, x1: 459 },
        parts: [{ row: 0, x0: 379, x1: 542 }],
      },
      { rail, pill: { x0: 548, x1: 574 }, text: null, parts: [{ row: 0, x0: 498, x1: 574 }] },
      { rail, pill: { x0: 466, x1: 492 }, text: null, parts: [{ row: 0, x0: 466, x1: 542 }] },
      { rail, pill: { x0: 507, x1: 533 }, text: null, parts: [{ row: 0, x0: 498, x1: 542 }] },
    ]);
  });

  it("have a pill as wide as its number, and never a smaller one than can be touched", () => {
    const pillWidth = (width: number, count = 2) => {
      const days = Array.from({ length: count }, () => 400);
      const [first] = forms(days, "", (text) => (text === String(count) ? width : 0));
      return first && first.pill.x1 - first.pill.x0;
    };
    expect(pillWidth(8)).toBe(24);
    expect(pillWidth(7)).toBe(24);
    expect(pillWidth(9)).toBe(25);
    expect(pillWidth(20, 12)).toBe(36);
  });

  const said = (days: readonly number[]) =>
    forms(days).map(({ pill, text, rail }) => {
      const side = pill.x0 > rail.x1 ? "right" : pill.x1 < rail.x0 ? "left" : "on";
      return text ? `${side} with months` : side;
    });

  it("stay inside the plot to the last px", () => {
    // Pill and months take 121 px right of the rail, the pill alone 34.
    expect(said([879])).toContain("right with months");
    expect(said([880])).not.toContain("right with months");
    expect(said([966])).toEqual(["left with months", "right", "left", "on"]);
    expect(said([967])).toEqual(["left with months", "left", "on"]);
    expect(said([121])).toContain("left with months");
    expect(said([120])).not.toContain("left with months");
    expect(said([34])).toEqual(["right with months", "right", "left", "on"]);
    expect(said([33])).toEqual(["right with months", "right", "on"]);
  });

  it("keep the pill on the rail within the plot as well", () => {
    const onRail = (on: number) => forms([on]).at(-1)?.pill;
    expect(onRail(400)).toEqual({ x0: 487, x1: 513 });
    expect(onRail(5)).toEqual({ x0: 100, x1: 126 });
    expect(onRail(995)).toEqual({ x0: 1074, x1: 1100 });
  });

  it("count from the outermost members, in whatever order they come", () => {
    expect(forms([440, 380, 400])[0]?.rail).toEqual({ x0: 480, x1: 540 });
  });
});

describe("words and the line of the peildatum", () => {
  const words = { x0: 200, x1: 300 };

  it("keep four px between them", () => {
    expect([196, 304].map((lineX) => crosses(words, lineX))).toEqual([false, false]);
    expect([196.1, 250, 303.9].map((lineX) => crosses(words, lineX))).toEqual([true, true, true]);
    expect([0, 900].map((lineX) => crosses(words, lineX))).toEqual([false, false]);
  });

  it("do not meet when it is not in view", () => {
    expect(crosses({ x0: -10, x1: 10 }, null)).toBe(false);
  });
});
