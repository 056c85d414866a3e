import { use, useMemo } from "react";
import { ChartFigure } from "#src/charts/chart-figure.tsx";
import { UprightReference } from "#src/charts/chart-words.tsx";
import { Flags, ForecastCone, MarkedPoint } from "#src/charts/day-chart-words.tsx";
import { monthStarts } from "#src/charts/day-ticks.ts";
import { LowChartsContext } from "#src/charts/low-charts.ts";
import { type Layer, LayeredChart } from "#src/charts/layered-chart.tsx";
import { monthLabels } from "#src/charts/month-labels.ts";
import type { Forecast } from "#src/domain/forecast.ts";
import { dayNumber, isAfter, isBefore } from "#src/domain/plain-date.ts";
import { useSources } from "#src/facts/cited.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { axisWidth } from "./axis-width.ts";
import { CopyBoardChart } from "../copy-board-chart.tsx";
import type { Standing } from "../use-situation.ts";
import { placeReferences } from "./place-references.ts";
import {
  monthEnds,
  plannedBy,
  progressPoints,
  type ProgressRow,
  progressRows,
  shownPeriod,
} from "./progress-data.ts";
import { ProgressKey } from "./progress-key.tsx";
import { ProgressTable } from "./progress-table.tsx";
import { progressWords } from "./progress-words.ts";
import { references } from "./references.ts";

const HEIGHT = 300;
const LOW = 150;
const Y_AXIS = 36;
const TEN_YEARS = 3653;
const AS_OF_ROW = 24;

const LAYERS: readonly Layer<ProgressRow>[] = [
  {
    key: "begun",
    kind: "area",
    className: "chart-area",
    of: ({ done, begun }) => (done === null || begun === null ? null : [done, begun]),
  },
  { key: "total", kind: "line", stroke: "var(--edge)", width: 1, dash: "2 3", of: ({ total }) => total },
  { key: "planned", kind: "line", stroke: "var(--edge)", width: 1.75, of: ({ planned }) => planned },
  { key: "done", kind: "line", stroke: "var(--ink)", width: 3.5, of: ({ done }) => done },
];

type Props = { situation: Standing; forecast: Forecast | null };

/** Done and begun against the plan, up to the peildatum; after it the forecast. */
export function ProgressChart({ situation, forecast }: Props) {
  const language = useLanguage();
  const words = useMessages(progressWords);
  const { index: sources } = useSources();
  const height = use(LowChartsContext) ? LOW : HEIGHT;
  const { tasks, asOf, counts, log, known } = situation;
  const period = useMemo(() => shownPeriod({ log, asOf, known }, forecast), [log, asOf, known, forecast]);
  const points = useMemo(() => progressPoints(situation, period), [situation, period]);
  const rows = useMemo(() => progressRows(points, tasks, period), [points, tasks, period]);
  const days = references({ ...situation, period, sources }, language);
  const [first, last] = [dayNumber(period.from), dayNumber(period.to)];
  const most = Math.max(1, ...rows.map(({ total }) => total ?? 0));
  const active = counts.bezig + counts.geblokkeerd;
  const on = formatDay(asOf, language);
  const cone = forecast?.kind === "forecast" && forecast.half && !isAfter(asOf, period.to) ? forecast : null;
  const outside = isAfter(asOf, period.to)
    ? words.later(on)
    : isBefore(asOf, period.from)
      ? words.earlier(on)
      : "";
  return (
    <ChartFigure
      height={height}
      summary={words
        .summary({
          on,
          done: counts.klaar,
          active,
          rest: counts.total - counts.klaar - active,
          planned: plannedBy(tasks, asOf),
        })
        .concat(outside)}
      tableTitle={words.table}
      table={<ProgressTable months={monthEnds(points)} days={days} />}
      actions={<CopyBoardChart board={situation.board} name="vooruitgang" />}
    >
      {(width) => {
        const plot = { left: Y_AXIS, right: width - RIGHT };
        const xOf = (x: number) => plot.left + ((x - first) / (last - first)) * (plot.right - plot.left);
        const flags = placeReferences(days, { xOf, width, language });
        const top = flags.height + AS_OF_ROW;
        const starts = monthStarts([first, last]).map((start) => ({ start, at: dayNumber(start) }));
        const labels = monthLabels(
          starts.map(({ start }) => start),
          {
            language,
            xOf: (index) => xOf(starts[index]?.at ?? first),
            widthOf: axisWidth,
            edges: { left: 0, right: width },
          },
        );
        const months = new Map([...labels].map(([index, label]) => [starts[index]?.at ?? first, label]));
        return (
          <>
            <ProgressKey forecast={cone !== null} />
            <LayeredChart
              {...{ width, rows }}
              layers={LAYERS}
              height={height + top}
              margin={{ top, right: RIGHT, bottom: 0, left: 0 }}
              yAxisWidth={Y_AXIS}
              x={{
                domain: [first, last],
                ticks: [...months.keys()],
                format: (at) => months.get(at) ?? "",
              }}
              y={{ domain: [0, most], ticks: countTicks(most), format: String }}
            >
              {cone?.half && (
                <ForecastCone
                  from={{ x: dayNumber(asOf), y: counts.klaar }}
                  half={{ x: dayNumber(cone.half), y: counts.total - cone.leftAfter }}
                  most={{
                    x: cone.most ? dayNumber(cone.most) : dayNumber(asOf) + TEN_YEARS,
                    y: counts.total - cone.leftAfter,
                  }}
                />
              )}
              <Flags flags={flags.flags} />
              <UprightReference at={dayNumber(asOf)} label={on} />
              <MarkedPoint x={dayNumber(asOf)} y={counts.klaar}>
                {words.doneLabel(counts.klaar)}
              </MarkedPoint>
            </LayeredChart>
          </>
        );
      }}
    </ChartFigure>
  );
}

const RIGHT = 24;

/** Round steps, and the total itself. */
function countTicks(most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((size) => most / size <= 5) ?? 2000;
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  return [...ticks.filter((tick) => most - tick >= step * 0.6 || tick === 0), most];
}
