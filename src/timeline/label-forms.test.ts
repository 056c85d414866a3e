import { describe, expect, it } from "vitest";
import {
  formBelow,
  type LabelForm,
  labelForms,
  type LabelLine,
  type LabelWords,
  lineWidth,
  noteStart,
  todaysDate,
} from "./label-forms.ts";
import { LABEL_TYPE, TYPE } from "./measures.ts";
import { announced, markOn, milestoneOn, tenPerCharacter as measure } from "./placing-fixture.ts";

const plot = { x0: 100, x1: 1100 };
/** Four words of four letters: 190 px on one line, 90 on two, 90 on three ("aaaa", "bbbb", "cccc dddd"). */
const TITLE = "aaaa bbbb cccc dddd";
const DATE = "1 mei 2022";
const wordsWith = (given: Partial<LabelWords> = {}): LabelWords => ({
  title: TITLE,
  date: DATE,
  was: [],
  note: null,
  ...given,
});

type Asked = { on?: number; weight?: 1 | 2 | 3; upcoming?: boolean; words?: Partial<LabelWords> };
const formsOf = ({ on = 500, weight = 3, upcoming = false, words = {} }: Asked = {}) =>
  labelForms({ mark: markOn(on, { weight }), words: wordsWith(words), upcoming, plot, measure });
const shortOf = ({ side, lines }: LabelForm) =>
  `${side} ${lines.length}${lines.some(({ date }) => date !== null) ? " with date" : ""}`;
const said = (form: LabelForm | undefined) => form?.lines.map(({ text }) => text);

