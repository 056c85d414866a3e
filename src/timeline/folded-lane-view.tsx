import type { Language } from "#src/domain/text.ts";
import { terms } from "#src/i18n/terms.ts";
import { DrawingText } from "./drawing-text.tsx";
import { InTime } from "./in-time.tsx";
import { DrawingButton, type ItemState } from "./item-view.tsx";
import type { PlacedLane } from "./lanes.ts";
import { NAME_LINE, TYPE } from "./measures.ts";
import { timelineWords } from "./words.ts";

type Props = { lane: PlacedLane; width: number; state: ItemState; language: Language };

/** Besides the space between words. */
const COUNT_GAP = 1;

/** Name, number and ticks of a folded lane: one button, which unfolds it. */
export function FoldedLaneView({ lane, width, state, language }: Props) {
  const { name, count, folded, top, bottom } = lane;
  const middle = (top + bottom) / 2;
  const first = middle - ((name.length - 1) * NAME_LINE) / 2;
  const ticks = folded?.ticks ?? [];
  return (
    <DrawingButton
      state={state}
      box={{ x0: 0, x1: width, y0: top + 2, y1: bottom - 2 }}
      name={lane.accessibleName}
      className="item folded-lane"
    >
      <title>{timelineWords[language].unfold(terms[language].track[lane.track])}</title>
      {name.map((line, index) => (
        <DrawingText key={line} x={0} y={first + index * NAME_LINE} style={TYPE.laneName}>
          {index < name.length - 1 ? line : line.slice(0, -count.length)}
          {index === name.length - 1 && (
            <tspan
              className="quiet"
              dx={COUNT_GAP}
              fontSize={TYPE.laneCount.size}
              fontWeight={TYPE.laneCount.weight}
            >
              {count}
            </tspan>
          )}
        </DrawingText>
      ))}
      <InTime>
        {/* One shape for any number: it gets wider with its days, its strokes do not. */}
        <path
          className="folded-ticks"
          data-span=""
          d={ticks.map(({ x, height }) => `M${x},${middle - height / 2}v${height}`).join("")}
        />
      </InTime>
    </DrawingButton>
  );
}
