import { dayNumber } from "#src/domain/plain-date.ts";
import { rowCentre } from "#src/timeline/boxes.ts";
import type { UnderlayDrawn } from "#src/timeline/change-note.ts";
import { InTime } from "#src/timeline/in-time.tsx";
import type { PlacedItem } from "#src/timeline/lane.ts";

/** Between a line and what it leads to. */
const CLEAR = 4;
const SHORTEST = 12;

/** From the peildatum to each milestone that is still to come, where nothing stands in between. */
export function DistanceLines({ drawing, part, asOf }: UnderlayDrawn) {
  const { scale, lanes } = drawing;
  const from = scale.x(dayNumber(asOf));
  if (part === "head" || from < scale.plot.x0) return null;
  return (
    <g aria-hidden="true">
      <InTime>
        {lanes.flatMap((lane) =>
          lane.items.flatMap((item) => {
            if (item.kind !== "label" || item.mark.shape.kind !== "dot") return [];
            const to = item.mark.own.x0 - CLEAR;
            const told = item.form.lines.some(({ note }) => note);
            if (!told || item.mark.trail || to - from < SHORTEST || item.form.side === "left") return [];
            if (lane.items.some((other) => other !== item && stands(other, item.row, { from, to })))
              return [];
            const y = rowCentre(lane, item.row);
            return [
              <line
                key={item.key}
                data-span=""
                data-milestone={item.key}
                className="distance-line"
                x1={from + CLEAR}
                x2={to}
                y1={y}
                y2={y}
              />,
            ];
          }),
        )}
      </InTime>
    </g>
  );
}

function stands(other: PlacedItem, row: number, { from, to }: { from: number; to: number }): boolean {
  return other.form.parts.some((part) => other.row + part.row === row && part.x0 < to && part.x1 > from);
}
