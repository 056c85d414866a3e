import { STEP_LINE } from "./boxes.ts";
import { DrawingText } from "./drawing-text.tsx";
import { InTime } from "./in-time.tsx";
import type { Drawing, Section } from "./layout.ts";
import { STEP_DATE_GAP } from "./legal-anchors.ts";
import { NAME_LINE, ROW, TYPE } from "./measures.ts";
import type { TimelineWords } from "./words.ts";

/** The lines of the legal steps; entry into force is solid. */
export const AnchorLines = ({ drawing, y0, y1 }: { drawing: Drawing } & Section) => (
  <g aria-hidden="true">
    <InTime>
      {drawing.anchorLines.flatMap(({ key, x, inForce, strokes }) =>
        strokes
          .filter((stroke) => stroke.y0 < y1 && stroke.y1 > y0)
          .map((stroke) => (
            <line
              key={`${key}/${stroke.y0}`}
              data-at={x}
              className={inForce ? "line-in-force" : "line-step"}
              x1={x}
              x2={x}
              y1={stroke.y0}
              y2={stroke.y1}
            />
          )),
      )}
    </InTime>
  </g>
);

/** The line of the peildatum through everything. */
export const AsOfLine = ({ drawing, y0, y1 }: { drawing: Drawing } & Section) => (
  <g aria-hidden="true">
    <InTime>
      {drawing.asOfStrokes
        .filter((stroke) => stroke.y0 < y1 && stroke.y1 > y0)
        .map((stroke) => (
          <line
            key={stroke.y0}
            data-at={drawing.flag.lineX ?? 0}
            className="line-as-of"
            x1={drawing.flag.lineX ?? 0}
            x2={drawing.flag.lineX ?? 0}
            y1={stroke.y0}
            y2={stroke.y1}
          />
        ))}
    </InTime>
  </g>
);

/** The staircase: which step of the law, on which day. */
export function AnchorFlags({ drawing, words }: { drawing: Drawing; words: TimelineWords }) {
  const { anchors, stepsTop, stepsName } = drawing;
  if (anchors.length === 0) return null;
  return (
    <>
      <g aria-hidden="true">
        {stepsName.map((line, index) => (
          <DrawingText key={line} x={0} y={stepsTop + ROW / 2 + index * NAME_LINE} style={TYPE.laneName}>
            {line}
          </DrawingText>
        ))}
      </g>
      <InTime>
        <g role="list" aria-label={words.steps}>
          {anchors.map(({ key, row, name, date, dateAt, side, text, inForce }) => {
            const y = stepsTop + row * ROW + ROW / 2;
            const end = side === "left";
            const x = end ? text.x1 : text.x0;
            return (
              <g key={key} role="listitem" data-at={x} className={inForce ? "step in-force" : "step"}>
                <DrawingText x={x} y={y} style={inForce ? TYPE.inForce : TYPE.step} end={end}>
                  {name}
                  {dateAt === "beside" && (
                    <tspan className="step-date" dx={STEP_DATE_GAP} fontSize={TYPE.stepDate.size}>
                      {date}
                    </tspan>
                  )}
                </DrawingText>
                {dateAt === "beneath" && (
                  <DrawingText className="step-date" x={x} y={y + STEP_LINE} style={TYPE.stepDate} end={end}>
                    {date}
                  </DrawingText>
                )}
              </g>
            );
          })}
        </g>
      </InTime>
    </>
  );
}
