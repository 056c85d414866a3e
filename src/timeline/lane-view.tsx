import type { KeyboardEvent } from "react";
import type { Language } from "#src/domain/text.ts";
import { rowCentre } from "./boxes.ts";
import { DrawingText } from "./drawing-text.tsx";
import { InTime } from "./in-time.tsx";
import { DrawingButton, GroupView, type ItemState, LabelView } from "./item-view.tsx";
import type { PlacedItem } from "./lane.ts";
import type { PlacedLane } from "./lanes.ts";
import { NAME_LINE, ROW, TYPE } from "./measures.ts";
import { wayOutKey } from "./navigation.ts";

export type LaneActions = {
  idOf: (key: string) => string;
  /** The one tab stop. */
  focusKey: string | null;
  onFocusKey: (key: string) => void;
  onMoveKey: (event: KeyboardEvent) => void;
  onItem: (item: PlacedItem) => void;
  onNearest: (lane: PlacedLane) => void;
  opensGroup: (item: PlacedItem) => boolean;
};

type Props = {
  lane: PlacedLane;
  width: number;
  asOf: number;
  splitX: number;
  selectedId: string | null;
  language: Language;
  actions: LaneActions;
};

/** One track: its name, how much of it is in view, and its milestones as a list. */
export function LaneView({ lane, width, asOf, splitX, selectedId, language, actions }: Props) {
  const { items, notice } = lane;
  const stateOf = (key: string, row: number, onActivate: () => void): ItemState => ({
    id: actions.idOf(key),
    focusable: key === actions.focusKey,
    y: rowCentre(lane, row),
    onActivate,
    onFocus: () => actions.onFocusKey(key),
    onMoveKey: actions.onMoveKey,
  });
  return (
    <g>
      <LaneName lane={lane} width={width} />
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
                      {...{ state, asOf, splitX, language }}
                    />
                  ) : (
                    <GroupView group={item} opens={actions.opensGroup(item)} {...{ state, language }} />
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

function LaneName({ lane, width }: { lane: PlacedLane; width: number }) {
  const first = rowCentre(lane, 0);
  return (
    <g aria-hidden="true">
      <line className="lane-rule" x1={0} x2={width} y1={lane.top} y2={lane.top} />
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
