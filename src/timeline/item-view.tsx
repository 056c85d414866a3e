import { Fragment, type KeyboardEvent, memo, type ReactNode } from "react";
import type { MilestoneStatus } from "#src/domain/milestone.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDated } from "#src/i18n/dates.ts";
import { accessibleName } from "./accessible-name.ts";
import { countedNotes, NO_NOTES, type TimelineComparison } from "./change-note.ts";
import { lineCentres, selectionBox } from "./boxes.ts";
import { DrawingText } from "./drawing-text.tsx";
import { GhostsView, SlipTitle } from "./ghost.tsx";
import { Bar, Dot } from "./glyph.tsx";
import { spokenMonths } from "./groups.ts";
import { DATE_GAP, lineWidth, noteStart, todaysDate } from "./label-forms.ts";
import type { PlacedGroup, PlacedLabel } from "./lane.ts";
import { type Mark, statusAt } from "./marks.ts";
import { type Box, LINE, type Measure, ROW, TYPE } from "./measures.ts";
import type { TextStyle } from "./text-width.ts";
import { timelineWords } from "./words.ts";

export type ItemState = {
  id: string;
  focusable: boolean;
  /** Centre of its first row, in px of the drawing. */
  y: number;
  onActivate: () => void;
  onFocus: () => void;
  /** Keys that move the focus, or close what is open. */
  onMoveKey: (event: KeyboardEvent) => void;
};

const PAPER_GAP = 2;
const RING = 3;
const PILL = 20;

/** A button in the drawing: hit area, what is drawn, and the ring that shows focus. */
export function DrawingButton({
  state: { id, focusable, onActivate, onFocus, onMoveKey },
  box,
  at,
  name,
  current = false,
  milestone,
  className,
  children,
}: {
  state: ItemState;
  box: Box;
  /** The x that it stands for: around it the button keeps its shape while the view moves. */
  at?: number;
  name: string;
  current?: boolean;
  milestone?: string;
  className: string;
  children: ReactNode;
}) {
  const ring = (away: number) => ({
    x: box.x0 - away,
    y: box.y0 - away,
    width: box.x1 - box.x0 + 2 * away,
    height: box.y1 - box.y0 + 2 * away,
    rx: 3,
  });
  return (
    <g
      id={id}
      role="button"
      tabIndex={focusable ? 0 : -1}
      aria-label={name}
      aria-current={current ? "true" : undefined}
      data-milestone={milestone}
      data-at={at}
      className={className}
      onClick={onActivate}
      onFocus={onFocus}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return onMoveKey(event);
        event.preventDefault();
        onActivate();
      }}
    >
      <rect className="hit" {...ring(0)} />
      {/* What has the focus is the tab stop. */}
      {focusable && (
        <g className="focus-ring">
          <rect className="focus-ink" {...ring(PAPER_GAP + RING / 2)} />
          <rect className="focus-paper" {...ring(PAPER_GAP / 2)} />
        </g>
      )}
      {children}
    </g>
  );
}

const LINE_CLASS = new Map<TextStyle, string>([
  [TYPE.date, "date"],
  [TYPE.was, "quiet"],
]);

type LabelProps = {
  label: PlacedLabel;
  state: ItemState;
  asOf: number;
  splitX: number;
  selected: boolean;
  language: Language;
  comparison: TimelineComparison | null;
  measure: Measure;
};

export function LabelView({
  label,
  state,
  asOf,
  splitX,
  selected,
  language,
  comparison,
  measure,
}: LabelProps) {
  const { mark } = label;
  const { y } = state;
  const note = comparison?.notes.get(mark.milestone.id);
  const status = statusAt(mark.span, asOf);
  return (
    <>
      {/* Beside the button: in a zoom each ghost goes to its own day. */}
      <GhostsView mark={mark} y={y} language={language} />
      <DrawingButton
        state={state}
        box={labelBox(label, y)}
        at={mark.shape.kind === "dot" ? mark.x : mark.own.x0}
        name={accessibleName(mark.milestone, status, language, note?.spoken)}
        current={selected}
        milestone={mark.milestone.id}
        className={`item weight-${mark.weight}`}
      >
        <LabelInk
          {...{ label, y, status, selected, language, comparison, measure }}
          splitX={status === "lopend" || status === "vandaag" ? splitX : null}
        />
      </DrawingButton>
    </>
  );
}

type InkProps = Pick<LabelProps, "label" | "selected" | "language" | "comparison" | "measure"> & {
  y: number;
  status: MilestoneStatus;
  /** Where the peildatum lies, for what is under way on it. */
  splitX: number | null;
};

