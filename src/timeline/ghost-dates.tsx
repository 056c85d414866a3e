import { formatDated, formatShortDay } from "#src/i18n/dates.ts";
import { rowCentre } from "./boxes.ts";
import type { UnderlayDrawn } from "./change-note.ts";
import { DrawingText } from "./drawing-text.tsx";
import { InTime } from "./in-time.tsx";
import type { GhostDate, LabelForm, Plain } from "./label-forms.ts";
import { type Interval, LINE, NEIGHBOUR_GAP, TYPE, touches } from "./measures.ts";

/** On the second line of its label. */
export const ghostDateY = (centre: number): number => centre + LINE;

const HALF = 8;
const boxOf =
  ({ x0, x1 }: Interval): GhostDate["box"] =>
  (centre) => ({ x0, x1, y0: ghostDateY(centre) - HALF, y1: ghostDateY(centre) + HALF });

/**
 * Nobody points at a ghost on a slide: the day that was announced stands under it, where the words of its label leave
 * room. Of two forms that are as high the one with days comes first.
 */
export const datedGhosts: Plain["dated"] = (forms, { trail }, { scale: { plot }, measure, language }) => {
  if (!trail) return forms;
  const days = trail.ghosts.map(({ key, revision, shape }): GhostDate => {
    const isDay = revision.datePrecision === "day";
    const text = isDay ? formatShortDay(revision.date, language) : formatDated(revision, language);
    const width = measure(text, TYPE.was);
    const at = shape.kind === "dot" ? shape.x : (shape.x0 + shape.x1) / 2;
    const x0 = Math.min(Math.max(plot.x0, at - width / 2), plot.x1 - width);
    const stretch = { x0, x1: x0 + width };
    return { key, text, at, ...stretch, box: boxOf(stretch) };
  });
  return forms.flatMap((form) => [withDays(form, days), form]);
};

function withDays(form: LabelForm, days: readonly GhostDate[]): LabelForm {
  const beside: Interval[] = form.parts.filter(({ row }) => row === 1);
  const ghostDates = days.filter((one) => {
    const isFree = beside.every((other) => !touches(other, one, NEIGHBOUR_GAP));
    if (isFree) beside.push(one);
    return isFree;
  });
  const parts = [...form.parts, ...ghostDates.map(({ x0, x1 }) => ({ row: 1, x0, x1 }))];
  return { ...form, ghostDates, parts: parts.toSorted((a, b) => a.row - b.row) };
}

/** The days under the ghosts of a drawing. Hidden from assistive technology: the name of a milestone says them. */
export function GhostDates({ drawing: { lanes }, part }: Pick<UnderlayDrawn, "drawing" | "part">) {
  if (part === "head") return null;
  return (
    <g aria-hidden="true">
      <InTime>
        {lanes.flatMap((lane) =>
          lane.items.flatMap((item) =>
            item.kind === "label"
              ? (item.form.ghostDates ?? []).map(({ key, text, at, x0, x1 }) => (
                  <g key={`${item.key} ${key}`} data-at={at} data-milestone={item.key} textAnchor="middle">
                    <DrawingText
                      className="quiet"
                      x={(x0 + x1) / 2}
                      y={ghostDateY(rowCentre(lane, item.row))}
                      style={TYPE.was}
                    >
                      {text}
                    </DrawingText>
                  </g>
                ))
              : [],
          ),
        )}
      </InTime>
    </g>
  );
}
