import { memo, useMemo } from "react";
import { barMiddle, type BarRow, Bars } from "#src/charts/bars.tsx";
import { ChartFigure } from "#src/charts/chart-figure.tsx";
import { monthLabels } from "#src/charts/month-labels.ts";
import { isBefore, type PlainDate, toIso } from "#src/domain/plain-date.ts";
import { ASSUMED_LEAD_DAYS } from "#src/domain/reverse-planning.ts";
import { busyStretch, type WorkMonth, workPerMonth } from "#src/domain/workload.ts";
import { listed, plural } from "#src/i18n/counts.ts";
import { formatMonth } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { type Link, useLink } from "#src/link/link-context.tsx";
import { taskTitle } from "../task-title.ts";
import { TASKS_ID } from "../tasks-id.ts";
import { axisWidth } from "./axis-width.ts";
import { CopyBoardChart } from "../copy-board-chart.tsx";
import type { Standing } from "../use-situation.ts";

const messages = defineMessages({
  nl: {
    most: (months: string, tasks: string) => `Het meeste werk valt ten laatste in ${months}: ${tasks}.`,
    each: (tasks: string) => `telkens ${tasks}`,
    tasks: plural("taak", "taken"),
    past: "Open vakken zijn maanden die voorbij zijn.",
    unbegun: (tasks: string) => `Voor ${tasks} had het werk toen al moeten beginnen.`,
    how: `Teruggerekend van de datums; waar u geen duur opgaf, rekenen we ${ASSUMED_LEAD_DAYS} dagen. Een taak telt in elke maand waarin ze werk vraagt. Druk op een maand om alleen die taken in de lijst te zien.`,
    far: (months: string) => `Buiten dit beeld: ${months}.`,
    farPart: (tasks: string, month: string) => `${tasks} vanaf ${month}`,
    table: "Toon de taken per maand",
    month: "Maand",
    number: "Aantal",
    which: "Taken",
  },
  en: {
    most: (months: string, tasks: string) => `Most work falls in ${months} at the latest: ${tasks}.`,
    each: (tasks: string) => `${tasks} each`,
    tasks: plural("task", "tasks"),
    past: "Open bars are months that have passed.",
    unbegun: (tasks: string) => `Work on ${tasks} should have begun by then.`,
    how: `Counted back from the dates; where you gave no duration we take ${ASSUMED_LEAD_DAYS} days. A task counts in every month in which it asks for work. Press a month to see only those tasks in the list.`,
    far: (months: string) => `Outside this picture: ${months}.`,
    farPart: (tasks: string, month: string) => `${tasks} from ${month}`,
    table: "Show the tasks per month",
    month: "Month",
    number: "Number",
    which: "Tasks",
  },
});

const HEIGHT = 180;

/** A bar for every month, from the first latest start to the last latest end. */
export function WorkloadChart({ situation }: { situation: Standing }) {
  const { go } = useLink();
  return <Chart situation={situation} go={go} />;
}

type ChartProps = { situation: Standing; go: Link["go"] };

/** Not drawn anew for every letter of a search among the tasks. */
const Chart = memo(({ situation, go }: ChartProps) => {
  const language = useLanguage();
  const words = useMessages(messages);
  const { plan, tasks, asOf } = situation;
  const all = useMemo(() => workPerMonth(plan), [plan]);
  const { shown: months, far } = useMemo(() => busyStretch(all), [all]);
  const now = asOf.with({ day: 1 });
  const isPast = (month: PlainDate) => isBefore(month, now);
  const most = Math.max(1, ...months.map(({ taskIds }) => taskIds.length));
  const busiest = months.filter(({ taskIds }) => taskIds.length === most);
  const busiestWords = listed(
    busiest.map(({ month }) => formatMonth(month, language)),
    language,
  );
  const unbegun = tasks.filter((task) => {
    const work = plan.get(task.id);
    // What is in progress has begun.
    return work && task.state.status === "niet-gestart" && isBefore(work.start, now);
  }).length;
  const farWords = far.map((stretch) =>
    words.farPart(
      words.tasks(new Set(stretch.flatMap(({ taskIds }) => taskIds)).size),
      stretch[0] ? formatMonth(stretch[0].month, language) : "",
    ),
  );
  const pick = (month: PlainDate) => {
    go({ taakmaand: month.toPlainYearMonth().toString() });
    document.getElementById(TASKS_ID)?.scrollIntoView();
  };
  const titles = new Map(tasks.map((task) => [task.id, taskTitle(task, language)]));
  return (
    <ChartFigure
      height={HEIGHT}
      summary={
        <>
          {busiest.length > 0 &&
            words.most(
              busiestWords,
              busiest.length > 1 ? words.each(words.tasks(most)) : words.tasks(most),
            )}{" "}
          {months.some(({ month }) => isPast(month)) && words.past}{" "}
          {unbegun > 0 && words.unbegun(words.tasks(unbegun))}{" "}
          {far.length > 0 && words.far(listed(farWords, language))}{" "}
          <span className="caption">{words.how}</span>
        </>
      }
      tableTitle={words.table}
      table={<MonthTable {...{ months: all, titles }} onPick={pick} />}
      actions={<CopyBoardChart board={situation.board} name="werk-per-maand" />}
    >
      {(width) => {
        const labels = monthLabels(
          months.map(({ month }) => month),
          {
            language,
            xOf: (index) => barMiddle(index, months.length, width),
            widthOf: axisWidth,
            edges: { left: 0, right: width },
          },
        );
        const rows = months.map(
          ({ month, taskIds }, index): BarRow => ({
            key: toIso(month),
            label: labels.get(index) ?? "",
            value: taskIds.length,
            past: isPast(month),
          }),
        );
        const onPick = (index: number) => {
          const picked = months[index];
          if (picked) pick(picked.month);
        };
        return <Bars {...{ width, rows, most, onPick }} height={HEIGHT} />;
      }}
    </ChartFigure>
  );
});

type TableProps = {
  months: readonly WorkMonth[];
  titles: ReadonlyMap<string, string>;
  onPick: (month: PlainDate) => void;
};
/** Of thousands of tasks a month names these. */
const NAMED = 30;

function MonthTable({ months, titles, onPick }: TableProps) {
  const language = useLanguage();
  const words = useMessages(messages);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.month}</th>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.which}</th>
        </tr>
      </thead>
      <tbody>
        {months
          .filter(({ taskIds }) => taskIds.length > 0)
          .map(({ month, taskIds }) => (
            <tr key={toIso(month)}>
              <th scope="row">
                <button type="button" className="text-button" onClick={() => onPick(month)}>
                  {formatMonth(month, language)}
                </button>
              </th>
              <td>{taskIds.length}</td>
              <td>
                {taskIds
                  .slice(0, NAMED)
                  .map((id) => titles.get(id))
                  .join("; ")}
                {taskIds.length > NAMED && " …"}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
