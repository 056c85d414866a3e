import { lazy, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { BoardLog } from "#src/api/use-board-log.ts";
import { changeMany, type EventDraft, type SharedChange } from "#src/domain/log-changes.ts";
import { earliest, isBefore, isSameDay, parseDay, toIso } from "#src/domain/plain-date.ts";
import { type PreparationEvent, UNTOUCHED } from "#src/domain/preparation-log.ts";
import type { TaskStatus } from "#src/domain/task-status.ts";
import { type BoardTask, isWithdrawn, ownTask } from "#src/domain/readiness.ts";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { planBackwards } from "#src/domain/reverse-planning.ts";
import { type WorkMonth, workPerMonth } from "#src/domain/workload.ts";
import { formatDay, formatMonth } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskTerms } from "#src/i18n/task-terms.ts";
import { useLink } from "#src/link/link-context.tsx";
import { TASK_KEYS_ID, TASKS_ID } from "../tasks-id.ts";
import type { Situation } from "../use-situation.ts";
import { AddTask } from "./add-task.tsx";
import { arrangeTasks, asksWithdrawn, filterTasks } from "./arrange-tasks.ts";
import { draftOf, isTyped, NOTHING_TYPED, savedOf, typing } from "./edit-draft.ts";
import { holdsWords } from "./holds-words.ts";
import { LogTools } from "./log-tools.tsx";
import { type ListRow, TaskTable } from "./task-table.tsx";
import { TaskToolbar } from "./task-toolbar.tsx";
import { taskNames, taskWords } from "./task-words.ts";
import { NO_FILTERS } from "../task-filters.ts";
import { taskTitle } from "../task-title.ts";
import { useChosen } from "./use-chosen.ts";
import { useClearFoot } from "./use-clear-foot.ts";
import { useFootPlace } from "./use-foot-place.ts";
import { useTaskDrafts } from "./use-task-drafts.ts";
import { useWriter } from "./use-writer.ts";
import { WrittenLine } from "./written-line.tsx";
import "./tasks.css";

const SelectionBar = lazy(async () => ({ default: (await import("./selection-bar.tsx")).SelectionBar }));
const TaskEditor = lazy(async () => ({ default: (await import("./task-editor.tsx")).TaskEditor }));

const monthWithWork = ({ month, taskIds }: WorkMonth): string[] =>
  taskIds.length > 0 ? [month.toPlainYearMonth().toString()] : [];

const messages = defineMessages({
  nl: {
    title: "Taken",
    legend:
      "Vol vierkant: vaste datum. Gestippeld: voorstel. Uiterste start: teruggerekend van de datum of van wat erop wacht, met 14 dagen werk waar u niets anders zei. Elke wijziging blijft bewaard in het logboek.",
    from: (day: string) => `Wat u hier wijzigt of toevoegt, geldt vanaf ${day}.`,
    set: (title: string, status: string, day: string) => `“${title}” staat vanaf ${day} op ${status}.`,
    same: (title: string) => `“${title}” is bijgewerkt.`,
    withdrawn: (title: string, day: string) => `“${title}” is weggenomen vanaf ${day}.`,
    hidden: "De filters van de lijst verbergen deze taak.",
    many: (count: string, day: string, what: string) => `${count} gewijzigd vanaf ${day}: ${what}.`,
    status: (status: string) => `status ${status}`,
    who: (name: string) => `wie: ${name}`,
    date: (day: string) => `eigen datum ${day}`,
    noDate: "eigen datum weggenomen",
    overtaken: (count: string) => `Bij ${count} staat er vanaf een latere dag iets anders.`,
    fixed: (day: string) =>
      `U ziet wat op ${day} was vastgelegd. Wissen of wijzigen kan niet in het verleden: neem de kennisdatum weg om te bewerken.`,
    unfix: "Kennisdatum wegnemen",
    nothing: "Geen taak past bij wat u vraagt.",
    clear: "Filters wissen",
    keys: "Enter op een vakje gaat naar wat u wijzigt, Escape terug naar de lijst.",
    undated: "zonder datum",
    ownTasks: "eigen taken",
  },
  en: {
    title: "Tasks",
    legend:
      "Full square: fixed date. Dashed: suggestion. Latest start: planned back from the date or from what waits for it, with 14 days of work where you said nothing else. Every change stays in the log.",
    from: (day: string) => `What you change or add here holds from ${day}.`,
    set: (title: string, status: string, day: string) => `“${title}” is ${status} from ${day}.`,
    same: (title: string) => `“${title}” was updated.`,
    withdrawn: (title: string, day: string) => `“${title}” was taken away from ${day}.`,
    hidden: "The filters of the list hide this task.",
    many: (count: string, day: string, what: string) => `${count} changed from ${day}: ${what}.`,
    status: (status: string) => `status ${status}`,
    who: (name: string) => `who: ${name}`,
    date: (day: string) => `own date ${day}`,
    noDate: "own date taken away",
    overtaken: (count: string) => `From a later day ${count} will be something else.`,
    fixed: (day: string) =>
      `You see what was recorded by ${day}. The past cannot be changed: take away the knowledge date to edit.`,
    unfix: "Take away the knowledge date",
    nothing: "No task fits what you ask for.",
    clear: "Clear filters",
    keys: "Enter on a box goes to what you change, Escape back to the list.",
    undated: "without a date",
    ownTasks: "own tasks",
  },
});

