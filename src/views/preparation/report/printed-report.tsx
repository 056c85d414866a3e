import { useQuery } from "@tanstack/react-query";
import { aboutQuery } from "#src/api/queries.ts";
import { aimOf, type BoardTask, openByAim, urgencyOn } from "#src/domain/readiness.ts";
import type { Citation } from "#src/domain/source.ts";
import type { Language } from "#src/domain/text.ts";
import { CitedNumbers } from "#src/facts/cited.tsx";
import { usePageAddress } from "#src/facts/page-address.ts";
import { PrintedSources } from "#src/facts/printed-sources.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { usePrinting } from "#src/ui/use-printing.ts";
import { decreeStart } from "../decree-start.ts";
import { statusWords } from "../status-words.ts";
import { taskTitle } from "../task-title.ts";
import { taskNames } from "../tasks/task-words.ts";
import type { AskedTasks } from "../use-asked-tasks.ts";
import type { Standing } from "../use-situation.ts";
import "./printed-report.css";

const messages = defineMessages({
  nl: {
    open: (board: string) => `Open taken van ${board}`,
    example: "verzonnen voorbeeld",
    task: "Taak",
    status: "Status",
    date: "Datum",
    who: "Wie",
    nobody: "nog niemand",
    none: "Er staat geen taak meer open.",
    noneOfThese: "Geen van deze taken staat nog open.",
    only: (tasks: string) => `Alleen: ${tasks}.`,
    fixed: (day: string) => day,
    suggested: (day: string) => `${day}, voorstel`,
    own: (day: string) => `eigen datum ${day}`,
    undated: "zonder datum",
    ownTask: "eigen taak",
    more: (count: number) => `En nog ${count} open taken: die staan in het bestand dat u kunt exporteren.`,
    asOf: (day: string) => `peildatum ${day}`,
    known: (day: string) => `kennisdatum ${day}`,
    everything: "kennisdatum: alles wat nu bekend is",
    data: (day: string) => `gegevens nagekeken op ${day}`,
    printedOn: (day: string) => `afgedrukt op ${day}`,
  },
  en: {
    open: (board: string) => `Open tasks of ${board}`,
    example: "invented example",
    task: "Task",
    status: "Status",
    date: "Date",
    who: "Who",
    nobody: "nobody yet",
    none: "No task is open any more.",
    noneOfThese: "None of these tasks is open any more.",
    only: (tasks: string) => `Only: ${tasks}.`,
    fixed: (day: string) => day,
    suggested: (day: string) => `${day}, suggestion`,
    own: (day: string) => `own date ${day}`,
    undated: "without a date",
    ownTask: "own task",
    more: (count: number) => `And ${count} more open tasks: they are in the file that you can export.`,
    asOf: (day: string) => `as-of date ${day}`,
    known: (day: string) => `known on ${day}`,
    everything: "knowledge date: all that is known now",
    data: (day: string) => `data checked on ${day}`,
    printedOn: (day: string) => `printed on ${day}`,
  },
});

/** So that a report stays a report. */
const MOST_TASKS = 60;

/** All that the printed report cites: the start, and what is still open. */
export const citedInReport = (
  { facts }: Pick<Standing, "facts">,
  asked: readonly BoardTask[],
): Citation[] => [
  ...decreeStart(facts.milestones).citations,
  ...openByAim(asked)
    .slice(0, MOST_TASKS)
    .flatMap(({ sourced }) => sourced?.citations ?? []),
];

type Props = { situation: Standing; askedTasks: AskedTasks };

/** On paper, after the picture: what is still open with its date and who does it, the sources, and of which day it is. */
export function PrintedReport({ situation, askedTasks }: Props) {
  // Hundreds of rows that a screen has no use for.
  if (!usePrinting()) return null;
  return (
    <div className="printed-report" aria-hidden="true">
      <OpenTasks {...{ situation, askedTasks }} />
      <PrintedSources />
      <Colophon situation={situation} />
    </div>
  );
}

function OpenTasks({ situation, askedTasks: { asked, only } }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { board, asOf } = situation;
  const open = openByAim(asked);
  return (
    <section>
      <h2>
        {words.open(board.name[language])}
        {board.example && <span className="printed-example">{words.example}</span>}
      </h2>
      {only && <p>{words.only(only)}</p>}
      {open.length === 0 ? (
        <p>{only ? words.noneOfThese : words.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>{words.date}</th>
              <th>{words.task}</th>
              <th>{words.status}</th>
              <th>{words.who}</th>
            </tr>
          </thead>
          <tbody>
            {open.slice(0, MOST_TASKS).map((task) => (
              <tr key={task.id}>
                <td>
                  {dateWords(task, language).map((date, index) => (
                    <span key={date} className="printed-date">
                      {date}
                      {index === 0 && urgencyOn(task, asOf)?.kind === "late" && (
                        <strong className="printed-late">, {statusWords[language].laat}</strong>
                      )}
                    </span>
                  ))}
                </td>
                <td>
                  {taskTitle(task, language)}{" "}
                  {task.sourced ? (
                    <CitedNumbers citations={task.sourced.citations} />
                  ) : (
                    <span className="printed-example">{words.ownTask}</span>
                  )}
                </td>
                <td>{taskNames[language].status[task.state.status]}</td>
                <td>
                  {task.state.responsible
                    ? taskNames[language].responsible[task.state.responsible]
                    : words.nobody}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {open.length > MOST_TASKS && <p>{words.more(open.length - MOST_TASKS)}</p>}
    </section>
  );
}

/** The date of the source or the suggestion, and the board's own beside it: neither takes the other's place. */
function dateWords(task: BoardTask, language: Language): string[] {
  const words = messages[language];
  const { deadline, state } = task;
  if (!aimOf(task)) return [words.undated];
  return [
    ...(deadline
      ? [words[deadline.basis === "source" ? "fixed" : "suggested"](formatDay(deadline.date, language))]
      : []),
    ...(state.ownDeadline ? [words.own(formatDay(state.ownDeadline, language))] : []),
  ];
}

function Colophon({ situation: { asOf, known } }: { situation: Standing }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const about = useQuery(aboutQuery).data;
  const { href, today } = useLink();
  const page = usePageAddress();
  const said = [
    words.asOf(formatDay(asOf, language)),
    known ? words.known(formatDay(known, language)) : words.everything,
    ...(about ? [words.data(formatDay(about.checkedOn, language))] : []),
    words.printedOn(formatDay(today, language)),
    ...(page ? [new URL(href({ op: asOf }), page).href] : []),
  ];
  return <p className="printed-colophon">{said.join(" · ")}</p>;
}
