import { memo } from "react";
import { StepChart } from "#src/charts/chart.tsx";
import { ChartFigure } from "#src/charts/chart-figure.tsx";
import {
  EndLabels,
  EqualReference,
  ROOM_BESIDE,
  roomAbove,
  UprightReference,
  XTitle,
} from "#src/charts/chart-words.tsx";
import { schoolYearTicks, yearTicks } from "#src/charts/day-ticks.ts";
import { domainOf } from "#src/charts/series.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import { dayFromNumber, dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import { movedOf, slipOf } from "#src/domain/slip.ts";
import { countMoved, listed } from "#src/i18n/counts.ts";
import { CopyChart } from "#src/exports/copy-chart.tsx";
import { usePictureFoot } from "#src/facts/use-picture-foot.ts";
import { formatDay, formatShortDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { textWidth } from "#src/timeline/text-width.ts";
import { farthestFirst, trendSeries } from "./trend-series.ts";
import { TrendTable } from "./trend-table.tsx";
import { tipOf } from "./trend-tip.tsx";
import { trendWords } from "./trend-words.ts";

const messages = defineMessages({
  nl: {
    moved: (count: number, which: string) =>
      `${count === 1 ? "Eén datum is" : `${count} datums zijn`} na de eerste aankondiging verschoven: ${which}.`,
    more: (count: number) => `nog ${count}`,
    reached: "dag bereikt",
    asOf: (date: string) => `Peildatum ${date}`,
    table: "Toon de aankondigingen met hun bronnen",
  },
  en: {
    moved: (count: number, which: string) =>
      `${count === 1 ? "One date has" : `${count} dates have`} moved since first announced: ${which}.`,
    more: (count: number) => `${count} more`,
    reached: "day reached",
    asOf: (date: string) => `As-of date ${date}`,
    table: "Show the announcements with their sources",
  },
});

const HEIGHT = 300;
const Y_AXIS = 84;
const LABEL = { size: 14, weight: 600 } as const;
/** Labels beside the plot leave it at least this wide. */
const NARROWEST_PLOT = 380;
/** Between two years of the axis. */
const YEAR_ROOM = 56;
/** More are not told apart; the sentence counts the rest and the table has them. */
const MOST_LINES = 4;

type Props = {
  milestones: readonly Milestone[];
  /** The last day that anything is known of. */
  until: PlainDate;
};

/**
 * Which dates moved, when, and by how much: as steps over the days on which it became known. Only its line of the
 * peildatum follows a drag: the chart itself does not look at the link.
 */
export const TrendChart = memo(function TrendChart({ milestones, until }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { announced, known } = useMessages(trendWords);
  const moved = farthestFirst(movedOf(milestones));
  const drawn = moved.slice(0, MOST_LINES);
  const more = moved.length - drawn.length;
  const series = trendSeries(drawn, { language, until });
  const steps = series.flatMap((one) => one.steps);
  // Up to the last day that was announced, so that every line can reach its day.
  const xDomain = domainOf(
    steps.flatMap(({ x, y }) => [x, y]),
    0.03,
  );
  const yDomain = domainOf(
    steps.map(({ y }) => y),
    0.15,
  );
  const labelWidth =
    ROOM_BESIDE + series.reduce((widest, { label }) => Math.max(widest, textWidth(label, LABEL)), 0);
  const which = [...drawn.map(sentenceOf), ...(more > 0 ? [words.more(more)] : [])];
  return (
    <ChartFigure
      // Its panel has found that out.
      near
      height={HEIGHT}
      summary={words.moved(moved.length, listed(which, language))}
      tableTitle={words.table}
      table={<TrendTable moved={moved} />}
      actions={<CopyThis />}
    >
      {(width) => {
        const beside = width - labelWidth - Y_AXIS > NARROWEST_PLOT;
        const margin = {
          top: roomAbove(beside ? 0 : series.length),
          right: beside ? labelWidth : 8,
          bottom: 0,
          left: 0,
        };
        const years = Math.max(2, Math.floor((width - Y_AXIS - margin.right) / YEAR_ROOM));
        return (
          <>
            <span className="trend-axis">{announced}</span>
            <StepChart
              {...{ width, series, margin }}
              height={HEIGHT + margin.top + margin.bottom}
              yAxisWidth={Y_AXIS}
              x={{ domain: xDomain, ticks: yearTicks(xDomain, years), format: yearOf }}
              y={{ domain: yDomain, ticks: schoolYearTicks(yDomain, 6), format: shortDay }}
              tip={tipOf(drawn)}
            >
              <XTitle>{known}</XTitle>
              <AsOfReference />
              <EqualReference label={words.reached} />
              <EndLabels series={series} place={beside ? "beside" : "above"} />
            </StepChart>
          </>
        );
      }}
    </ChartFigure>
  );

  function sentenceOf(milestone: Milestone): string {
    const title = `“${milestone.title[language]}”`;
    const by = countMoved(slipOf(milestone)?.days ?? null, language);
    return by ? `${title} ${by}` : title;
  }
  function shortDay(day: number): string {
    return formatShortDay(dayFromNumber(day), language);
  }
});

function AsOfReference() {
  const language = useLanguage();
  const words = useMessages(messages);
  const { asOf } = useLink();
  return <UprightReference at={dayNumber(asOf)} label={words.asOf(formatDay(asOf, language))} />;
}

const yearOf = (day: number) => String(dayFromNumber(day).year);

function CopyThis() {
  return <CopyChart name="verschoven-datums" foot={usePictureFoot()} />;
}
