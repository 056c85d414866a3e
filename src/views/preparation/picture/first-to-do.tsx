import { useId } from "react";
import { daysBetween, isBefore, isSameDay } from "#src/domain/plain-date.ts";
import { aimOf, type BoardTask, openByAim } from "#src/domain/readiness.ts";
import { Cited } from "#src/facts/cited.tsx";
import { countSpan } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { daysAndSchoolDays } from "#src/i18n/days-and-school-days.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { afterWords } from "../after-words.ts";
import { TaskSign } from "../task-sign.tsx";
import { taskTitle } from "../task-title.ts";
import type { Standing } from "../use-situation.ts";

const messages = defineMessages({
  nl: {
    title: "Eerst doen",
    none: "Er staat niets meer open met een datum die nog komt.",
    fixed: "vaste datum",
    fixedOn: (day: string) => `vaste datum ${day}`,
    suggested: (reason: string) => `voorstel: ${reason}`,
    suggestedOn: (day: string) => `voorstel ${day}`,
    own: "eigen datum",
    today: "op de peildatum",
    start: (day: string, days: number) => `uiterste start ${day}, ${soon(days)}`,
    started: (day: string, days: number) => `uiterste start was ${day}, ${countSpan(days, "nl")} geleden`,
    assumed: (days: number) => `, als het werk ${days} dagen duurt (onze aanname)`,
  },
  en: {
    title: "First to do",
    none: "Nothing is open with a date still to come.",
    fixed: "fixed date",
    fixedOn: (day: string) => `fixed date ${day}`,
    suggested: (reason: string) => `suggestion: ${reason}`,
    suggestedOn: (day: string) => `suggestion ${day}`,
    own: "own date",
    today: "on the as-of date",
    start: (day: string, days: number) => `latest start ${day}, ${soonEn(days)}`,
    started: (day: string, days: number) => `latest start was ${day}, ${countSpan(days, "en")} ago`,
    assumed: (days: number) => `, if the work takes ${days} days (our assumption)`,
  },
});

const soon = (days: number) => (days === 0 ? "op de peildatum" : `over ${countSpan(days, "nl")}`);
const soonEn = (days: number) => (days === 0 ? "on the as-of date" : `in ${countSpan(days, "en")}`);

const SHOWN = 5;
/** The latest start is said from two weeks before it. */
const NEAR = 14;

/** The next five, by the day that the board aims for. */
export function FirstToDo({ situation }: { situation: Standing }) {
  const words = useMessages(messages);
  const title = useId();
  const { tasks, asOf } = situation;
  const ahead = openByAim(tasks).filter((task) => {
    const aim = aimOf(task);
    return aim && !isBefore(aim, asOf);
  });
  return (
    <section className="picture-part" aria-labelledby={title}>
      <h2 id={title}>{words.title}</h2>
      {ahead.length === 0 ? (
        <p className="picture-none">{words.none}</p>
      ) : (
        <ul className="picture-list">
          {ahead.slice(0, SHOWN).map((task) => (
            <NextItem key={task.id} {...{ task, situation }} />
          ))}
        </ul>
      )}
    </section>
  );
}

function NextItem({ task, situation }: { task: BoardTask; situation: Standing }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { asOf, calendar } = situation;
  const aim = aimOf(task);
  const start = useStartWords(task, situation);
  const basis = useBasisWords(task);
  return (
    <li>
      <TaskSign status={task.state.status} />
      <div>
        <p>{taskTitle(task, language)}</p>
        <p className="caption">{basis}</p>
        {start && <p className="caption picture-start">{start}</p>}
        {task.sourced && (
          <div className="picture-source" data-proposal={task.deadline?.basis === "suggested" || undefined}>
            <Cited citations={task.sourced.citations} />
          </div>
        )}
      </div>
      <div className="picture-when">
        {aim && (
          <>
            <p>{formatDay(aim, language)}</p>
            <p className="caption">
              {isSameDay(aim, asOf)
                ? words.today
                : daysAndSchoolDays({ from: asOf, to: aim, calendar, language })}
            </p>
          </>
        )}
      </div>
    </li>
  );
}

/** On what ground the date stands; beside an own date also that of the source. */
function useBasisWords({ deadline, state }: BoardTask): string {
  const language = useLanguage();
  const words = useMessages(messages);
  if (state.ownDeadline) {
    if (!deadline) return words.own;
    const theirs = deadline.basis === "source" ? words.fixedOn : words.suggestedOn;
    return `${words.own}; ${theirs(formatDay(deadline.date, language))}`;
  }
  if (!deadline || deadline.basis === "source") return words.fixed;
  return words.suggested(deadline.reason[language]);
}

/** When the last day to begin is near or past, for what has not begun. */
function useStartWords({ id, state }: BoardTask, situation: Standing): string | null {
  const language = useLanguage();
  const words = useMessages(messages);
  const { plan, asOf } = situation;
  const work = plan.get(id);
  if (!work || state.status !== "niet-gestart") return null;
  const days = daysBetween(asOf, work.start);
  if (days > NEAR) return null;
  const day = formatDay(work.start, language);
  const said = days < 0 ? words.started(day, -days) : words.start(day, days);
  const after = afterWords(id, situation, language);
  return said + (work.assumed ? words.assumed(work.leadDays) : "") + (after ? `, ${after}` : "");
}
