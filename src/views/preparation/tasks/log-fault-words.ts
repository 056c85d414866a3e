import { type FaultyLine, LARGEST_LOG, type LogFileFault, MOST_LINES } from "#src/api/log-file.ts";
import type { Language } from "#src/domain/text.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { LOCALES } from "#src/i18n/locales.ts";

const messages = defineMessages({
  nl: {
    notJson: "Dit bestand is geen geldige JSON.",
    notJsonAt: (line: number) => `Dit bestand is geen geldige JSON: het loopt fout op regel ${line}.`,
    tooLarge: `Dit bestand is te groot om een logboek te zijn: hoogstens ${LARGEST_LOG / 1_000_000} MB kan worden gelezen.`,
    tooManyLines: (lines: string) =>
      `Dit logboek heeft ${lines} regels; er kunnen er hoogstens ${MOST_LINES.toLocaleString("nl-BE")} worden gelezen.`,
    notLog: "Dit is geen logboek. Kies een bestand dat u hier hebt gedownload.",
    later:
      "Dit logboek is gedownload uit een nieuwere versie van deze site. Laad de pagina opnieuw en probeer het nog eens.",
    missing: (where: string, what: string) => `Dit logboek is beschadigd: ${where} ontbreekt ${what}.`,
    unfit: (where: string, what: string) =>
      `Dit logboek is beschadigd: ${where} heeft ${what} een waarde die niet kan.`,
    ofLog: "in het begin van het bestand",
    ofLine: (line: number, task: string) => `in regel ${line} van het logboek${task}`,
    ofTask: (title: string) => ` (“${title}”)`,
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
    otherField: (name: string) => (name === "" ? "de regel" : `het veld “${name}”`),
    otherBoard: (board: string) =>
      `Dit is het logboek van een ander bestuur (${board}). Open dat bestuur om het in te lezen.`,
    unknownTask: (line: number, task: string) =>
      `Regel ${line} van het logboek gaat over een taak die hier niet bestaat: ${task}.`,
    otherContent: (line: number, task: string) =>
      `Regel ${line} van dit bestand${task} staat al in het logboek met een andere inhoud.`,
    twice: (line: number, task: string, earlier: number) =>
      `Regel ${line} van dit bestand${task} heeft dezelfde code (id) als regel ${earlier}, maar een andere inhoud.`,
  },
  en: {
    notJson: "This file is not valid JSON.",
    notJsonAt: (line: number) => `This file is not valid JSON: it goes wrong on line ${line}.`,
    tooLarge: `This file is too large to be a log: at most ${LARGEST_LOG / 1_000_000} MB can be read.`,
    tooManyLines: (lines: string) =>
      `This log has ${lines} lines; at most ${MOST_LINES.toLocaleString("en-GB")} can be read.`,
    notLog: "This is not a log. Choose a file that you downloaded here.",
    later: "This log was downloaded from a newer version of this site. Reload the page and try again.",
    missing: (where: string, what: string) => `This log is damaged: ${where}, ${what} is missing.`,
    unfit: (where: string, what: string) =>
      `This log is damaged: ${where}, ${what} has a value that cannot be.`,
    ofLog: "at the begin of the file",
    ofLine: (line: number, task: string) => `in line ${line} of the log${task}`,
    ofTask: (title: string) => ` (“${title}”)`,
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
    otherField: (name: string) => (name === "" ? "the line" : `the field “${name}”`),
    otherBoard: (board: string) =>
      `This is the log of another board (${board}). Open that board to read it in.`,
    unknownTask: (line: number, task: string) =>
      `Line ${line} of the log is about a task that does not exist here: ${task}.`,
    otherContent: (line: number, task: string) =>
      `Line ${line} of this file${task} is in the log already with other content.`,
    twice: (line: number, task: string, earlier: number) =>
      `Line ${line} of this file${task} has the same code (id) as line ${earlier}, but other content.`,
  },
});

/** An id in a file can be as long as the file. */
const LONGEST = 80;
const short = (words: string) => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);

/** How ids are called on screen. */
export type Names = { task: (taskId: string) => string | null; board: (boardId: string) => string };

/** What is wrong with a file, and where; what the file says itself is cut to a line. */
export function faultWords(fault: LogFileFault, names: Names, language: Language): string {
  const words = messages[language];
  const taskOf = ({ taskId }: FaultyLine) => {
    const title = taskId === null ? null : names.task(taskId);
    return title === null ? "" : words.ofTask(title);
  };
  switch (fault.kind) {
    case "not-json":
      return fault.line === null ? words.notJson : words.notJsonAt(fault.line);
    case "too-large":
      return words.tooLarge;
    case "too-many-lines":
      return words.tooManyLines(fault.lines.toLocaleString(LOCALES[language]));
    case "not-a-log":
      return words.notLog;
    case "later-version":
      return words.later;
    case "field": {
      const { at, field, issue } = fault;
      const where = at === null ? words.ofLog : words.ofLine(at.number, taskOf(at));
      const known: Readonly<Record<string, string>> = words.field;
      return words[issue](where, known[field] ?? words.otherField(field));
    }
    case "other-board":
      return words.otherBoard(short(names.board(fault.board)));
    case "unknown-task":
      return words.unknownTask(fault.at.number, short(fault.taskId));
    case "other-content":
      return words.otherContent(fault.at.number, taskOf(fault.at));
    case "twice":
      return words.twice(fault.at.number, taskOf(fault.at), fault.earlier);
  }
}
