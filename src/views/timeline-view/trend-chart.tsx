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
import { dayFromNumber, dayNumber } from "#src/domain/plain-date.ts";
import { slipOf } from "#src/domain/slip.ts";
import { countDays, listed } from "#src/i18n/counts.ts";
import { formatDay, formatShortDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { textWidth } from "#src/timeline/text-width.ts";
import { movedOf, trendSeries } from "./trend-series.ts";
import { TrendTable } from "./trend-table.tsx";
import { tipOf } from "./trend-tip.tsx";

const messages = defineMessages({
  nl: {
    moved: (count: number, which: string) =>
      `${count === 1 ? "Eén datum is" : `${count} datums zijn`} na de eerste aankondiging verschoven: ${which}.`,
    later: (title: string, days: string) => `"${title}" ${days} later`,
    earlier: (title: string, days: string) => `"${title}" ${days} vroeger`,
    unknown: (title: string) => `"${title}"`,
    announced: "Aangekondigd voor",
    known: "Bekend op",
    reached: "dag bereikt",
    asOf: (date: string) => `Peildatum ${date}`,
    table: "Toon de aankondigingen met hun bronnen",
  },
  en: {
    moved: (count: number, which: string) =>
      `${count === 1 ? "One date has" : `${count} dates have`} moved since first announced: ${which}.`,
    later: (title: string, days: string) => `"${title}" by ${days} to later`,
    earlier: (title: string, days: string) => `"${title}" by ${days} to earlier`,
    unknown: (title: string) => `"${title}"`,
    announced: "Announced for",
    known: "Known on",
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

/** Which dates moved, when, and by how much: as steps over the days on which it became known. */
export function TrendChart({ milestones }: { milestones: readonly Milestone[] }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { asOf, state, today } = useLink();
  const moved = movedOf(milestones);
  const series = trendSeries(moved, { language, until: state.kennis ?? today });
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
  const labelWidth = ROOM_BESIDE + Math.max(...series.map(({ label }) => textWidth(label, LABEL)));
  return (
    <ChartFigure
      summary={words.moved(moved.length, listed(moved.map(sentenceOf), language))}
      tableTitle={words.table}
      table={<TrendTable moved={moved} />}
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
            <span className="trend-axis">{words.announced}</span>
            <StepChart
              {...{ width, series, margin }}
              height={HEIGHT + margin.top + margin.bottom}
              yAxisWidth={Y_AXIS}
              x={{ domain: xDomain, ticks: yearTicks(xDomain, years), format: yearOf }}
              y={{ domain: yDomain, ticks: schoolYearTicks(yDomain, 6), format: shortDay }}
              tip={tipOf(moved)}
            >
              <XTitle>{words.known}</XTitle>
              <UprightReference at={dayNumber(asOf)} label={words.asOf(formatDay(asOf, language))} />
              <EqualReference label={words.reached} />
              <EndLabels series={series} place={beside ? "beside" : "above"} />
            </StepChart>
          </>
        );
      }}
    </ChartFigure>
  );

  function sentenceOf(milestone: Milestone): string {
    const days = slipOf(milestone)?.days ?? 0;
    const title = milestone.title[language];
    if (days === 0) return words.unknown(title);
    return (days > 0 ? words.later : words.earlier)(title, countDays(Math.abs(days), language));
  }
  function shortDay(day: number): string {
    return formatShortDay(dayFromNumber(day), language);
  }
}

const yearOf = (day: number) => String(dayFromNumber(day).year);