type Props = {
  situation: Situation;
  boardLog: BoardLog;
  /** A refused line that is being corrected. */
  correcting: PreparationEvent | null;
  onCorrect: (event: PreparationEvent) => void;
  onCorrected: (saved: boolean) => void;
};

/** The tasks of a board, to look through and to work on. */
export function Tasks({ situation, boardLog, correcting, onCorrect, onCorrected }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { state: wish, go, today } = useLink();
  const { tasks, asOf, known, plan, board, log } = situation;
  const writer = useWriter(situation);
  const { write, dismiss } = writer;
  // Who looks at another day or another board is done with what was said; who searches may be looking what came of it.
  const looksAt = `${board.id} ${toIso(asOf)} ${known ? toIso(known) : ""}`;
  useEffect(() => dismiss, [looksAt, dismiss]);
  const [openedId, setOpenedId] = useState<string | null>(null);
  const openId = correcting?.taskId ?? openedId;
  const section = useRef<HTMLElement>(null);
  const foot = useClearFoot();
  const footPlace = useFootPlace(foot);
  const fixed = known !== null && isBefore(known, today);
  const writtenOn = earliest(asOf, today);
  const from = useMemo(() => formatDay(writtenOn, language), [writtenOn, language]);

  const { drafts, unkept, keep } = useTaskDrafts(board.id);
  const unsaved = useMemo(() => {
    const differs = ({ id, state }: BoardTask) => {
      const draft = drafts?.get(id);
      if (!draft) return false;
      const start = draftOf(state, writtenOn, language);
      return isTyped(typing(draft, {}, { start, saved: savedOf(state) }));
    };
    return new Set(fixed ? [] : tasks.filter(differs).map(({ id }) => id));
  }, [drafts, fixed, tasks, writtenOn, language]);

  const groups = useMemo(
    () => arrangeTasks(tasks, { wish: wish, language, asOf, plan }),
    [tasks, wish, language, asOf, plan],
  );
  const withdrawn = useMemo(
    () => (asksWithdrawn(wish) ? 0 : tasks.filter((task) => isWithdrawn(task)).length),
    [tasks, wish],
  );
  const months = useMemo(() => workPerMonth(plan).flatMap(monthWithWork), [plan]);
  const { count: counted, nobody } = useMessages(taskWords);
  const rows = useMemo((): ListRow[] => {
    const nameOf = (key: string) => groupName(key, wish.taakgroep, language);
    return groups.flatMap(({ key, tasks: members }): ListRow[] => [
      ...(wish.taakgroep === "geen"
        ? []
        : [
            {
              kind: "group" as const,
              key: `group-${key}`,
              name: nameOf(key),
              count: counted(members.length),
            },
          ]),
      ...members.map((task) => ({ kind: "task" as const, key: task.id, task })),
    ]);
  }, [groups, wish.taakgroep, language, counted]);
  const shown = useMemo(() => groups.flatMap((group) => group.tasks), [groups]);
  const { chosen, choose, chooseAll } = useChosen(shown, fixed);

  const say = useCallback(
    (task: BoardTask, change: EventDraft) => {
      const [title, name] = [
        change.own?.title ?? taskTitle(task, language),
        taskNames[language].status[change.status],
      ];
      const isNow = isSameDay(change.effectiveOn, writtenOn);
      if (isNow && change.status === task.state.status) return words.same(title);
      const day = formatDay(change.effectiveOn, language);
      const isGone = isWithdrawn({ ...task, state: { ...task.state, status: change.status } });
      const set = isGone ? words.withdrawn(title, day) : words.set(title, name, day);
      return [set, ...holdsWords(change, { log, asOf }, task.state, language)].join(" ");
    },
    [language, words, asOf, log, writtenOn],
  );
  const actions = useMemo(
    () => ({
      open: (taskId: string) => setOpenedId((before) => (before === taskId ? null : taskId)),
      choose,
      setStatus: (task: BoardTask, status: TaskStatus) => {
        const draft = { taskId: task.id, status, effectiveOn: writtenOn };
        write([draft], say(task, draft));
      },
    }),
    [write, say, writtenOn, choose],
  );
  const close = (taskId: string, saved: boolean) => {
    setOpenedId(null);
    if (correcting) onCorrected(saved);
    section.current?.querySelector<HTMLElement>(`[data-task="${CSS.escape(taskId)}"]`)?.focus();
  };
  const add = (draft: EventDraft, said: string) => {
    const { taskId, status, ownDeadline = null, own } = draft;
    const task = own && ownTask(taskId, { ...UNTOUCHED, status, ownDeadline, own });
    const isListed =
      task && filterTasks([task], { wish, language, asOf, plan: planBackwards([...tasks, task]) }).length > 0;
    write([draft], isListed ? said : `${said} ${words.hidden}`);
  };
  const setMany = (change: SharedChange): boolean => {
    const { drafts, overtaken } = changeMany(chosen, change, { log, on: writtenOn });
    if (drafts.length === 0) return false;
    const { status, responsible, ownDeadline } = change;
    const names = taskNames[language];
    const what = [
      ...(status ? [words.status(names.status[status])] : []),
      ...(responsible === undefined
        ? []
        : [words.who(responsible ? names.responsible[responsible] : nobody)]),
      ...(ownDeadline === undefined
        ? []
        : [ownDeadline ? words.date(formatDay(ownDeadline, language)) : words.noDate]),
    ];
    const said = words.many(counted(drafts.length), from, what.join(", "));
    write(drafts, overtaken > 0 ? `${said} ${words.overtaken(counted(overtaken))}` : said);
    chooseAll(false);
    footPlace.stay();
    return true;
  };

  return (
    <section ref={section} id={TASKS_ID} className="tasks" aria-labelledby="tasks-title">
      <h2 id="tasks-title">{words.title}</h2>
      <p className="tasks-legend">
        {words.legend} {!fixed && words.from(from)}
      </p>
      {fixed && (
        <p role="status">
          {words.fixed(formatDay(known, language))}{" "}
          <button type="button" className="text-button" onClick={() => go({ kennis: null })}>
            {words.unfix}
          </button>
        </p>
      )}
      <TaskToolbar
        shown={shown.length}
        all={tasks.length - withdrawn}
        unsaved={unsaved.size}
        withdrawn={withdrawn}
        roles={board.roles}
        role={writer.role}
        chooseRole={writer.chooseRole}
        months={months}
      />
      {/* The foot stays with the list: it never lies over the fields above it. */}
      <div className="task-list" {...footPlace.list}>
        <TaskTable
          situation={situation}
          rows={rows}
          openId={openId}
          chosen={chosen}
          unsaved={unsaved}
          unkept={unkept}
          fixed={fixed}
          actions={actions}
          chooseAll={chooseAll}
          renderEditor={(task) => (
            <LoadedPart>
              {drafts && (
                <TaskEditor
                  key={correcting?.id ?? task.id}
                  task={task}
                  title={taskTitle(task, language)}
                  situation={situation}
                  refused={correcting ?? undefined}
                  fixed={fixed}
                  kept={drafts.get(task.id)}
                  unkept={unkept}
                  onType={(draft) => keep(task.id, draft)}
                  onSave={(change) => {
                    if (!correcting) keep(task.id, NOTHING_TYPED);
                    write([change], say(task, change));
                    close(task.id, true);
                  }}
                  onClose={() => close(task.id, false)}
                />
              )}
            </LoadedPart>
          )}
        />
        {shown.length === 0 && (
          <p className="tasks-none">
            {words.nothing}{" "}
            <button type="button" className="text-button" onClick={() => go(NO_FILTERS)}>
              {words.clear}
            </button>
          </p>
        )}
        {!fixed && <AddTask boardId={board.id} tasks={tasks} effectiveOn={writtenOn} onAdd={add} />}
        <LogTools situation={situation} fixed={fixed} write={write} />
        <div ref={foot} className="task-foot" tabIndex={-1}>
          <p id={TASK_KEYS_ID} className="task-keys">
            {chosen.size > 0 && words.keys}
          </p>
          {chosen.size > 0 && (
            <LoadedPart>
              <SelectionBar
                chosen={chosen}
                from={from}
                onApply={setMany}
                onClear={() => {
                  chooseAll(false);
                  footPlace.leave();
                }}
              />
            </LoadedPart>
          )}
          <WrittenLine
            {...{ writer, boardLog, situation, onCorrect }}
            onUndone={footPlace.stay}
            onClosed={footPlace.leave}
          />
        </div>
      </div>
    </section>
  );
}

/** What the tasks of a group share, in words. */
function groupName(key: string, grouping: string, language: "nl" | "en"): string {
  const { domain, role } = taskTerms[language];
  const names: Record<string, string> = { ...domain, ...role, ...taskNames[language].status };
  if (key === "") return messages[language][grouping === "rol" ? "ownTasks" : "undated"];
  const month = grouping === "maand" && parseDay(`${key}-01`);
  return month ? formatMonth(month, language) : (names[key] ?? key);
}
