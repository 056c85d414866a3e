import { useLanguage } from "#src/i18n/language.tsx";
import type { UnderlayDrawn } from "./change-note.ts";
import { comparedDay, type ComparedFlag } from "./compared-day.ts";
import { DrawingText } from "./drawing-text.tsx";
import { InTime } from "./in-time.tsx";
import { AXIS_HEIGHT, AXIS_TOP, FLAG_HEIGHT, TYPE } from "./measures.ts";
import "./compared-underlay.css";

/** The day that the peildatum is compared with, and the days between them, behind all that the drawing says. */
export function ComparedUnderlay({ drawing, part, day, asOf }: UnderlayDrawn) {
  const language = useLanguage();
  const { lineX, flag, strokes, between } = comparedDay(day, asOf, drawing, language);
  const { y0, y1 } = drawing[part];
  const top = Math.max(y0, AXIS_TOP);
  return (
    <g aria-hidden="true" className="compared">
      <InTime>
        {between && (
          <>
            <rect
              data-span=""
              className="compared-between"
              x={between.x0}
              y={top}
              width={between.x1 - between.x0}
              height={y1 - top}
            />
            {part === "head" && (
              <rect
                data-span=""
                className="compared-length"
                x={between.x0}
                y={AXIS_TOP + AXIS_HEIGHT - 1}
                width={between.x1 - between.x0}
                height={3}
              />
            )}
          </>
        )}
        {lineX !== null &&
          strokes
            .filter((stroke) => stroke.y0 < y1 && stroke.y1 > y0)
            .map((stroke) => (
              <line
                key={stroke.y0}
                data-at={lineX}
                className="compared-line"
                x1={lineX}
                x2={lineX}
                y1={stroke.y0}
                y2={stroke.y1}
              />
            ))}
        {part === "head" && flag && (
          <g data-at={lineX ?? undefined}>
            <Flag flag={flag} lineX={lineX} />
          </g>
        )}
      </InTime>
    </g>
  );
}

/** Paper with a dashed edge, quieter than that of the peildatum; a flag that had to stand aside keeps hold of its line. */
function Flag({ flag: { x0, x1, text, way }, lineX }: { flag: ComparedFlag; lineX: number | null }) {
  const y = FLAG_HEIGHT / 2;
  const near = lineX === null ? null : Math.min(Math.max(lineX, x0 + 6), x1 - 6);
  const arrow =
    way === "left" ? `M${x0 + 22},${y}H${x0 + 9}m5,-5l-5,5l5,5` : `M${x1 - 22},${y}H${x1 - 9}m-5,-5l5,5l-5,5`;
  const wordsX = way === "left" ? (x0 + 20 + x1) / 2 : way === "right" ? (x0 + x1 - 20) / 2 : (x0 + x1) / 2;
  return (
    <>
      <rect
        className="compared-flag"
        x={x0 + 0.75}
        y={3.5}
        width={x1 - x0 - 1.5}
        height={FLAG_HEIGHT - 7}
        rx={3}
      />
      {near !== null && lineX !== null && (
        <path
          className="compared-hold"
          d={`M${near},${FLAG_HEIGHT - 3}V${FLAG_HEIGHT + 4}H${lineX}V${AXIS_TOP}`}
        />
      )}
      {way && <path className="compared-way" d={arrow} />}
      <g textAnchor="middle">
        <DrawingText x={wordsX} y={y} style={TYPE.flag}>
          {text}
        </DrawingText>
      </g>
    </>
  );
}
