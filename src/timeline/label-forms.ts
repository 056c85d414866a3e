import type { Milestone } from "#src/domain/milestone.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDated } from "#src/i18n/dates.ts";
import { type LineNote, noteWidth } from "./change-note.ts";
import { type Box, LABEL_GAP, type Interval, LABEL_TYPE, type Measure, TYPE } from "./measures.ts";
import type { Mark } from "./marks.ts";
import type { Part } from "./rows.ts";
import type { TimeScale } from "./scale.ts";
import type { TextStyle } from "./text-width.ts";
import { timelineWords } from "./words.ts";
import { balanced, wrapped } from "./wrap.ts";

/** One line of a label; `date` follows the text on the same line, and what a comparison says of it closes the line. */
export type LabelLine = { text: string; style: TextStyle; date: string | null; note?: LineNote };

export type Side = "right" | "left" | "below";
/** A way in which a label may stand: where its words are, and which stretches of which rows it takes. */
export type LabelForm = {
  side: Side;
  text: Interval;
  /** All lines end at `text.x1`, instead of starting at `text.x0`. */
  atEnd: boolean;
  lines: readonly LabelLine[];
  parts: readonly Part[];
  /** The days that its ghosts stand for, in its second row. */
  ghostDates?: readonly GhostDate[];
};

/** `at`: where the ghost stands; `box` for the centre of the first row of the label. */
export type GhostDate = Interval & { key: string; text: string; at: number; box: (centre: number) => Box };

/** A drawing for a room. Only who draws one loads what it says besides. */
export type Plain = {
  /** The lanes keep their counts: a file is read, too. */
  counted?: boolean;
  /** Where room is short: what weighs most has its date on its line too, and no more than that. */
  compact: boolean;
  /** Adds the forms of a label that have the days that its ghosts stand for. */
  dated: (
    forms: readonly LabelForm[],
    mark: Mark,
    room: { scale: TimeScale; measure: Measure; language: Language },
  ) => readonly LabelForm[];
};

/** Lanes without their counts, and a short name for the steps. */
export const isUncounted = (plain: Plain | undefined): boolean =>
  plain !== undefined && plain.counted !== true;

/** The words of a label, before anything is placed. `was`: lines on a date that has moved, where there is room. */
export type LabelWords = { title: string; date: string; was: readonly string[]; note: LineNote | null };

/** "10 februari 2023, op de peildatum" */
export const todaysDate = (milestone: Milestone, language: Language): string =>
  `${formatDated(milestone, language)}, ${timelineWords[language].onAsOf}`;

export const DATE_GAP = 8;
const MOST_LINES = 3;
/** Words left of a mark may reach this far into the margin of the lane names. */
const LEFT_SLACK = 4;

type Asked = { side: "right" | "left"; titleLines: number; withDate: boolean };
const one = (side: "right" | "left", titleLines: number, withDate = false): Asked => ({
  side,
  titleLines,
  withDate,
});

/** Design: right, left, two right, two left, then three; for what is still to come two right goes before left. */
function order(weight: 1 | 2 | 3, upcoming: boolean, compact: boolean): Asked[] {
  const single = (side: "right" | "left") =>
    weight === 2 || (compact && weight === 1) ? [one(side, 1, true), one(side, 1)] : [one(side, 1)];
  const firstLeft = single("left");
  const two = [one("right", 2), one("left", 2)];
  const middle = upcoming ? [one("right", 2), ...firstLeft, one("left", 2)] : [...firstLeft, ...two];
  return [...single("right"), ...middle, one("right", MOST_LINES), one("left", MOST_LINES)];
}

export type FormOptions = {
  mark: Mark;
  words: LabelWords;
  upcoming: boolean;
  plot: Interval;
  measure: Measure;
  compact?: boolean | undefined;
};

/** All forms whose words stay inside the plot, best first. */
export function labelForms({
  mark,
  words,
  upcoming,
  plot,
  measure,
  compact = false,
}: FormOptions): LabelForm[] {
  const { note } = words;
  // "+ nieuw" weighs in how the lines are made even, and stays with the last word.
  const end = mark.weight > 1 && note?.sign && note.was === null ? `\u00A0+\u00A0${note.text}` : "";
  return order(mark.weight, upcoming, compact).flatMap(({ side, titleLines, withDate }) => {
    const title = balanced(words.title + end, titleLines, LABEL_TYPE[mark.weight]);
    if (!title) return [];
    const labelLines = linesOf({
      title: title.map((line) => line.replace(end, "")),
      words,
      mark,
      inlineDate: withDate,
    });
    const width = Math.max(...labelLines.map((line) => lineWidth(line, measure)));
    const text =
      side === "right"
        ? { x0: mark.edges.x1 + LABEL_GAP, x1: mark.edges.x1 + LABEL_GAP + width }
        : { x0: mark.edges.x0 - LABEL_GAP - width, x1: mark.edges.x0 - LABEL_GAP };
    if (text.x0 < plot.x0 - LEFT_SLACK || text.x1 > plot.x1) return [];
    return [
      {
        side,
        atEnd: side === "left",
        text,
        lines: labelLines,
        parts: besideMark(mark, text, labelLines.length),
      },
    ];
  });
}

