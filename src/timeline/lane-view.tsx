import type { KeyboardEvent } from "react";
import type { Language } from "#src/domain/text.ts";
import { terms } from "#src/i18n/terms.ts";
import { rowCentre } from "./boxes.ts";
import type { TimelineComparison } from "./change-note.ts";
import { DrawingText } from "./drawing-text.tsx";
import { FoldedLaneView } from "./folded-lane-view.tsx";
import { InTime } from "./in-time.tsx";
import { DrawingButton, GroupView, type ItemState, LabelView } from "./item-view.tsx";
import type { PlacedItem } from "./lane.ts";
import type { PlacedLane } from "./lanes.ts";
import { type Measure, NAME_LINE, ROW, TYPE } from "./measures.ts";
import { foldKey, wayOutKey } from "./navigation.ts";
import { timelineWords } from "./words.ts";

export type LaneActions = {
  idOf: (key: string) => string;
  /** The one tab stop. */
  focusKey: string | null;
  onFocusKey: (key: string) => void;
  onMoveKey: (event: KeyboardEvent) => void;
  onItem: (item: PlacedItem) => void;
  onNearest: (lane: PlacedLane) => void;
  /** Absent where lanes are not the reader's to arrange. */
  onFold?: ((lane: PlacedLane) => void) | undefined;
  opensGroup: (item: PlacedItem) => boolean;
};

type Props = {
  lane: PlacedLane;
  width: number;
  asOf: number;
  splitX: number;
  selectedId: string | null;
  language: Language;
  comparison: TimelineComparison | null;
  measure: Measure;
  actions: LaneActions;
};

/** Within the narrowest column of names. */
const NAME_TARGET = 127;

/** One track: its name, how much of it is in view, and its milestones as a list. */
export function LaneView({
  lane,
  width,
  asOf,
  splitX,
  selectedId,
  language,
  comparison,
  measure,
  actions,
}: Props) {
  const { items, notice } = lane;
  const stateOf = (key: string, row: number, onActivate: () => void): ItemState => ({
    id: actions.idOf(key),
    focusable: key === actions.focusKey,
    y: rowCentre(lane, row),
    onActivate,
    onFocus: () => actions.onFocusKey(key),
    onMoveKey: actions.onMoveKey,
  });
  if (lane.folded)
    return (
      <g>
        <LaneRule lane={lane} width={width} />
        <FoldedLaneView
          {...{ lane, width, language }}
          state={stateOf(foldKey(lane.track), 0, () => actions.onFold?.(lane))}
        />
      </g>
    );
  return (
    <g>
      <LaneRule lane={lane} width={width} />
      <LaneName {...{ lane, language }} onFold={actions.onFold} />
      {/* Text of an empty lane is no list. */}
      {items.length > 0 && (
        <InTime>
          <g role="list" aria-label={lane.accessibleName}>
            {items.map((item) => {
              const state = stateOf(item.key, item.row, () => actions.onItem(item));
              return (
                <g key={item.key} role="listitem">
                  {item.kind === "label" ? (
                    <LabelView
                      label={item}
                      selected={item.key === selectedId}
                      {...{ state, asOf, splitX, language, comparison, measure }}
                    />
                  ) : (
                    <GroupView
                      group={item}
                      opens={actions.opensGroup(item)}
                      {...{ state, language, comparison }}
                    />
                  )}
                </g>
              );
            })}
          </g>
        </InTime>
      )}
      {notice && (
        <Notice
          lane={lane}
          state={stateOf(wayOutKey(lane.track), notice.lines.length, () => actions.onNearest(lane))}
        />
      )}
    </g>
  );
}

const LaneRule = ({ lane, width }: { lane: PlacedLane; width: number }) => (
  <line className="lane-rule" x1={0} x2={width} y1={lane.top} y2={lane.top} />
);

type NameProps = { lane: PlacedLane; language: Language; onFold: LaneActions["onFold"] };

function LaneName({ lane, language, onFold }: NameProps) {
  const first = rowCentre(lane, 0);
  const end = first + (lane.name.length + 0.5) * NAME_LINE;
  return (
    // A short cut of the pointer; the keyboard folds in the list of lanes.
    <g aria-hidden="true" className={onFold && "lane-name"} onClick={onFold && (() => onFold(lane))}>
      {onFold && (
        <>
          <title>{timelineWords[language].fold(terms[language].track[lane.track])}</title>
          <rect className="hit" x={0} width={NAME_TARGET} y={lane.top + 2} height={end - lane.top - 2} />
        </>
      )}
      {lane.name.map((line, index) => (
        <DrawingText key={line} x={0} y={first + index * NAME_LINE} style={TYPE.laneName}>
          {line}
        </DrawingText>
      ))}
      <DrawingText className="quiet" x={0} y={first + lane.name.length * NAME_LINE} style={TYPE.laneCount}>
        {lane.count}
      </DrawingText>
    </g>
  );
}

/** An empty lane stays, and says where its nearest milestone is. */
function Notice({ lane, state }: { lane: PlacedLane; state: ItemState }) {
  const { notice } = lane;
  if (!notice) return null;
  const { text, nearest, lines } = notice;
  return (
    <g>
      {lines.map((line, index) => (
        <DrawingText key={line} className="quiet" x={text.x0} y={rowCentre(lane, index)} style={TYPE.empty}>
          {line}
        </DrawingText>
      ))}
      {nearest && (
        <DrawingButton
          state={state}
          box={{ ...text, y0: state.y - ROW / 2, y1: state.y + ROW / 2 }}
          name={nearest.name}
          className="item way-out"
        >
          <DrawingText x={text.x0} y={state.y} style={TYPE.empty}>
            {nearest.text}
          </DrawingText>
        </DrawingButton>
      )}
    </g>
  );
}
