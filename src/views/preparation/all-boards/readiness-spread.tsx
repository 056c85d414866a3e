import { useId } from "react";
import { ChartFigure } from "#src/charts/chart-figure.tsx";
import { type BoardStanding, HEATS, type Heat, spreadOf } from "#src/domain/across-boards.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { boardWords } from "./board-words.ts";

const messages = defineMessages({
  nl: {
    title: "Hoe ver ze staan",
    summary: (most: string, boards: string, total: number) =>
      `De grootste groep heeft ${most}: ${boards} van de ${total}.`,
    table: "De aantallen als tabel",
    ready: "Klaar",
    count: "Besturen",
    short: { 1: "< ¼", 2: "¼", 3: "½", 4: "¾", 5: "alles" },
  },
  en: {
    title: "How far they are",
    summary: (most: string, boards: string, total: number) =>
      `The largest group has ${most}: ${boards} of ${total}.`,
    table: "The numbers as a table",
    ready: "Done",
    count: "Boards",
    short: { 1: "< ¼", 2: "¼", 3: "½", 4: "¾", 5: "all" },
  },
});

const HEIGHT = 150;
const TOP = 22;
const FOOT = 26;
const GAP = 6;

/** How many boards have done how much: the parts are those of the heat map. */
export function ReadinessSpread({ standings }: { standings: readonly BoardStanding[] }) {
  const words = useMessages(messages);
  const { heats, boards } = useMessages(boardWords);
  const title = useId();
  const spread = spreadOf(standings);
  const total = HEATS.reduce((sum, heat) => sum + spread[heat], 0);
  const most = HEATS.reduce<Heat>((best, heat) => (spread[heat] > spread[best] ? heat : best), 1);
  return (
    <section className="readiness-spread" aria-labelledby={title}>
      <h2 id={title}>{words.title}</h2>
      <ChartFigure
        height={HEIGHT}
        summary={words.summary(heats[most], boards(spread[most]), total)}
        tableTitle={words.table}
        table={
          <table className="spread-table">
            <thead>
              <tr>
                <th scope="col">{words.ready}</th>
                <th scope="col">{words.count}</th>
              </tr>
            </thead>
            <tbody>
              {HEATS.map((heat) => (
                <tr key={heat}>
                  <th scope="row">{heats[heat]}</th>
                  <td>{spread[heat]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      >
        {(width) => <Bars {...{ width, spread }} most={spread[most]} labels={words.short} />}
      </ChartFigure>
    </section>
  );
}

type BarsProps = {
  width: number;
  spread: Readonly<Record<Heat, number>>;
  most: number;
  labels: Readonly<Record<Heat, string>>;
};

function Bars({ width, spread, most, labels }: BarsProps) {
  const step = width / HEATS.length;
  const base = HEIGHT - FOOT;
  return (
    <svg
      className="spread-bars"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
    >
      {HEATS.map((heat, index) => {
        const height = most === 0 ? 0 : ((base - TOP) * spread[heat]) / most;
        const middle = (index + 0.5) * step;
        return (
          <g key={heat} textAnchor="middle">
            <rect
              data-heat={heat}
              x={index * step + GAP / 2}
              y={base - height}
              width={step - GAP}
              height={height}
            />
            <text className="chart-label" x={middle} y={base - height - 7}>
              {spread[heat]}
            </text>
            <text x={middle} y={HEIGHT - 8}>
              {labels[heat]}
            </text>
          </g>
        );
      })}
      <line x1={0} x2={width} y1={base} y2={base} />
    </svg>
  );
}