describe("the ways in which a label may stand", () => {
  it("are one line right, one left, two right, two left, then three", () => {
    expect(formsOf().map(shortOf)).toEqual(["right 1", "left 1", "right 2", "left 2", "right 3", "left 3"]);
  });

  it("prefer two lines right to one left for what is still to come", () => {
    const upcoming = formsOf({ upcoming: true }).map(shortOf);
    expect(upcoming).toEqual(["right 1", "right 2", "left 1", "left 2", "right 3", "left 3"]);
  });

  it("have the date on the same line for weight 2, while it finds room", () => {
    const forms = formsOf({ weight: 2 });
    expect(forms.map(shortOf)).toEqual([
      "right 1 with date",
      "right 1",
      "left 1 with date",
      "left 1",
      "right 2",
      "left 2",
      "right 3",
      "left 3",
    ]);
    expect(forms[0]?.lines).toEqual([{ text: TITLE, style: LABEL_TYPE[2], date: DATE }]);
    // Title 190, gap 8, date 100.
    expect(forms[0]?.text).toEqual({ x0: 612.5, x1: 910.5 });
    expect(formsOf({ weight: 2, upcoming: true }).map(shortOf).slice(0, 5)).toEqual([
      "right 1 with date",
      "right 1",
      "right 2",
      "left 1 with date",
      "left 1",
    ]);
  });

  it("have the date on a line of its own for weight 1, with what it was beneath", () => {
    const [first] = formsOf({ weight: 1, words: { was: ["was 1 mei 2021", "365 dagen"] } });
    expect(first?.lines).toEqual([
      { text: TITLE, style: LABEL_TYPE[1], date: null },
      { text: DATE, style: TYPE.date, date: null },
      { text: "was 1 mei 2021", style: TYPE.was, date: null },
      { text: "365 dagen", style: TYPE.was, date: null },
    ]);
    expect(formsOf({ weight: 1 }).map(shortOf)).toEqual([
      "right 2",
      "left 2",
      "right 3",
      "left 3",
      "right 4",
      "left 4",
    ]);
  });

  it("have no date for weight 3", () => {
    expect(formsOf({ words: { was: ["was 1 mei 2021"] } }).map(said)[0]).toEqual([TITLE]);
  });

  it("have no more lines than the title has words", () => {
    expect(formsOf({ words: { title: "aaaa bbbb" } }).map(shortOf)).toEqual([
      "right 1",
      "left 1",
      "right 2",
      "left 2",
    ]);
    expect(formsOf({ words: { title: "aaaa" } }).map(shortOf)).toEqual(["right 1", "left 1"]);
  });

  it("take the row of the mark with it, and beneath it only the words", () => {
    const [right1, left1, right2, left2] = formsOf();
    // A dot of 4.8 at 600, with room for its ring; words start 7 px beside it.
    expect(right1?.text).toEqual({ x0: 611.8, x1: 801.8 });
    expect(right1?.parts).toEqual([{ row: 0, x0: 592.2, x1: 801.8 }]);
    expect(left1?.text.x0).toBeCloseTo(398.2);
    expect(left1?.text.x1).toBeCloseTo(588.2);
    expect(left1?.parts).toEqual([{ row: 0, x0: left1?.text.x0, x1: 607.8 }]);
    expect(right2?.lines.map(({ text }) => text)).toEqual(["aaaa bbbb", "cccc dddd"]);
    expect(right2?.parts).toEqual([
      { row: 0, x0: 592.2, x1: 701.8 },
      { row: 1, x0: 611.8, x1: 701.8 },
    ]);
    expect(left2?.parts[1]).toEqual({ row: 1, ...left2?.text });
    expect(
      formsOf({ weight: 1, words: { was: ["was"] } })
        .at(-1)
        ?.parts.map(({ row }) => row),
    ).toEqual([0, 1, 2, 3, 4]);
  });

  it("are as wide as their widest line, be it the date", () => {
    const [first] = formsOf({ weight: 1, words: { title: "aaaa" } });
    expect(first?.text).toEqual({ x0: 613.5, x1: 713.5 });
  });

  it("start beyond the trail of a date that has moved", () => {
    const mark = markOn(500, { revisions: [announced(600)] });
    const [first] = labelForms({ mark, words: wordsWith(), upcoming: false, plot, measure });
    expect(first?.text.x0).toBe(711.25);
    expect(first?.parts[0]?.x0).toBe(592.2);
  });

  it("have their lines begin right of the mark, and end left of it", () => {
    const ends = formsOf().map(({ side, atEnd }) => `${side} ${atEnd}`);
    expect(new Set(ends)).toEqual(new Set(["right false", "left true"]));
  });

  it("end at the last px of the plot, and go left of their mark when that is too near", () => {
    const long = { title: "a".repeat(19) };
    const sides = (on: number) => formsOf({ on, words: long }).map(shortOf);
    // Day 798 is at 898; its words end at 898 + 4.8 + 7 + 190 = 1099.8.
    expect(sides(798)).toEqual(["right 1", "left 1"]);
    expect(sides(799)).toEqual(["left 1"]);
  });

  it("may reach four px into the margin of the names", () => {
    const long = { title: "a".repeat(19) };
    const sides = (on: number) => formsOf({ on, words: long }).map(shortOf);
    // Left of day 198 the words start at 298 - 4.8 - 7 - 190 = 96.2.
    expect(sides(198)).toEqual(["right 1", "left 1"]);
    expect(sides(197)).toEqual(["right 1"]);
    const exact = (on: number) =>
      labelForms({
        mark: { ...markOn(on), edges: { x0: on, x1: on } },
        words: wordsWith(long),
        upcoming: false,
        plot,
        measure,
      }).map(({ side }) => side);
    expect([exact(293), exact(292.9)]).toEqual([["right", "left"], ["right"]]);
    expect([exact(903), exact(903.1)]).toEqual([["right", "left"], ["left"]]);
  });

  it("are none when the plot is narrower than every line", () => {
    const narrow = { x0: 100, x1: 130 };
    const mark = markOn(10);
    expect(labelForms({ mark, words: wordsWith(), upcoming: false, plot: narrow, measure })).toEqual([]);
  });
});

describe("the date of what happens on the peildatum", () => {
  it("says so", () => {
    expect(todaysDate(milestoneOn(40), "nl")).toBe("10 februari 2022, op de peildatum");
    expect(todaysDate(milestoneOn(40), "en")).toBe("10 February 2022, on the as-of date");
  });
});

const NEW = { sign: "nieuw" as const, was: null, text: "nieuw" };
const MOVED = { sign: "gewijzigd" as const, was: "1 mei", text: "2 mei" };
const LATER = { sign: null, was: null, text: ", 28 dagen later" };

