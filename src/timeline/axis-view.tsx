import { DrawingText } from "./drawing-text.tsx";
import { InTime } from "./in-time.tsx";
import type { Drawing, Section } from "./layout.ts";
import { AXIS_HEIGHT, AXIS_TOP, HOLIDAY_ROW, TYPE } from "./measures.ts";
import type { TimelineWords } from "./words.ts";

const YEAR_LINE = 9;
const MINOR_LINE = 25.5;
const MINOR_TICK = 16;
const HOLIDAY_BAR = 4;

/** Every other school year, from the axis to the last lane. */
export const Bands = ({ drawing, y0, y1 }: { drawing: Drawing } & Section) => (
  <g aria-hidden="true">
    <InTime>
      {drawing.axis.bands.map(
        ({ x0, x1, shaded }) =>
          shaded && (
            <rect key={x0} data-span="" className="band" x={x0} y={y0} width={x1 - x0} height={y1 - y0} />
          ),
      )}
    </InTime>
  </g>
);

/** School years, months or years, and the school holidays when they are near enough to see. */
export function AxisView({ drawing, words }: { drawing: Drawing; words: TimelineWords }) {
  const { axis, scale, holidayTop } = drawing;
  const bottom = AXIS_TOP + AXIS_HEIGHT;
  return (
    <g aria-hidden="true">
      <DrawingText x={0} y={AXIS_TOP + YEAR_LINE} style={TYPE.laneName}>
        {words.schoolYear}
      </DrawingText>
      <line className="axis-line" x1={scale.plot.x0} x2={scale.plot.x1} y1={bottom} y2={bottom} />
      <InTime>
        {axis.minor.map(({ x, label }) => (
          <g key={x} data-at={x}>
            <line className="minor-tick" x1={x} x2={x} y1={bottom - MINOR_TICK} y2={bottom} />
            {label && (
              <DrawingText className="quiet" x={label.x} y={AXIS_TOP + MINOR_LINE} style={TYPE.tick}>
                {label.text}
              </DrawingText>
            )}
          </g>
        ))}
        {axis.schoolYears.map(({ x, label, isShort }) => (
          <g key={x} data-at={x}>
            <line
              className="year-tick"
              x1={x}
              x2={x}
              y1={AXIS_TOP}
              y2={isShort ? bottom - MINOR_TICK : bottom}
            />
            {label && (
              <DrawingText x={label.x} y={AXIS_TOP + YEAR_LINE} style={TYPE.schoolYear}>
                {label.text}
              </DrawingText>
            )}
          </g>
        ))}
      </InTime>
      {holidayTop !== null && <Holidays drawing={drawing} top={holidayTop} words={words} />}
    </g>
  );
}

type HolidaysProps = { drawing: Drawing; top: number; words: TimelineWords };

const Holidays = ({ drawing, top, words }: HolidaysProps) => (
  <>
    <DrawingText className="quiet" x={0} y={top + HOLIDAY_ROW / 2 + 3} style={TYPE.laneCount}>
      {words.holidays}
    </DrawingText>
    <InTime>
      {drawing.axis.holidays.map(({ key, x0, x1, label }) => (
        <g key={key}>
          <rect
            data-span=""
            className="holiday"
            x={x0}
            y={top}
            width={Math.max(1.5, x1 - x0)}
            height={HOLIDAY_BAR}
          />
          {label && (
            <g data-at={label.x}>
              <DrawingText className="quiet" x={label.x} y={top + HOLIDAY_ROW / 2 + 3} style={TYPE.tick}>
                {label.text}
              </DrawingText>
            </g>
          )}
        </g>
      ))}
    </InTime>
  </>
);
