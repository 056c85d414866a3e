import type { LegalStep } from "#src/domain/legal-stage.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDated, monthName } from "#src/i18n/dates.ts";
import { terms } from "#src/i18n/terms.ts";
import { crosses } from "./groups.ts";
import { spanNumbers } from "./marks.ts";
import { type Interval, LINE_CLEARANCE, type Measure, NEIGHBOUR_GAP, TYPE } from "./measures.ts";
import type { TimeScale } from "./scale.ts";
import { timelineWords } from "./words.ts";
import { shortened } from "./wrap.ts";

/** One flag of the staircase: its words, and the lines that it stands for. */
export type Anchor = {
  key: string;
  row: number;
  rowCount: number;
  lines: readonly { x: number; inForce: boolean }[];
  /** All steps of this flag are the entry into force. */
  inForce: boolean;
  name: string;
  date: string;
  /** `beside`: the date follows the name; `beneath`: on the second line; `none`: no room. */
  dateAt: "beside" | "beneath" | "none";
  side: "right" | "left";
  text: Interval;
};

/** Steps nearer than this share one label. */
const SHARED = 8;
const TEXT_GAP = 7;
export const STEP_DATE_GAP = 8;
const LONGEST_LIST = 3;

const isInForce = (stage: LegalStep["stage"]) => stage === "in werking";

type Cluster = { steps: LegalStep[]; xs: number[] };
export type AnchorOptions = { scale: TimeScale; lineX: number | null; language: Language; measure: Measure };

/** A staircase: each line starts at its own row, and no line runs through an older label. */
export function legalAnchors(steps: readonly LegalStep[], options: AnchorOptions): Anchor[] {
  const placed: Anchor[] = [];
  for (const cluster of clustersOf(steps, options.scale)) placed.push(anchorOf(cluster, placed, options));
  return placed;
}

function clustersOf(steps: readonly LegalStep[], { first, end, x }: TimeScale): Cluster[] {
  const clusters: Cluster[] = [];
  const dated = steps
    .map((step) => ({ step, number: spanNumbers(step.milestone).from }))
    .filter(({ number }) => number >= first && number < end)
    .toSorted((a, b) => a.number - b.number);
  for (const { step, number } of dated) {
    const last = clusters.at(-1);
    const previous = last?.xs.at(-1);
    // Entry into force is what all of it was for: it never shares a label.
    const isAlike = last?.steps.every(({ stage }) => isInForce(stage) === isInForce(step.stage));
    if (last && isAlike && previous !== undefined && x(number) - previous < SHARED) {
      last.steps.push(step);
      last.xs.push(x(number));
    } else clusters.push({ steps: [step], xs: [x(number)] });
  }
  return clusters;
}

type Form = Pick<Anchor, "dateAt" | "side" | "text" | "name" | "rowCount">;

function anchorOf({ steps, xs }: Cluster, placed: readonly Anchor[], options: AnchorOptions): Anchor {
  const { scale, language, lineX } = options;
  const inForce = steps.every(({ stage }) => isInForce(stage));
  const stages = steps.map(({ stage }) => terms[language].legalStage[stage]).join(", ");
  const planned = steps.every(({ milestone }) => milestone.certainty === "gepland");
  const name = planned ? timelineWords[language].plannedStep(stages) : stages;
  const date = datesOf(steps, language);
  const from = xs.at(-1) ?? scale.plot.x0;
  const forms = formsOf({ name, date, from, to: xs[0] ?? from, inForce }, options);
  const inside = forms.filter(({ text }) => text.x0 >= scale.plot.x0 && text.x1 <= scale.plot.x1);
  const form = inside.find(({ text }) => !crosses(text, lineX)) ?? inside[0] ?? cutForm(name, from, options);
  const row = rowFor(form, xs, placed);
  return {
    key: steps.map(({ stage }) => stage).join("+"),
    row,
    lines: steps.map(({ stage }, index) => ({ x: xs[index] ?? from, inForce: isInForce(stage) })),
    inForce,
    date,
    ...form,
  };
}