describe("what a comparison says in a label", () => {
  const first = (weight: 1 | 2 | 3, note: LabelWords["note"]) => formsOf({ weight, words: { note } })[0];

  it("closes the last line when it is new", () => {
    expect(first(3, NEW)?.lines).toEqual([{ text: TITLE, style: LABEL_TYPE[3], date: null, note: NEW }]);
    expect(first(1, NEW)?.lines).toEqual([
      { text: TITLE, style: LABEL_TYPE[1], date: null },
      { text: DATE, style: TYPE.date, date: null, note: NEW },
    ]);
  });

  it("closes the last of three lines as well", () => {
    const three = formsOf({ words: { note: NEW } }).find(({ lines }) => lines.length === 3);
    expect(three?.lines.map(({ note }) => note)).toEqual([undefined, undefined, NEW]);
    expect(said(three)).toEqual(["aaaa", "bbbb cccc", "dddd"]);
  });

  it("stays with the last word, and counts when the lines are made even", () => {
    const two = formsOf({ words: { note: NEW } }).find(({ lines }) => lines.length === 2);
    expect(said(two)).toEqual(["aaaa bbbb cccc", "dddd"]);
  });

  it("has a line of its own when a date has moved, in the place of the date", () => {
    const moved = { text: "", style: TYPE.date, date: null, note: MOVED };
    expect(first(1, MOVED)?.lines).toEqual([{ text: TITLE, style: LABEL_TYPE[1], date: null }, moved]);
    expect(first(3, MOVED)?.lines).toEqual([{ text: TITLE, style: LABEL_TYPE[3], date: null }, moved]);
  });

  it("leaves a title on two lines whole when it stands in the place of the date", () => {
    const two = formsOf({ weight: 1, words: { note: MOVED } }).find(({ lines }) => lines.length === 3);
    expect(said(two)).toEqual(["aaaa bbbb", "cccc dddd", ""]);
  });

  it("goes on after the date, and nowhere else, when it has no sign", () => {
    expect(first(1, LATER)?.lines).toEqual([
      { text: TITLE, style: LABEL_TYPE[1], date: null },
      { text: DATE, style: TYPE.date, date: null, note: LATER },
    ]);
    expect(first(3, LATER)?.lines).toEqual([{ text: TITLE, style: LABEL_TYPE[3], date: null }]);
  });
});

describe("the width of a line", () => {
  const line = (given: Partial<LabelLine>): LabelLine => ({
    text: "aaaa",
    style: TYPE.date,
    date: null,
    ...given,
  });
  const widthOf = (given: Partial<LabelLine>) => lineWidth(line(given), measure);

  it("is that of its words, and of the date that follows them", () => {
    expect(widthOf({})).toBe(40);
    expect(widthOf({ date: "1 mei" })).toBe(98);
  });

  it("has what a comparison says eight px further, with its sign", () => {
    // 40 + 8, sign 16, words 50.
    expect(widthOf({ note: NEW })).toBe(114);
    expect(noteStart(line({ note: NEW }), measure)).toBe(48);
    expect(widthOf({ date: "1 mei", note: NEW })).toBe(172);
  });

  it("has what has no sign right behind its words", () => {
    expect(noteStart(line({ note: LATER }), measure)).toBe(40);
    expect(widthOf({ note: LATER })).toBe(40 + 160);
  });

  it("has nothing before what stands alone", () => {
    expect(noteStart(line({ text: "", note: MOVED }), measure)).toBe(0);
    // Sign 16, the old date 50, 6 between, the new one 50.
    expect(widthOf({ text: "", note: MOVED })).toBe(122);
  });

  it("ends before the gap that something said of it would need", () => {
    expect(noteStart(line({}), measure)).toBe(48);
  });
});

