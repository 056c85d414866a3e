import type { EventDraft } from "#src/domain/log-changes.ts";
import { isAfter, isSameDay } from "#src/domain/plain-date.ts";
import type { BoardTask } from "#src/domain/readiness.ts";
import { type LatestWork, planBackwards } from "#src/domain/reverse-planning.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import type { Situation } from "../use-situation.ts";
import { taskTitle } from "../task-title.ts";

const messages = defineMessages({
  nl: {
    title: "Wat schuift er op",
    lead: "Uiterste start, als u dit bewaart:",
    was: "was",
    becomes: "wordt",
    none: "geen",
    more: (count: number) => `en nog ${count}`,
  },
  en: {
    title: "What moves",
    lead: "Latest start, if you save this:",
    was: "was",
    becomes: "becomes",
    none: "none",
    more: (count: number) => `and ${count} more`,
  },
});

const MOST_SHOWN = 8;

export type Shift = { task: BoardTask; before: LatestWork | undefined; after: LatestWork | undefined };

/** The tasks whose latest start another own date, or another number of days of work, would move. */
export function shiftsOf({ tasks, plan }: Pick<Situation, "tasks" | "plan">, change: EventDraft): Shift[] {
  if (change.ownDeadline === undefined && change.leadDays === undefined) return [];
  const { ownDeadline, leadDays } = change;
  const changed = tasks.map((task) =>
    task.id === change.taskId
      ? {
          ...task,
          state: {
            ...task.state,
            ...(ownDeadline !== undefined && { ownDeadline }),
            ...(leadDays !== undefined && { leadDays }),
          },
        }
      : task,
  );
  const after = planBackwards(changed);
  return tasks.flatMap((task) => {
    const [old, next] = [plan.get(task.id), after.get(task.id)];
    const stays = old && next ? isSameDay(old.start, next.start) : old === next;
    return stays ? [] : [{ task, before: old, after: next }];
  });
}

/** Said before saving: the old day struck through, the new one beside it. */
export function Shifts({ situation, change }: { situation: Situation; change: EventDraft }) {
  const language = useLanguage();
  const words = useMessages(messages);
  if (isAfter(change.effectiveOn, situation.asOf)) return null;
  const shifts = shiftsOf(situation, change);
  if (shifts.length === 0) return null;
  const dayOf = (work: LatestWork | undefined) => (work ? formatDay(work.start, language) : words.none);
  return (
    <section className="task-shifts" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="caption">{words.lead}</p>
      <ul>
        {shifts.slice(0, MOST_SHOWN).map(({ task, before, after }) => (
          <li key={task.id}>
            {taskTitle(task, language)}:{" "}
            <del>
              <span className="visually-hidden">{words.was} </span>
              {dayOf(before)}
            </del>{" "}
            <ins>
              <span className="visually-hidden">{words.becomes} </span>
              {dayOf(after)}
            </ins>
          </li>
        ))}
        {shifts.length > MOST_SHOWN && <li>{words.more(shifts.length - MOST_SHOWN)}</li>}
      </ul>
    </section>
  );
}
