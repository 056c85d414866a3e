import type { Certainty, MilestoneStatus, Weight } from "#src/domain/milestone.ts";
import { Bar, Dot } from "./glyph.tsx";
import { DOT_RADIUS } from "./measures.ts";

export type MarkPrecision = "day" | "imprecise" | "period";

type Props = {
  status: MilestoneStatus;
  certainty?: Certainty;
  /** `imprecise`: a month or year, drawn as a soft bar; `period`: both ends are known, a hard bar. */
  precision?: MarkPrecision;
  weight?: Weight;
};

const HEIGHT = 20;
const WIDTH = { day: 20, imprecise: 30, period: 24 } as const;

/** It grows with the reader's text. */
const inRem = (px: number) => `${px / 16}rem`;

/** The sign of a milestone, as in the drawing. Say in words what it shows: it is hidden from assistive technology. */
export function Mark({ status, certainty = "bevestigd", precision = "day", weight = 3 }: Props) {
  const contested = precision !== "day" && certainty === "tegenstrijdig" ? 12 : 0;
  const width = WIDTH[precision] + contested;
  const split = { voorbij: width, vandaag: width, lopend: contested + WIDTH[precision] / 2, komend: 0 }[
    status
  ];
  return (
    <svg
      className="timeline-mark"
      width={inRem(width)}
      height={inRem(HEIGHT)}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      {precision === "day" ? (
        <Dot x={width / 2} y={HEIGHT / 2} radius={DOT_RADIUS[weight]} {...{ status, certainty }} />
      ) : (
        <Bar
          x0={contested + 1}
          x1={width - 1}
          y={HEIGHT / 2}
          soft={precision === "imprecise"}
          openStart={false}
          openEnd={false}
          diamondAt="start"
          {...{ split, status, certainty }}
        />
      )}
    </svg>
  );
}
