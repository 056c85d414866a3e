import { Fragment, type ReactNode } from "react";
import type { RowOutcome } from "#src/domain/board-list.ts";
import { isAfter, isSameDay, type PlainDate } from "#src/domain/plain-date.ts";
import type { BoardTask } from "#src/domain/readiness.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskTerms } from "#src/i18n/task-terms.ts";
import { taskTitle } from "../task-title.ts";
import { taskNames } from "../tasks/task-words.ts";

const messages = defineMessages({
  nl: {
    kind: { added: "eigen taak, nieuw", changed: "wijziging" },
    resembling: {
      added: (title: string) => `eigen taak, nieuw; lijkt op taak “${title}”`,
      changed: (title: string) => `wijziging van “${title}”`,
    },
    from: (day: string) => `vanaf ${day}`,
    by: "eigen datum",
    late: (day: string) => `, na de vaste datum van ${day}`,
    domain: "domein",
    named: "naam",
    noted: "nota",
    evidence: "bewijs",
    was: "was",
    becomes: "wordt",
  },
  en: {
    kind: { added: "own task, new", changed: "change" },
    resembling: {
      added: (title: string) => `own task, new; resembles task “${title}”`,
      changed: (title: string) => `change of “${title}”`,
    },
    from: (day: string) => `from ${day}`,
    by: "own date",
    late: (day: string) => `, after the fixed date of ${day}`,
    domain: "domain",
    named: "name",
    noted: "note",
    evidence: "evidence",
    was: "was",
    becomes: "becomes",
  },
});

type Props = {
  outcome: RowOutcome;
  /** As they stand before. */
  tasks: readonly BoardTask[];
  /** The day from which a change holds that says none. */
  on: PlainDate;
};

/** What a field becomes and, where something stands there, what it was; a field that its words do not tell is named. */
type Part = { field?: string; was: string | null; now: string | null };

/** What one row of a list changes: the task and, field by field, what it was and what it becomes. */
export function ChangeRow({ outcome, tasks, on }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { row, kind, title, before, drafts } = outcome;
  const task = tasks.find(({ id }) => id === outcome.taskId);
  const names = taskNames[language];
  const day = (date: PlainDate) => formatDay(date, language);
  const fixed = task?.deadline?.basis === "source" ? task.deadline.date : null;
  // As it is called before: what becomes of it stands beside it.
  const name = (kind === "changed" && task?.ownTitle) || title;

  const how = kind === "added" ? "added" : "changed";
  const like = tasks.find(({ id }) => id === outcome.resembles);
  const likeTitle = like && taskTitle(like, language);

  const parts = drafts.flatMap(({ status, effectiveOn, ownDeadline, responsible, note, evidence, own }) => {
    const found: (Part | false | "" | null | undefined)[] = [
      (status !== before.status || kind === "added" || !isSameDay(effectiveOn, on)) && {
        was: kind === "added" || status === before.status ? null : names.status[before.status],
        now: isSameDay(effectiveOn, on)
          ? names.status[status]
          : `${names.status[status]} ${words.from(day(effectiveOn))}`,
      },
      own &&
        task &&
        own.title !== task.ownTitle && {
          field: words.named,
          was: quoted(task.ownTitle),
          now: quoted(own.title),
        },
      own &&
        own.domain !== task?.domain && {
          field: words.domain,
          was: task ? taskTerms[language].domain[task.domain] : null,
          now: taskTerms[language].domain[own.domain],
        },
      ownDeadline && {
        field: words.by,
        was: before.ownDeadline && day(before.ownDeadline),
        now: day(ownDeadline) + (fixed && isAfter(ownDeadline, fixed) ? words.late(day(fixed)) : ""),
      },
      responsible && {
        was: before.responsible && names.responsible[before.responsible],
        now: names.responsible[responsible],
      },
      note && { field: words.noted, was: quoted(before.note), now: quoted(note) },
      evidence && { field: words.evidence, was: before.evidence, now: evidence },
    ];
    return found.filter((part) => typeof part === "object" && part !== null);
  });
  return (
    <tr>
      <td>{row}</td>
      <th scope="row">
        {name}{" "}
        <span className="caption" data-own={kind === "added" || undefined}>
          {likeTitle && likeTitle !== name ? words.resembling[how](likeTitle) : words.kind[how]}
        </span>
      </th>
      <td>
        {parts.map((part, index) => (
          <Fragment key={`${part.field} ${part.now}`}>
            {index > 0 && "; "}
            {part.field && `${part.field} `}
            {changed(part)}
          </Fragment>
        ))}
      </td>
    </tr>
  );

  function changed({ was, now }: Part): ReactNode {
    if (was === null || was === "") return now;
    return (
      <>
        <del>
          <span className="visually-hidden">{words.was} </span>
          {was}
        </del>{" "}
        <ins>
          <span className="visually-hidden">{words.becomes} </span>
          {now}
        </ins>
      </>
    );
  }
}

/** The lines of a note on one. */
const quoted = (note: string | null): string | null => note && `“${note.replaceAll("\n", "; ")}”`;
