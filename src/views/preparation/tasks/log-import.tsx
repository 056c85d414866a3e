import { useId, useState } from "react";
import { type LogFileFault, type ReadLog, readLogFile } from "#src/api/log-file.ts";
import { dayOfMoment } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { plural } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
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
      missing: (path: string) => `Dit logboek is beschadigd: ${path} ontbreekt.`,
      unfit: (path: string) => `Dit logboek is beschadigd: ${path} heeft een waarde die niet kan.`,
      otherBoard: (board: string) =>
        `Dit is het logboek van een ander bestuur (${board}). Open dat bestuur om het in te lezen.`,
      unknownTask: (path: string, task: string) =>
        `${path} gaat over een taak die hier niet bestaat: ${task}.`,
      otherContent: (path: string) => `${path} staat al in het logboek met een andere inhoud.`,
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
      missing: (path: string) => `This log is damaged: ${path} is missing.`,
      unfit: (path: string) => `This log is damaged: ${path} has a value that cannot be.`,
      otherBoard: (board: string) =>
        `This is the log of another board (${board}). Open that board to read it in.`,
      unknownTask: (path: string, task: string) =>
        `${path} is about a task that does not exist here: ${task}.`,
      otherContent: (path: string) => `${path} is in the log already with other content.`,
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
  const { board, log, facts, record } = situation;

  const read = async (file: File | undefined) => {
    if (!file) return setOutcome(null);
    const text = await file.text().catch(() => null);
    if (text === null) return setOutcome({ kind: "fault", text: words.fault.unreadable });
    const ids = new Set(facts.tasks.map((task) => task.id));
    const found = readLogFile({ text, board: board.id, log, isSourcedTask: (taskId) => ids.has(taskId) });
    setOutcome(
      "kind" in found ? { kind: "fault", text: faultWords(found, language) } : { kind: "read", log: found },
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

function faultWords(fault: LogFileFault, language: Language): string {
  const words = messages[language].fault;
  switch (fault.kind) {
    case "not-json":
      return fault.line === null ? words.notJson : words.notJsonAt(fault.line);
    case "not-a-log":
      return words.notLog;
    case "field":
      return words[fault.issue](fault.path);
    case "other-board":
      return words.otherBoard(fault.board);
    case "unknown-task":
      return words.unknownTask(fault.path, fault.taskId);
    case "other-content":
      return words.otherContent(fault.path);
  }
}
