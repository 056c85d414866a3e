import type { Period } from "#src/domain/period.ts";
import type { Language } from "#src/domain/text.ts";
import { DrawingText } from "./drawing-text.tsx";
import type { Drawing } from "./layout.ts";
import type { Overview } from "./overview.ts";
import { NAME_LINE, OVERVIEW_HEIGHT, TYPE } from "./measures.ts";
import { type Following, OverviewWindow, placedWindow, useMovedWith } from "./overview-window.tsx";
import type { LiveView } from "./use-live-view.ts";
import { timelineWords } from "./words.ts";

const RIBBON_TOP = { decreet: 6, model: 16 } as const;
const MINI = 8;
const YEAR_LINE = 58;

type Props = {
  drawing: Drawing;
  language: Language;
  period: Period;
  reach: Period;
  live: LiveView;
  onPeriod: (period: Period) => void;
  /** The handlers of `useWindowDrag`. */
  drag: object;
};

/** All years at once, with a window on what is in view: press elsewhere to go there, drag it, or use the arrow keys. */
export function OverviewView({ drawing, language, period, reach, live, onPeriod, drag }: Props) {
  const { overview, overviewTop: top, width, foot } = drawing;
  const following = { drawing, period, live };
  const words = timelineWords[language];
  return (
    <g>
      <g aria-hidden="true">
        <line className="lane-rule" x1={0} x2={width} y1={foot.y0} y2={foot.y0} />
        <DrawingText x={0} y={top + 14} style={TYPE.laneName}>
          {words.overview}
        </DrawingText>
        <DrawingText className="quiet" x={0} y={top + 14 + NAME_LINE} style={TYPE.laneCount}>
          {overview.caption}
        </DrawingText>
        <rect
          className="overview-ground"
          x={overview.main.x0}
          y={top}
          width={overview.main.x1 - overview.main.x0}
          height={OVERVIEW_HEIGHT}
        />
        <Content drawing={drawing} />
        <Veils {...following} />
        {overview.asOfX !== null && (
          <line
            className="line-as-of"
            x1={overview.asOfX}
            x2={overview.asOfX}
            y1={top}
            y2={top + OVERVIEW_HEIGHT}
          />
        )}
        <Years drawing={drawing} />
      </g>
      <OverviewWindow {...following} {...{ language, reach, onPeriod, drag }} />
    </g>
  );
}

/** What is not in view is faded: two veils as wide as all years, of which the window uncovers a part. */
function Veils(following: Following) {
  const { overview, overviewTop } = following.drawing;
  const { x0, x1 } = overview.main;
  const width = x1 - x0;
  const window = placedWindow(following);
  const before = useMovedWith(following, (placed, shown) => `translateX(${shown.x0 - placed.x0}px)`);
  const after = useMovedWith(following, (placed, shown) => `translateX(${shown.x1 - placed.x1}px)`);
  const veil = { className: "veil", y: 0, width, height: OVERVIEW_HEIGHT };
  return (
    <svg x={x0} y={overviewTop} width={width} height={OVERVIEW_HEIGHT}>
      <g ref={before}>
        <rect {...veil} x={window.x0 - x1} />
      </g>
      <g ref={after}>
        <rect {...veil} x={window.x1 - x0} />
      </g>
    </svg>
  );
}

const TICKS = [
  { heavy: false, className: "overview-tick" },
  { heavy: true, className: "overview-tick heavy" },
] as const;

/** All ticks of a kind in one path: there may be one on every px. */
const ticksPath = ({ ticks }: Overview, top: number, heavy: boolean): string =>
  ticks
    .filter(({ height }) => height > 9 === heavy)
    .map(({ x, height }) => `M${x},${top + OVERVIEW_HEIGHT - height - 1}v${height}`)
    .join("");

function Content({ drawing: { overview, overviewTop: top } }: { drawing: Drawing }) {
  const { tail } = overview;
  const middle = top + OVERVIEW_HEIGHT / 2;
  return (
    <>
      {overview.ribbons.map(({ key, layer, era, x0, x1 }) => {
        const y = top + RIBBON_TOP[layer];
        return (
          <g key={key} className={`ribbon-${era} ribbon-${layer}`}>
            <rect className="ribbon-body" x={x0} y={y} width={x1 - x0} height={MINI} />
            {layer === "model" &&
              [y + 0.5, y + MINI - 0.5].map((edge) => (
                <line key={edge} className="ribbon-edge mini" x1={x0} x2={x1} y1={edge} y2={edge} />
              ))}
          </g>
        );
      })}
      {TICKS.map(({ heavy, className }) => (
        <path key={className} className={className} d={ticksPath(overview, top, heavy)} />
      ))}
      {tail && (
        <>
          <path
            className="overview-break"
            d={`M${tail.breakX},${middle + 6}l5,-12M${tail.breakX + 7},${middle + 6}l5,-12`}
          />
          {[middle - 4, middle + 4].map((y) => (
            <line
              key={y}
              className={tail.planned ? "overview-tail planned" : "overview-tail"}
              x1={tail.x0}
              x2={tail.x1}
              y1={y}
              y2={y}
            />
          ))}
        </>
      )}
    </>
  );
}

function Years({ drawing: { overview, overviewTop: top } }: { drawing: Drawing }) {
  const { tail, years } = overview;
  const labels = tail ? [...years, { x: (tail.x0 + tail.x1) / 2, text: tail.text }] : years;
  return (
    <g textAnchor="middle">
      {years.map(({ x }) => (
        <line
          key={x}
          className="minor-tick"
          x1={x}
          x2={x}
          y1={top + OVERVIEW_HEIGHT}
          y2={top + OVERVIEW_HEIGHT + 4}
        />
      ))}
      {labels.map(({ x, text }) => (
        <DrawingText key={text} className="quiet" x={x} y={top + YEAR_LINE} style={TYPE.tick}>
          {text}
        </DrawingText>
      ))}
    </g>
  );
}
