import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { type FaultyLine, type LogFileFault, type ReadLog, readLogFile } from "#src/api/log-file.ts";
import { boardsQuery } from "#src/api/queries.ts";
import { dayOfMoment } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { plural } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskTitle } from "../task-title.ts";
import type { Situation } from "../use-situation.ts";

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
    fault: {
      unreadable: "Dit bestand kon niet worden gelezen.",
      notJson: "Dit bestand is geen geldige JSON.",
      notJsonAt: (line: number) => `Dit bestand is geen geldige JSON: het loopt fout op regel ${line}.`,
      notLog: "Dit is geen logboek. Kies een bestand dat u hier hebt gedownload.",
      missing: (where: string, what: string) => `Dit logboek is beschadigd: ${where} ontbreekt ${what}.`,
      unfit: (where: string, what: string) =>
        `Dit logboek is beschadigd: ${where} heeft ${what} een waarde die niet kan.`,
      ofLog: "in het begin van het bestand",
      ofLine: (line: number, task: string) => `in regel ${line} van het logboek${task}`,
      ofTask: (title: string) => ` ("${title}")`,
      field: {
        status: "de status",
        effectiveOn: "de dag waarop de status ingaat",
        recordedAt: "het moment van noteren",
        role: "de rol",
        taskId: "de taak",
        note: "de notitie",
        evidence: "het adres van het bewijs",
        responsible: "wie het doet",
        ownDeadline: "de eigen datum",
        leadDays: "het aantal dagen werk",
        own: "de eigen taak",
      },
      otherField: (name: string) => (name === "" ? "de regel" : `het veld "${name}"`),
      otherBoard: (board: string) =>
        `Dit is het logboek van een ander bestuur (${board}). Open dat bestuur om het in te lezen.`,
      unknownTask: (line: number, task: string) =>
        `Regel ${line} van het logboek gaat over een taak die hier niet bestaat: ${task}.`,
      otherContent: (line: number, task: string) =>
        `Regel ${line} van dit bestand${task} staat al in het logboek met een andere inhoud.`,
    },
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
    fault: {
      unreadable: "This file could not be read.",
      notJson: "This file is not valid JSON.",
      notJsonAt: (line: number) => `This file is not valid JSON: it goes wrong on line ${line}.`,
      notLog: "This is not a log. Choose a file that you downloaded here.",
      missing: (where: string, what: string) => `This log is damaged: ${where}, ${what} is missing.`,
      unfit: (where: string, what: string) =>
        `This log is damaged: ${where}, ${what} has a value that cannot be.`,
      ofLog: "at the begin of the file",
      ofLine: (line: number, task: string) => `in line ${line} of the log${task}`,
      ofTask: (title: string) => ` ("${title}")`,
      field: {
        status: "the status",
        effectiveOn: "the day from which the status holds",
        recordedAt: "the moment of recording",
        role: "the role",
        taskId: "the task",
        note: "the note",
        evidence: "the address of the evidence",
        responsible: "who does it",
        ownDeadline: "the own date",
        leadDays: "the number of days of work",
        own: "the own task",
      },
      otherField: (name: string) => (name === "" ? "the line" : `the field "${name}"`),
      otherBoard: (board: string) =>
        `This is the log of another board (${board}). Open that board to read it in.`,
      unknownTask: (line: number, task: string) =>
        `Line ${line} of the log is about a task that does not exist here: ${task}.`,
      otherContent: (line: number, task: string) =>
        `Line ${line} of this file${task} is in the log already with other content.`,
    },
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
    const text = await file.text().catch(() => null);
    if (text === null) return setOutcome({ kind: "fault", text: words.fault.unreadable });
    const ids = new Set(facts.tasks.map((task) => task.id));
    const found = readLogFile({ text, board: board.id, log, isSourcedTask: (taskId) => ids.has(taskId) });
    setOutcome(
      "kind" in found
        ? { kind: "fault", text: faultWords(found, names, language) }
        : { kind: "read", log: found },
    );
  };
  const store = async ({ added }: ReadLog) => {
    await record(added);
    setOutcome({ kind: "done", count: added.length });
  };
  return (
    <div className="log-import">
      <p>
        <label htmlFor={id}>{words.choose}</label>{" "}
        <input
          id={id}
          type="file"
          accept="application/json,.json"
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
      {outcome?.kind === "done" && <p role="status">{words.done(words.lines(outcome.count))}</p>}
    </div>
  );
}

type Names = { task: (taskId: string) => string | null; board: (boardId: string) => string };

function faultWords(fault: LogFileFault, names: Names, language: Language): string {
  const words = messages[language].fault;
  const taskOf = ({ taskId }: FaultyLine) => {
    const title = taskId === null ? null : names.task(taskId);
    return title === null ? "" : words.ofTask(title);
  };
  switch (fault.kind) {
    case "not-json":
      return fault.line === null ? words.notJson : words.notJsonAt(fault.line);
    case "not-a-log":
      return words.notLog;
    case "field": {
      const { at, field, issue } = fault;
      const where = at === null ? words.ofLog : words.ofLine(at.number, taskOf(at));
      const known: Readonly<Record<string, string>> = words.field;
      return words[issue](where, known[field] ?? words.otherField(field));
    }
    case "other-board":
      return words.otherBoard(names.board(fault.board));
    case "unknown-task":
      return words.unknownTask(fault.at.number, fault.taskId);
    case "other-content":
      return words.otherContent(fault.at.number, taskOf(fault.at));
  }
}