type Composed = { title: readonly string[]; words: LabelWords; mark: Mark; inlineDate: boolean };

function linesOf({ title, words, mark, inlineDate }: Composed): LabelLine[] {
  const style = LABEL_TYPE[mark.weight];
  const lines = title.map(
    (text): LabelLine => ({ text, style, date: inlineDate && !words.note?.was ? words.date : null }),
  );
  return withNote([...lines, ...(inlineDate ? [] : linesBeneath(mark, words))], words.note);
}

/** Only what weighs most has its date on a line of its own. */
function linesBeneath({ weight }: Mark, { date, was }: Omit<LabelWords, "note">): LabelLine[] {
  if (weight !== 1) return [];
  return [dateLine(date), ...was.map((text): LabelLine => ({ text, style: TYPE.was, date: null }))];
}

const dateLine = (text: string): LabelLine => ({ text, style: TYPE.date, date: null });

/** A moved date has a line of its own, instead of the date; what is new is said at the end. */
function withNote(lines: readonly LabelLine[], note: LineNote | null): LabelLine[] {
  const last = lines.at(-1);
  if (!note || !last) return [...lines];
  if (note.sign === null) return afterDate(lines, note);
  if (note.was === null) return [...lines.slice(0, -1), { ...last, note }];
  return [...lines.filter(({ style }) => style !== TYPE.date), { ...dateLine(""), note }];
}

/** "10 maart 2023, 28 dagen later" */
const afterDate = (lines: readonly LabelLine[], note: LineNote): LabelLine[] =>
  lines.map((line) => (line.style === TYPE.date || line.date !== null ? { ...line, note } : line));

/** Without what a comparison says. */
const plainWidth = ({ text, style, date }: LabelLine, measure: Measure): number =>
  measure(text, style) + (date === null ? 0 : DATE_GAP + measure(date, TYPE.date));

/** From the words of a line to what a comparison says of it. */
export const noteStart = (line: LabelLine, measure: Measure): number =>
  line.text === "" ? 0 : plainWidth(line, measure) + (line.note?.sign === null ? 0 : DATE_GAP);

export const lineWidth = (line: LabelLine, measure: Measure): number =>
  line.note ? noteStart(line, measure) + noteWidth(line.note, measure) : plainWidth(line, measure);

/** The first row holds mark and words, the rows beneath only words. */
function besideMark(mark: Mark, text: Interval, rowCount: number): Part[] {
  const first = { row: 0, x0: Math.min(mark.x0, text.x0), x1: Math.max(mark.x1, text.x1) };
  return [first, ...below(text, rowCount, 1)];
}

const below = (text: Interval, count: number, from: number): Part[] =>
  Array.from({ length: count - from }, (_, index) => ({ row: index + from, x0: text.x0, x1: text.x1 }));

/** On lines of their own, so that they need little width; the sign stands on the first. */
function noteLines(note: LineNote | null, room: number, measure: Measure): LabelLine[] {
  if (!note || note.sign === null) return [];
  if (note.was === null || noteWidth(note, measure) <= room) return [{ ...dateLine(""), note }];
  const now = wrapped(note.text, { width: room, style: TYPE.date, measure });
  return [{ ...dateLine(""), note: { ...note, text: "" } }, ...now.map(dateLine)];
}

/**
 * The last way out, which always exists: the words under their mark, as wide as the plot allows. They begin where it does,
 * or end where it does; only what is too wide for both hangs from the edge of the plot.
 */
export function formBelow({ mark, words, plot, measure }: Omit<FormOptions, "upcoming">): LabelForm {
  const style = LABEL_TYPE[mark.weight];
  const room = plot.x1 - plot.x0;
  const title = wrapped(words.title, { width: room, style, measure });
  const beneath = words.note?.was ? [] : linesBeneath(mark, words);
  const lines = [
    ...title.map((text): LabelLine => ({ text, style, date: null })),
    ...beneath.flatMap((line) =>
      wrapped(line.text, { width: room, style: line.style, measure }).map((text) => ({ ...line, text })),
    ),
    ...noteLines(words.note, room, measure),
  ];
  if (words.note?.sign === null) lines.splice(0, lines.length, ...afterDate(lines, words.note));
  const width = Math.max(...lines.map((line) => lineWidth(line, measure)));
  const start = Math.max(plot.x0, mark.own.x0);
  const end = Math.min(plot.x1, mark.own.x1);
  const atEnd = start + width > plot.x1 && end - width >= plot.x0;
  const x0 = atEnd ? end - width : Math.min(start, plot.x1 - width);
  const text = { x0, x1: x0 + width };
  return {
    side: "below",
    atEnd,
    text,
    lines,
    parts: [{ row: 0, x0: mark.x0, x1: mark.x1 }, ...below(text, lines.length + 1, 1)],
  };
}
