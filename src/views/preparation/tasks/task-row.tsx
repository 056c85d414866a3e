import { memo, type ReactNode } from "react";
import { isBefore, type PlainDate } from "#src/domain/plain-date.ts";
import { recordedOn } from "#src/domain/preparation-log.ts";
import type { TaskStatus } from "#src/domain/task-status.ts";
import { type BoardTask, ownDaysLeft, urgencyOn } from "#src/domain/readiness.ts";
import { type LatestWork, startOverdue } from "#src/domain/reverse-planning.ts";
import { DateSign } from "#src/facts/date-sign.tsx";
import { countSpan } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { StatusSelect } from "./status-select.tsx";
import { TaskSign } from "../task-sign.tsx";
import { taskNames, taskWords } from "./task-words.ts";
import { TASK_KEYS_ID } from "../tasks-id.ts";
import { taskTitle } from "../task-title.ts";

const messages = defineMessages({
  nl: {
    choose: (title: string) => `Kies: ${title}`,
    late: (days: string) => `te laat, ${days}`,
    fixed: "vaste datum",
    suggested: "voorstel",
    expired: "voorstel verstreken",
    own: (day: string) => `eigen datum: ${day}`,
    ownAlone: "eigen datum",
    ownOver: "eigen datum verstreken",
    startOver: (days: string) => `${days} geleden`,
    unsaved: "niet bewaard",
    never: "nog geen",
    none: "geen",
  },
  en: {
    choose: (title: string) => `Choose: ${title}`,
    late: (days: string) => `late, ${days}`,
    fixed: "fixed date",
    suggested: "suggestion",
    expired: "suggestion passed",
    own: (day: string) => `own date: ${day}`,
    ownAlone: "own date",
    ownOver: "own date passed",
    startOver: (days: string) => `${days} ago`,
    unsaved: "not saved",
    never: "none yet",
    none: "none",
  },
});

export type RowActions = {
  open: (taskId: string) => void;
  /** `through`: all from the last one that was chosen. */
  choose: (taskId: string, chosen: boolean, through: boolean) => void;
  setStatus: (task: BoardTask, status: TaskStatus) => void;
};

type Props = {
  task: BoardTask;
  work: LatestWork | undefined;
  /** Why its latest start is earlier than its date asks. */
  after: string | null;
  asOf: PlainDate;
  rowIndex: number;
  open: boolean;
  chosen: boolean;
  /** Something was typed in its fields that is not saved. */
  unsaved: boolean;
  /** Nor does the browser keep it until then. */
  unkept: boolean;
  /** Nothing can be written: what was known then is history. */
  fixed: boolean;
  actions: RowActions;
};

/** One task in the list. Its title opens the editor under it; its status can be changed in place. */
export const TaskRow = memo(function TaskRow(props: Props) {
  const { task, work, after, asOf, rowIndex, open, chosen, unsaved, unkept, fixed, actions } = props;
  const language = useLanguage();
  const words = useMessages(messages);
  const { own, nobody, column, unkept: lost } = useMessages(taskWords);
  const names = taskNames[language];
  const title = taskTitle(task, language);
  const { status, responsible, last } = task.state;
  const urgency = urgencyOn(task, asOf);
  const late = urgency?.kind === "late";
  const overdue = work ? startOverdue(task, work, asOf) : 0;
  return (
    <div role="row" aria-rowindex={rowIndex} className="task-row" data-open={open || undefined}>
      <div role="cell" className="task-choose no-print">
        <label>
          <input
            type="checkbox"
            checked={chosen}
            disabled={fixed}
            aria-label={words.choose(title)}
            aria-describedby={TASK_KEYS_ID}
            onChange={({ target, nativeEvent }) =>
              actions.choose(
                task.id,
                target.checked,
                "shiftKey" in nativeEvent && nativeEvent.shiftKey === true,
              )
            }
          />
        </label>
      </div>
      <div role="rowheader" className="task-title">
        <button
          type="button"
          className="text-button"
          aria-expanded={open}
          data-task={task.id}
          onClick={() => actions.open(task.id)}
        >
          {title}
        </button>
        {!task.sourced && <span className="task-own">{own}</span>}
        {unsaved && (
          <span className="task-unsaved no-print">
            {words.unsaved}
            {unkept && `, ${lost}`}
          </span>
        )}
      </div>
      <div
        role="cell"
        className="task-status"
        data-label={column.status}
        data-long={status === "niet-van-toepassing" || undefined}
      >
        <TaskSign status={late ? "laat" : status} />
        <span className="task-lines">
          <StatusSelect
            title={title}
            status={status}
            disabled={fixed}
            onStatus={(chosenStatus) => actions.setStatus(task, chosenStatus)}
          />
          {late && <strong className="task-late">{words.late(countSpan(urgency.days, language))}</strong>}
        </span>
      </div>
      <div role="cell" className="task-date" data-label={column.datum}>
        <Dates task={task} asOf={asOf} />
      </div>
      <div role="cell" data-label={column.wie} data-empty={!responsible || undefined}>
        {responsible ? names.responsible[responsible] : <Faint>{nobody}</Faint>}
      </div>
      <div role="cell" className="task-start" data-label={column.start} data-empty={!work || undefined}>
        {work ? formatDay(work.start, language) : <Faint>{words.none}</Faint>}
        {overdue > 0 && <strong>{words.startOver(countSpan(overdue, language))}</strong>}
        {after && <small>{after}</small>}
      </div>
      <div role="cell" className="task-changed" data-label={column.wijziging} data-empty={!last || undefined}>
        {last ? formatDay(recordedOn(last), language) : <Faint>{words.never}</Faint>}
      </div>
    </div>
  );
});

const Faint = ({ children }: { children: ReactNode }) => <span className="task-faint">{children}</span>;

/** The date of the source or our proposal; the board's own one stands beside it and never takes its place. */
function Dates({ task, asOf }: { task: BoardTask; asOf: PlainDate }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { deadline, state } = task;
  const isOver = (ownDaysLeft(task, asOf) ?? 0) < 0;
  const expired = urgencyOn(task, asOf)?.kind === "expired";
  if (!deadline && !state.ownDeadline) return <Faint>{words.none}</Faint>;
  return (
    <>
      {deadline && (
        <>
          <DateSign basis={deadline.basis} size={12} />
          <span className="visually-hidden">
            {deadline.basis === "source" ? words.fixed : words.suggested}:{" "}
          </span>
          <span className="task-day" data-passed={isBefore(deadline.date, asOf) || undefined}>
            {formatDay(deadline.date, language)}
          </span>
          {expired && <small>{words.expired}</small>}
        </>
      )}
      {state.ownDeadline &&
        (deadline ? (
          <small>{words.own(formatDay(state.ownDeadline, language))}</small>
        ) : (
          <span className="task-own-date">{formatDay(state.ownDeadline, language)}</span>
        ))}
      {isOver ? <small>{words.ownOver}</small> : !deadline && <small>{words.ownAlone}</small>}
    </>
  );
}
