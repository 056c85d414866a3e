import type { Milestone } from "#src/domain/milestone.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { rowCentre, lineCentres } from "./boxes.ts";
import { DrawingText } from "./drawing-text.tsx";
import type { ExtraLane, ExtraLaneDrawn, ExtraLanes } from "./extra-lanes.ts";
import { InTime } from "./in-time.tsx";
import { DrawingButton, GroupView, type ItemState, labelBox } from "./item-view.tsx";
import { DATE_GAP, lineWidth } from "./label-forms.ts";
import { type PlacedLabel, placeLane, roomFor } from "./lane.ts";
import { NO_NOTES } from "./change-note.ts";
import { spanNumbers } from "./marks.ts";
import { LABEL_GAP, LANE_PADDING, type Measure, NAME_LINE, ROW, TYPE } from "./measures.ts";
import { timelineWords } from "./words.ts";
import { evenly } from "./wrap.ts";
import { BoardSign, type BoardSignKind } from "./board-sign.tsx";
import "./board-lane.css";

/** A day in the preparation of a board. It travels as a milestone, so that it is placed like one. */
export type BoardItem = {
  milestone: Milestone;
  sign: BoardSignKind;
  /** What it is, in words: "vaste datum, te laat". */
  said: string;
};

export type BoardLaneInput = {
  items: readonly BoardItem[];
  /** "Voorbereiding van Voorbeeldbestuur De Linde" */
  name: string;
  /** Of an invented board: "verzonnen voorbeeld". */
  example: string | null;
  /** What a click does, at the end of every name. */
  opens: string;
  onOpen: () => void;
};

const byStart = (a: BoardItem, b: BoardItem) =>
  spanNumbers(a.milestone).from - spanNumbers(b.milestone).from || (a.milestone.id < b.milestone.id ? -1 : 1);

/** The lane of a board: placed with the rows and stretches of every lane, drawn in the shapes of its tasks. */
export function boardLane({ items, name, example, opens, onOpen }: BoardLaneInput): ExtraLanes {
  const sorted = items.toSorted(byStart);
  const inTime = sorted.map(({ milestone }) => milestone);
  const byId = new Map(sorted.map((item) => [item.milestone.id, item]));
  return ({ nameColumn, top, ...room }) => {
    const { scale, language, measure } = room;
    const inView = inTime.filter((milestone) => {
      const { from } = spanNumbers(milestone);
      return from >= scale.first && from < scale.end;
    });
    const { items: placed, rowCount } = placeLane(inView, {
      ...room,
      keptId: null,
      notes: NO_NOTES,
      room: roomFor(inView.length, scale),
    });
    const words = timelineWords[language];
    const lines = evenly(name, { width: nameColumn - LABEL_GAP, style: TYPE.laneName, measure });
    const naming = (lines.length + 1 + (example ? EXAMPLE_LINES : 0)) * NAME_LINE + 2;
    const lane: ExtraLane = {
      track: "bestuur",
      top,
      bottom: top + Math.max(rowCount * ROW, naming) + 2 * LANE_PADDING,
      name: lines,
      count: words.inView(inView.length, inTime.length),
      accessibleName: [words.lane(name, inView.length, inTime.length), example].filter(Boolean).join(", "),
      items: placed,
      notice: null,
      folded: null,
      inTime,
      draw: (drawn) => <BoardLaneView {...drawn} {...{ lane, byId, example, opens, onOpen }} />,
    };
    return [lane];
  };
}

const EXAMPLE_LINES = 1.5;

type ViewProps = ExtraLaneDrawn &
  Pick<BoardLaneInput, "example" | "opens" | "onOpen"> & {
    lane: ExtraLane;
    byId: ReadonlyMap<string, BoardItem>;
  };

function BoardLaneView({ lane, width, language, measure, actions, byId, example, opens, onOpen }: ViewProps) {
  const { items, top } = lane;
  return (
    <g className="board-lane">
      <line className="lane-rule" x1={0} x2={width} y1={top} y2={top} />
      <LaneName lane={lane} example={example} measure={measure} />
      {items.length > 0 && (
        <InTime>
          <g role="list" aria-label={lane.accessibleName}>
            {items.map((item) => {
              const opensBoard = item.kind === "label" || actions.opensGroup(item);
              const state: ItemState = {
                id: actions.idOf(item.key),
                focusable: item.key === actions.focusKey,
                y: rowCentre(lane, item.row),
                onActivate: () => (opensBoard ? onOpen() : actions.onItem(item)),
                onFocus: () => actions.onFocusKey(item.key),
                onMoveKey: actions.onMoveKey,
              };
              const known = byId.get(item.key);
              return (
                <g key={item.key} role="listitem">
                  {item.kind === "group" ? (
                    <GroupView group={item} opens={opensBoard} {...{ state, language }} comparison={null} />
                  ) : (
                    known && <BoardLabel label={item} item={known} {...{ state, language, measure, opens }} />
                  )}
                </g>
              );
            })}
          </g>
        </InTime>
      )}
    </g>
  );
}

const EXAMPLE_HEIGHT = 20;

type NameProps = { lane: ExtraLane; example: string | null; measure: Measure };

function LaneName({ lane, example, measure }: NameProps) {
  const first = rowCentre(lane, 0);
  const count = first + lane.name.length * NAME_LINE;
  const exampleAt = count + NAME_LINE * EXAMPLE_LINES;
  return (
    <g aria-hidden="true">
      {lane.name.map((line, index) => (
        <DrawingText key={line} x={0} y={first + index * NAME_LINE} style={TYPE.laneName}>
          {line}
        </DrawingText>
      ))}
      <DrawingText className="quiet" x={0} y={count} style={TYPE.laneCount}>
        {lane.count}
      </DrawingText>
      {example && (
        <>
          <rect
            className="board-example"
            x={0.5}
            y={exampleAt - EXAMPLE_HEIGHT / 2}
            width={measure(example, TYPE.laneCount) + 12}
            height={EXAMPLE_HEIGHT}
            rx={3}
          />
          <DrawingText className="quiet" x={6.5} y={exampleAt} style={TYPE.laneCount}>
            {example}
          </DrawingText>
        </>
      )}
    </g>
  );
}

type LabelProps = {
  label: PlacedLabel;
  item: BoardItem;
  state: ItemState;
  language: Language;
  measure: Measure;
  opens: string;
};

function BoardLabel({ label, item: { milestone, sign, said }, state, language, measure, opens }: LabelProps) {
  const { mark, form } = label;
  const centres = lineCentres(form, state.y);
  const title = milestone.title[language];
  return (
    <DrawingButton
      state={state}
      box={labelBox(label, state.y)}
      at={mark.x}
      name={`${title}: ${said}, ${formatDay(milestone.date, language)}. ${opens}`}
      className="item board-item"
    >
      <title>{said}</title>
      <BoardSign sign={sign} x={mark.x} y={state.y} />
      {form.lines.map((line, index) => {
        const x = form.atEnd ? form.text.x1 - lineWidth(line, measure) : form.text.x0;
        return (
          <DrawingText key={line.text} x={x} y={centres[index] ?? state.y} style={line.style}>
            {line.text}
            {line.date !== null && (
              <tspan className="date" dx={DATE_GAP} fontSize={TYPE.date.size} fontWeight={TYPE.date.weight}>
                {line.date}
              </tspan>
            )}
          </DrawingText>
        );
      })}
    </DrawingButton>
  );
}
