import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { LARGEST_LOG, type ReadLog, readLogFile } from "#src/api/log-file.ts";
import { boardsQuery } from "#src/api/queries.ts";
import { dayOfMoment } from "#src/domain/plain-date.ts";
import { plural } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskTitle } from "../task-title.ts";
import type { Situation } from "../use-situation.ts";
import { useStay } from "./use-stay.ts";
import { faultWords, type Names } from "./log-fault-words.ts";

const messages = defineMessages({
  nl: {
    choose: "Kies een logboek (JSON)",
    lines: plural("regel", "regels"),
    preview: (day: string, added: string, known: string) =>
      `Dit logboek werd gedownload op ${day}. Het voegt ${added} toe; ${known} staan er al.`,
    nothing: "Alles in dit logboek staat er al. Er is niets toe te voegen.",
    confirm: (lines: string) => `${lines} toevoegen`,
    cancel: "Annuleren",
    done: (lines: string) => `${lines} toegevoegd.`,
    unstored: "Er is niets toegevoegd.",
    unreadable: "Dit bestand kon niet worden gelezen.",
  },
  en: {
    choose: "Choose a log (JSON)",
    lines: plural("line", "lines"),
    preview: (day: string, added: string, known: string) =>
      `This log was downloaded on ${day}. It adds ${added}; ${known} are here already.`,
    nothing: "All of this log is here already. There is nothing to add.",
    confirm: (lines: string) => `Add ${lines}`,
    cancel: "Cancel",
    done: (lines: string) => `${lines} added.`,
    unstored: "Nothing was added.",
    unreadable: "This file could not be read.",
  },
});

type Outcome =
  | { kind: "read"; log: ReadLog }
  | { kind: "fault"; text: string }
  | { kind: "done"; count: number };

type Props = { situation: Situation; onDone: () => void };

/** Reads a log that was downloaded before. Nothing is stored until it is confirmed, and then all of it. */
export function LogImport({ situation, onDone }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const done = useStay<HTMLParagraphElement>(outcome?.kind === "done");
  const { board, log, facts, tasks, record } = situation;

  const boards = useQuery(boardsQuery).data ?? [];
  const names: Names = {
    task: (taskId) => {
      const task = tasks.find((one) => one.id === taskId);
      return task ? taskTitle(task, language) : null;
    },
    board: (boardId) => boards.find((one) => one.id === boardId)?.name[language] ?? boardId,
  };

  const read = async (file: File | undefined) => {
    if (!file) return setOutcome(null);
    if (file.size > LARGEST_LOG)
      return setOutcome({ kind: "fault", text: faultWords({ kind: "too-large" }, names, language) });
    const text = await file.text().catch(() => null);
    if (text === null) return setOutcome({ kind: "fault", text: words.unreadable });
    const ids = new Set(facts.tasks.map((task) => task.id));
    const found = readLogFile({ text, board: board.id, log, isSourcedTask: (taskId) => ids.has(taskId) });
    setOutcome(
      "kind" in found
        ? { kind: "fault", text: faultWords(found, names, language) }
        : { kind: "read", log: found },
    );
  };
  const store = async ({ added }: ReadLog) => {
    // At once: a second press would add them again.
    setOutcome({ kind: "done", count: added.length });
    await record(added);
  };
  return (
    <div className="log-import">
      <p>
        <label htmlFor={id}>{words.choose}</label>{" "}
        <input
          id={id}
          type="file"
          accept="application/json,.json"
          // The same file, corrected, is another one.
          onClick={({ currentTarget }) => {
            currentTarget.value = "";
          }}
          onChange={({ target }) => void read(target.files?.[0])}
        />
      </p>
      {outcome?.kind === "fault" && (
        <p role="alert">
          {outcome.text} {words.unstored}
        </p>
      )}
      {outcome?.kind === "read" && outcome.log.added.length === 0 && <p role="status">{words.nothing}</p>}
      {outcome?.kind === "read" && outcome.log.added.length > 0 && (
        <>
          <p role="status">
            {words.preview(
              formatDay(dayOfMoment(outcome.log.exportedAt), language),
              words.lines(outcome.log.added.length),
              String(outcome.log.known),
            )}
          </p>
          <p>
            <button type="button" className="control" data-primary onClick={() => void store(outcome.log)}>
              {words.confirm(words.lines(outcome.log.added.length))}
            </button>{" "}
            <button type="button" className="text-button" onClick={onDone}>
              {words.cancel}
            </button>
          </p>
        </>
      )}
      {outcome?.kind === "done" && (
        <p ref={done} role="status" tabIndex={-1} className="import-done">
          {words.done(words.lines(outcome.count))}
        </p>
      )}
    </div>
  );
}