/** Mark and words. Kept as they are while the focus moves: a drawing has many. */
const LabelInk = memo(function LabelInk({
  label,
  y,
  status,
  splitX,
  selected,
  language,
  comparison,
  measure,
}: InkProps) {
  const { mark, form } = label;
  const frame = selectionBox(form, y);
  const centres = lineCentres(form, y);
  return (
    <>
      <SlipTitle mark={mark} language={language} />
      {selected && (
        <rect
          className="selection"
          x={frame.x0}
          y={frame.y0}
          width={frame.x1 - frame.x0}
          height={frame.y1 - frame.y0}
          rx={3}
        />
      )}
      <MarkView mark={mark} side={form.side} {...{ y, status, splitX }} />
      {form.lines.map((line, index) => {
        const { text, style, date } = line;
        const lineY = centres[index] ?? y;
        // A line with a note starts where it was measured: what follows it has a place of its own.
        const x0 = form.atEnd ? form.text.x1 - lineWidth(line, measure) : form.text.x0;
        const atEnd = form.atEnd && !line.note;
        return (
          <Fragment key={lineY}>
            {text !== "" && (
              <DrawingText
                className={LINE_CLASS.get(style)}
                x={atEnd ? form.text.x1 : x0}
                y={lineY}
                style={style}
                end={atEnd}
              >
                {/* While the peildatum is dragged the words stay where they are, but they may not say what is no longer so. */}
                {status !== "vandaag" && text === todaysDate(mark.milestone, language)
                  ? formatDated(mark.milestone, language)
                  : text}
                {date !== null && (
                  <tspan
                    className="date"
                    dx={DATE_GAP}
                    fontSize={TYPE.date.size}
                    fontWeight={TYPE.date.weight}
                  >
                    {date}
                  </tspan>
                )}
              </DrawingText>
            )}
            {line.note && comparison && (
              <comparison.Note
                note={line.note}
                x={x0 + noteStart(line, measure)}
                y={lineY}
                measure={measure}
              />
            )}
          </Fragment>
        );
      })}
    </>
  );
});

/** Mark and words together, at least a row high. */
export function labelBox({ mark, form }: PlacedLabel, y: number): Box {
  const last = lineCentres(form, y).at(-1) ?? y;
  return {
    x0: Math.min(mark.own.x0, form.text.x0),
    x1: Math.max(mark.own.x1, form.text.x1),
    y0: y - ROW / 2,
    y1: Math.max(y + ROW / 2, last + LINE / 2 + 1),
  };
}

type MarkProps = Pick<InkProps, "y" | "status" | "splitX"> & { mark: Mark; side: string };

function MarkView({ mark: { shape, certainty }, y, status, splitX, side }: MarkProps) {
  if (shape.kind === "dot") return <Dot {...{ y, status, certainty }} x={shape.x} radius={shape.radius} />;
  const split = splitX ?? (status === "komend" ? shape.x0 : shape.x1);
  return (
    <Bar {...shape} {...{ y, status, certainty, split }} diamondAt={side === "left" ? "start" : "end"} />
  );
}

type GroupProps = {
  group: PlacedGroup;
  state: ItemState;
  opens: boolean;
  language: Language;
  comparison: TimelineComparison | null;
};

const TICK = 5;
const MOST_TITLES = 12;

function titlesOf(marks: readonly Mark[], language: Language): string {
  const titles = marks.slice(0, MOST_TITLES).map(({ milestone }) => milestone.title[language]);
  return [...titles, ...(marks.length > MOST_TITLES ? ["…"] : [])].join("\n");
}

/** A rail with ticks at the true dates, a pill with the count, the months in words. */
export function GroupView({ group, state, opens, language, comparison }: GroupProps) {
  const { form, ticks, marks, months } = group;
  const { rail, pill, text } = form;
  const { y } = state;
  const words = timelineWords[language];
  const members = marks.map(({ milestone }) => milestone);
  const counted = countedNotes(members, comparison?.notes ?? NO_NOTES);
  const say = opens ? words.groupOpens : words.group;
  const [part] = form.parts;
  const box = { x0: part?.x0 ?? pill.x0, x1: part?.x1 ?? pill.x1, y0: y - ROW / 2, y1: y + ROW / 2 };
  const towards = pill.x0 >= rail.x1 ? pill.x0 : pill.x1;
  return (
    <DrawingButton
      state={state}
      box={box}
      at={rail.x0}
      name={say(marks.length, spokenMonths(marks, language) + counted)}
      className="item group"
    >
      {/* What the pill holds: a tooltip, and a description for assistive technology. */}
      <title>{titlesOf(marks, language)}</title>
      <line className="rail" x1={Math.min(rail.x0, towards)} x2={Math.max(rail.x1, towards)} y1={y} y2={y} />
      <path className="rail-tick" d={ticks.map((x) => `M${x},${y - TICK}v${2 * TICK}`).join("")} />
      <rect
        className="pill"
        x={pill.x0}
        y={y - PILL / 2}
        width={pill.x1 - pill.x0}
        height={PILL}
        rx={PILL / 2}
      />
      <g textAnchor="middle">
        <DrawingText className="count" x={(pill.x0 + pill.x1) / 2} y={y} style={TYPE.pill}>
          {marks.length}
        </DrawingText>
      </g>
      {text && (
        <DrawingText className="date" x={text.x0} y={y} style={TYPE.date}>
          {months}
        </DrawingText>
      )}
    </DrawingButton>
  );
}