type Flag = { name: string; date: string; from: number; to: number; inForce: boolean };

function formsOf({ name, date, from, to, inForce }: Flag, { measure }: AnchorOptions): Form[] {
  const nameWidth = measure(name, inForce ? TYPE.inForce : TYPE.step);
  const dateWidth = measure(date, TYPE.stepDate);
  const widths = {
    beside: nameWidth + STEP_DATE_GAP + dateWidth,
    beneath: Math.max(nameWidth, dateWidth),
    none: nameWidth,
  };
  const form = (side: "right" | "left", dateAt: Anchor["dateAt"]): Form => {
    const x0 = side === "right" ? from + TEXT_GAP : to - TEXT_GAP - widths[dateAt];
    const text = { x0, x1: x0 + widths[dateAt] };
    return { side, dateAt, name, text, rowCount: dateAt === "beneath" ? 2 : 1 };
  };
  return [
    form("right", "beside"),
    form("right", "beneath"),
    form("left", "beside"),
    form("left", "beneath"),
    form("right", "none"),
    form("left", "none"),
  ];
}

/** A plot too narrow for the name: as much of it as fits, on the wider side. */
function cutForm(name: string, x: number, { scale, measure }: AnchorOptions): Form {
  const side = scale.plot.x1 - x >= x - scale.plot.x0 ? "right" : "left";
  const room = side === "right" ? scale.plot.x1 - x - TEXT_GAP : x - TEXT_GAP - scale.plot.x0;
  const cut = shortened(name, { width: room, style: TYPE.inForce, measure });
  const width = measure(cut, TYPE.inForce);
  const x0 = side === "right" ? x + TEXT_GAP : x - TEXT_GAP - width;
  return { side, dateAt: "none", name: cut, text: { x0, x1: x0 + width }, rowCount: 1 };
}

/** Below every older label that covers one of these lines, or that the words would touch. */
function rowFor({ text }: Form, xs: readonly number[], placed: readonly Anchor[]): number {
  const covers = (other: Anchor) =>
    xs.some((x) => other.text.x0 - LINE_CLEARANCE < x && other.text.x1 + LINE_CLEARANCE > x);
  const near = (other: Anchor) =>
    other.text.x0 < text.x1 + NEIGHBOUR_GAP && other.text.x1 + NEIGHBOUR_GAP > text.x0;
  const above = placed.filter((other) => covers(other) || near(other));
  return Math.max(0, ...above.map((other) => other.row + other.rowCount));
}

/** "8 juli 2022", "3 en 5 mei 2023", "25 juni 2021 – 8 juli 2022" */
function datesOf(steps: readonly LegalStep[], language: Language): string {
  const milestones = steps.map(({ milestone }) => milestone);
  const texts = [...new Set(milestones.map((milestone) => formatDated(milestone, language)))];
  const days = milestones.map(({ date }) => date);
  const [first] = days;
  const exact = milestones.every(({ datePrecision }) => datePrecision === "day");
  if (texts.length === 1 || !first) return texts[0] ?? "";
  const { and } = timelineWords[language];
  if (exact && texts.length <= LONGEST_LIST && days.every((date) => sameMonth(date, first))) {
    const numbers = [...new Set(days.map((date) => String(date.day)))];
    const listed = `${numbers.slice(0, -1).join(", ")} ${and} ${numbers.at(-1) ?? ""}`;
    return `${listed} ${monthName(first.month, language)} ${first.year}`;
  }
  return `${texts[0] ?? ""} – ${texts.at(-1) ?? ""}`;
}

const sameMonth = (a: PlainDate, b: PlainDate) => a.year === b.year && a.month === b.month;

export const anchorRows = (anchors: readonly Anchor[]): number =>
  Math.max(0, ...anchors.map(({ row, rowCount }) => row + rowCount));
