import type { Language } from "#src/domain/text.ts";
import { DrawingText } from "#src/timeline/drawing-text.tsx";
import { Ghost, GhostTrail } from "#src/timeline/ghost.tsx";
import { Bar, Dot } from "#src/timeline/glyph.tsx";
import { type Measure, TYPE } from "#src/timeline/measures.ts";
import { timelineWords } from "#src/timeline/words.ts";
import type { ReactNode } from "react";

const LEGEND_GAP = 22;
const SIGN_GAP = 8;

type Sign = { text: string; width: number; draw: (x: number, y: number) => ReactNode };
const dot = (text: string, sign: Pick<Parameters<typeof Dot>[0], "status" | "certainty">): Sign => ({
  text,
  width: 16,
  draw: (x, y) => <Dot x={x + 8} y={y} radius={4.8} {...sign} />,
});

function signsOf(language: Language, moved: boolean): Sign[] {
  const words = timelineWords[language];
  return [
    dot(words.past, { status: "voorbij", certainty: "bevestigd" }),
    dot(words.onAsOf, { status: "vandaag", certainty: "bevestigd" }),
    dot(words.upcoming, { status: "komend", certainty: "bevestigd" }),
    dot(words.planned, { status: "komend", certainty: "gepland" }),
    dot(words.contested, { status: "voorbij", certainty: "tegenstrijdig" }),
    { text: words.dayUnknown, width: 28, draw: (x, y) => <SoftBar x={x} y={y} /> },
    { text: words.groupSign, width: 44, draw: (x, y) => <GroupSign x={x} y={y} /> },
    ...(moved
      ? [{ text: words.ghost, width: 26, draw: (x: number, y: number) => <Moved x={x} y={y} /> }]
      : []),
  ];
}

const SoftBar = ({ x, y }: { x: number; y: number }) => (
  <Bar
    x0={x}
    x1={x + 28}
    y={y}
    soft
    openStart={false}
    openEnd={false}
    split={x + 28}
    diamondAt="end"
    status="voorbij"
    certainty="bevestigd"
  />
);

const GroupSign = ({ x, y }: { x: number; y: number }) => (
  <>
    <line className="rail" x1={x} x2={x + 22} y1={y} y2={y} />
    <path className="rail-tick" d={[x, x + 6, x + 14].map((tick) => `M${tick},${y - 5}v10`).join("")} />
    <rect className="pill" x={x + 20} y={y - 10} width={24} height={20} rx={10} />
    <g textAnchor="middle">
      <DrawingText className="count" x={x + 32} y={y} style={TYPE.pill}>
        3
      </DrawingText>
    </g>
  </>
);

const Moved = ({ x, y }: { x: number; y: number }) => (
  <>
    <GhostTrail x0={x + 4} x1={x + 26} y={y} />
    <Ghost x={x + 5} y={y} />
  </>
);

function inARow(
  signs: readonly Sign[],
  { from, width, measure }: { from: number; width: number; measure: Measure },
) {
  const words = signs.reduce(
    (sum, sign) => sum + sign.width + SIGN_GAP + measure(sign.text, TYPE.date),
    from,
  );
  // Closer together where the drawing is narrow.
  const gap = Math.max(SIGN_GAP, Math.min(LEGEND_GAP, (width - words) / (signs.length - 1)));
  const placed: (Sign & { at: number })[] = [];
  let at = from;
  for (const sign of signs) {
    placed.push({ ...sign, at });
    at += sign.width + SIGN_GAP + measure(sign.text, TYPE.date) + gap;
  }
  return placed;
}

type Props = { language: Language; moved: boolean; y: number; width: number; measure: Measure };

/** What the signs mean, on one line: a picture that leaves the product explains itself. */
export function SignLegend({ language, moved, y, width, measure }: Props) {
  const title = timelineWords[language].legend;
  const placed = inARow(signsOf(language, moved), {
    from: measure(title, TYPE.laneName) + LEGEND_GAP,
    width,
    measure,
  });
  return (
    <g>
      <DrawingText x={0} y={y} style={TYPE.laneName}>
        {title}
      </DrawingText>
      {placed.map(({ text, width: wide, at, draw }) => (
        <g key={text}>
          {draw(at, y)}
          <DrawingText className="date" x={at + wide + SIGN_GAP} y={y} style={TYPE.date}>
            {text}
          </DrawingText>
        </g>
      ))}
    </g>
  );
}
