import { useId } from "react";
import { type BoardStanding, type TaskTally, tallyTasks } from "#src/domain/across-boards.ts";
import { compareDays, dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import { deadlineStateOn } from "#src/domain/preparation.ts";
import { Cited } from "#src/facts/cited.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { boardWords } from "./board-words.ts";
import { LateSign } from "./late-sign.tsx";
import { ShowAll } from "./show-all.tsx";

const messages = defineMessages({
  nl: {
    untouched: "Door niemand gestart",
    noneUntouched: "Elke taak is door minstens één bestuur gestart.",
    for: (boards: string) => `voor ${boards}`,
    late: "Vaakst te laat",
    noneLate: "Geen enkele taak is te laat.",
    lateAt: (count: number, total: number) => `te laat bij ${count} van ${total}`,
    fixed: (day: string) => `vaste datum ${day}`,
    suggested: (day: string) => `voorstel ${day}`,
    expired: (day: string) => `voorstel verstreken, ${day}`,
  },
  en: {
    untouched: "Started by nobody",
    noneUntouched: "Every task was started by at least one board.",
    for: (boards: string) => `for ${boards}`,
    late: "Most often late",
    noneLate: "No task is late.",
    lateAt: (count: number, total: number) => `late at ${count} of ${total}`,
    fixed: (day: string) => `fixed date ${day}`,
    suggested: (day: string) => `suggestion ${day}`,
    expired: (day: string) => `suggestion expired, ${day}`,
  },
});

const FEW = 5;

export type TalliesOfAll = { untouched: readonly TaskTally[]; late: readonly TaskTally[] };
type Props = TalliesOfAll & { asOf: PlainDate };

const byDeadline = (a: TaskTally, b: TaskTally) => compareDays(a.task.deadline.date, b.task.deadline.date);

export function talliesOn(standings: readonly BoardStanding[], asOf: PlainDate): TalliesOfAll {
  const on = dayNumber(asOf);
  const tallies = tallyTasks(
    standings,
    ({ deadline }) => deadline.basis === "source" && dayNumber(deadline.date) < on,
  );
  return {
    untouched: tallies.filter(({ started }) => started === 0).toSorted(byDeadline),
    late: tallies.filter((tally) => tally.late > 0).toSorted((a, b) => b.late - a.late || byDeadline(a, b)),
  };
}

/** The tasks that no board has begun, and those that are late at most boards. */
export function TaskTallies({ untouched, late, asOf }: Props) {
  const words = useMessages(messages);
  return (
    <div className="boards-columns task-tallies">
      <Tallies title={words.untouched} none={words.noneUntouched} tallies={untouched} asOf={asOf} />
      <Tallies title={words.late} none={words.noneLate} tallies={late} asOf={asOf} late />
    </div>
  );
}

type TalliesProps = {
  title: string;
  none: string;
  tallies: readonly TaskTally[];
  asOf: PlainDate;
  late?: boolean;
};

function Tallies({ title, none, tallies, asOf, late = false }: TalliesProps) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { boards } = useMessages(boardWords);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {tallies.length === 0 && <p>{none}</p>}
      <ShowAll items={tallies} few={FEW}>
        {(shown) => (
          <ul className="ruled-list">
            {shown.map((tally) => (
              <li key={tally.task.id}>
                <p className="tally-title">
                  <span>{tally.task.title[language]}</span>
                  <span className="tally-figure">
                    {late ? (
                      <span className="late">
                        <LateSign />
                        {words.lateAt(tally.late, tally.total)}
                      </span>
                    ) : (
                      words.for(boards(tally.total))
                    )}
                  </span>
                </p>
                <p className="caption">
                  <Deadline tally={tally} asOf={asOf} />
                </p>
                <Cited citations={tally.task.citations} />
              </li>
            ))}
          </ul>
        )}
      </ShowAll>
    </section>
  );
}

function Deadline({ tally: { task }, asOf }: { tally: TaskTally; asOf: PlainDate }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { deadline } = task;
  const say =
    deadline.basis === "source"
      ? words.fixed
      : deadlineStateOn(deadline, asOf).kind === "expired"
        ? words.expired
        : words.suggested;
  return (
    <>
      <span className="date-sign" data-basis={deadline.basis} aria-hidden="true" />
      {say(formatDay(deadline.date, language))}
    </>
  );
}
