import { searchable } from "#src/domain/milestone-filter.ts";
import { dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import { DOMAINS, ROLES } from "#src/domain/preparation.ts";
import { recordedOn } from "#src/domain/preparation-log.ts";
import { RESPONSIBLES } from "#src/domain/responsible.ts";
import { TASK_STATUSES } from "#src/domain/task-status.ts";
import { aimOf, type BoardTask, hasPassed, isWithdrawn, urgencyOn } from "#src/domain/readiness.ts";
import type { LatestWork } from "#src/domain/reverse-planning.ts";
import type { Language } from "#src/domain/text.ts";
import type { LinkState, TaskColumn, TaskFilterStatus, TaskGrouping } from "#src/link/link-state.ts";
import { taskTitle } from "../task-title.ts";
import { LOCALES } from "#src/i18n/locales.ts";

export type Wish = Pick<
  LinkState,
  "taakdomein" | "taakstatus" | "taakrol" | "taakwie" | "taakmaand" | "taakgroep" | "taaksorteer" | "taakzoek"
>;

type Question = {
  wish: Wish;
  language: Language;
  asOf: PlainDate;
  plan: ReadonlyMap<string, LatestWork>;
};

/** A group of the list. `key` is what its tasks share; "" is what they all lack: a role, a date. */
export type TaskGroup = { key: string; tasks: readonly BoardTask[] };

/** The tasks that are asked for, in order, in groups; without grouping there is one group. */
export function arrangeTasks(tasks: readonly BoardTask[], question: Question): TaskGroup[] {
  const sorted = sortTasks(filterTasks(tasks, question), question);
  const groups = new Map<string, BoardTask[]>();
  for (const task of sorted) {
    const key = groupKey(task, question.wish.taakgroep);
    const group = groups.get(key);
    if (group) group.push(task);
    else groups.set(key, [task]);
  }
  const order = ORDER[question.wish.taakgroep];
  const place = (key: string) => (key === "" ? Number.POSITIVE_INFINITY : (order?.indexOf(key) ?? 0));
  return [...groups]
    .map(([key, members]) => ({ key, tasks: members }))
    .toSorted((a, b) => place(a.key) - place(b.key) || (a.key < b.key ? -1 : 1));
}

const ORDER: Partial<Record<TaskGrouping, readonly string[]>> = {
  domein: DOMAINS,
  rol: ROLES,
  status: TASK_STATUSES,
};

function groupKey(task: BoardTask, grouping: TaskGrouping): string {
  switch (grouping) {
    case "geen":
      return "";
    case "domein":
      return task.domain;
    case "rol":
      return task.sourced?.appliesTo ?? "";
    case "status":
      return task.state.status;
    case "maand":
      return aimOf(task)?.toPlainYearMonth().toString() ?? "";
  }
}

/** Own tasks that were taken away are listed only for who asks for what does not apply. */
export const asksWithdrawn = ({ taakstatus }: Pick<Wish, "taakstatus">): boolean =>
  taakstatus.includes("niet-van-toepassing");

export function filterTasks(
  tasks: readonly BoardTask[],
  { wish, language, asOf, plan }: Question,
): BoardTask[] {
  const { taakdomein, taakstatus, taakrol, taakwie, taakmaand, taakzoek } = wish;
  const words = searchable(taakzoek).split(/\s+/).filter(Boolean);
  const withWithdrawn = asksWithdrawn(wish);
  return tasks.filter((task) => {
    if (!withWithdrawn && isWithdrawn(task)) return false;
    if (taakdomein && task.domain !== taakdomein) return false;
    if (taakrol && task.sourced?.appliesTo !== taakrol) return false;
    if (taakwie && (task.state.responsible ?? "niemand") !== taakwie) return false;
    if (taakmaand && !isWorkedOnIn(taakmaand, plan.get(task.id))) return false;
    const asked = taakstatus.length === 0 || taakstatus.some((status) => isSo(task, status, asOf));
    if (!asked) return false;
    if (words.length === 0) return true;
    const text = searchable(
      [taskTitle(task, language), task.sourced?.description[language], task.state.note].join(" "),
    );
    return words.every((word) => text.includes(word));
  });
}

function isSo(task: BoardTask, status: TaskFilterStatus, on: PlainDate): boolean {
  if (status === "laat") return urgencyOn(task, on)?.kind === "late";
  if (status === "verstreken") return hasPassed(task, on);
  return status === task.state.status;
}

/** Does its latest work fall at least partly in this month, as the chart of the months counts it? */
const isWorkedOnIn = (month: string, work: LatestWork | undefined): boolean =>
  work !== undefined && monthOf(work.start) <= month && month <= monthOf(work.end);

const monthOf = (date: PlainDate): string => date.toPlainYearMonth().toString();

type Key = number | string | null;

/** What has nothing to sort by stands last, in both directions; what is equal stands by date, then as it came. */
function sortTasks(tasks: readonly BoardTask[], { wish, language, plan }: Question): BoardTask[] {
  const { column, descending } = wish.taaksorteer;
  const collator = new Intl.Collator(LOCALES[language], { numeric: true });
  const direction = descending ? -1 : 1;
  const keyed = tasks.map((task) => ({
    task,
    key: keyOf(task, column),
    date: keyOf(task, "datum"),
  }));
  function keyOf(task: BoardTask, by: TaskColumn): Key {
    switch (by) {
      case "taak":
        return taskTitle(task, language);
      case "status":
        return TASK_STATUSES.indexOf(task.state.status);
      case "datum": {
        const aim = aimOf(task);
        return aim && dayNumber(aim);
      }
      case "wie":
        return task.state.responsible && RESPONSIBLES.indexOf(task.state.responsible);
      case "start": {
        const work = plan.get(task.id);
        return work ? dayNumber(work.start) : null;
      }
      case "wijziging":
        return task.state.last && dayNumber(recordedOn(task.state.last));
    }
  }
  const compare = (a: Key, b: Key, way: number) => {
    if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
    return way * (typeof a === "string" ? collator.compare(a, String(b)) : a - Number(b));
  };
  return keyed
    .toSorted((a, b) => compare(a.key, b.key, direction) || compare(a.date, b.date, 1))
    .map(({ task }) => task);
}