describe("the words under their mark", () => {
  type Below = { on?: number; weight?: 1 | 2 | 3; words?: Partial<LabelWords>; width?: number };
  const belowOf = ({ on = 500, weight = 3, words = {}, width = 1000 }: Below = {}) =>
    formBelow({
      mark: markOn(on, { weight }),
      words: wordsWith(words),
      plot: { x0: 100, x1: 100 + width },
      measure,
    });

  it("start at the left of the mark, one row lower", () => {
    expect(belowOf()).toEqual({
      side: "below",
      atEnd: false,
      text: { x0: 592.2, x1: 782.2 },
      lines: [{ text: TITLE, style: LABEL_TYPE[3], date: null }],
      parts: [
        { row: 0, x0: 592.2, x1: 607.8 },
        { row: 1, x0: 592.2, x1: 782.2 },
      ],
    });
  });

  it("start at the mark itself, not at the trail of a date that has moved", () => {
    const mark = markOn(500, { revisions: [announced(300)] });
    const form = formBelow({ mark, words: wordsWith(), plot, measure });
    expect(form.text.x0).toBe(592.2);
    expect(form.parts[0]).toEqual({ row: 0, x0: mark.x0, x1: mark.x1 });
  });

  it("stay within the plot at both ends", () => {
    expect(belowOf({ on: 0 }).text).toEqual({ x0: 100, x1: 290 });
    expect(belowOf({ on: 999 }).text).toEqual({ x0: 910, x1: 1100 });
  });

  it("end at the right of the mark where they have no room after it", () => {
    expect(belowOf({ on: 817 }).atEnd).toBe(false);
    const form = belowOf({ on: 818 });
    expect(form.atEnd).toBe(true);
    expect(form.text.x1).toBeCloseTo(925.8);
  });

  it("hang from the end of the plot where they fit neither after the mark nor before it", () => {
    expect(belowOf({ on: 182, width: 230 })).toMatchObject({ atEnd: false, text: { x0: 140, x1: 330 } });
    const form = belowOf({ on: 183, width: 230 });
    expect(form.atEnd).toBe(true);
    expect(form.text.x1).toBeCloseTo(290.8);
  });

  it("end with the mark where they would leave the plot, if they have room on that side", () => {
    const at = (x0: number, x1: number, end = 1100) => {
      const mark = { ...markOn(500), own: { x0, x1 } };
      const form = formBelow({ mark, words: wordsWith(), plot: { x0: 100, x1: end }, measure });
      return `${form.text.x0}-${form.text.x1}${form.atEnd ? " at end" : ""}`;
    };
    expect(at(910, 920)).toBe("910-1100");
    expect(at(911, 920)).toBe("730-920 at end");
    expect(at(270, 290, 300)).toBe("100-290 at end");
    expect(at(270, 289, 300)).toBe("110-300");
  });

  it("have as many lines as the width asks, with a row for each", () => {
    const form = belowOf({ on: 10, weight: 1, width: 90, words: { was: ["was 1 mei 2021"] } });
    expect(said(form)).toEqual(["aaaa bbbb", "cccc dddd", "1 mei", "2022", "was 1 mei", "2021"]);
    expect(form.lines.map(({ style }) => style.size)).toEqual([16, 16, 13, 13, 12.5, 12.5]);
    expect(form.parts.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(form.text).toEqual({ x0: 100, x1: 190 });
    expect(said(belowOf({ width: 189 }))).toEqual(["aaaa bbbb cccc", "dddd"]);
    expect(said(belowOf({ width: 190 }))).toEqual([TITLE]);
  });

  it("have the date only for weight 1", () => {
    expect(said(belowOf({ weight: 2 }))).toEqual([TITLE]);
    expect(said(belowOf({ weight: 1 }))).toEqual([TITLE, DATE]);
  });

  it("say what is new on a line of its own", () => {
    const alone = (note: object) => ({ text: "", style: TYPE.date, date: null, note });
    expect(belowOf({ weight: 1, words: { note: NEW } }).lines.slice(1)).toEqual([
      { text: DATE, style: TYPE.date, date: null },
      alone(NEW),
    ]);
    expect(belowOf({ words: { note: NEW }, width: 50 }).lines.at(-1)).toEqual(alone(NEW));
  });

  it("say a moved date instead of the date, and break it where it has no room", () => {
    const words = { note: MOVED };
    expect(belowOf({ weight: 1, words, width: 122 }).lines.slice(2)).toEqual([
      { text: "", style: TYPE.date, date: null, note: MOVED },
    ]);
    expect(belowOf({ weight: 1, words, width: 121 }).lines.slice(2)).toEqual([
      { text: "", style: TYPE.date, date: null, note: { ...MOVED, text: "" } },
      { text: "2 mei", style: TYPE.date, date: null },
    ]);
    expect(said(belowOf({ weight: 1, words, width: 40 }))?.slice(4)).toEqual(["", "2", "mei"]);
  });

  it("go on after the date when there is no sign, as wide as that makes them", () => {
    const form = belowOf({ weight: 1, words: { title: "aaaa", note: LATER } });
    expect(form.lines).toEqual([
      { text: "aaaa", style: LABEL_TYPE[1], date: null },
      { text: DATE, style: TYPE.date, date: null, note: LATER },
    ]);
    expect(form.text.x1 - form.text.x0).toBeCloseTo(260);
  });
});
