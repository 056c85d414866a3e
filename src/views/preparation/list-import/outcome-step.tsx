import { useId, useState } from "react";
import type { ListPlan, RowOutcome } from "#src/domain/board-list.ts";
import type { BoardTask } from "#src/domain/readiness.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { plural } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { columnLetter } from "#src/imports/columns.ts";
import type { CellFault } from "#src/imports/list-rows.ts";
import { ChangeRow } from "./change-row.tsx";

const messages = defineMessages({
  nl: {
    title: "Wat er verandert",
    starts: (day: string) => `Het geldt vanaf ${day}, behalve waar hieronder een andere dag staat.`,
    changed: plural("taak verandert", "taken veranderen"),
    added: plural("eigen taak komt erbij", "eigen taken komen erbij"),
    alike: plural(
      "nieuwe taak lijkt op een taak die er al is",
      "nieuwe taken lijken op een taak die er al is",
    ),
    keepsDomain: plural(
      "rij geeft een taak van een bron een ander domein: dat van de bron blijft",
      "rijen geven een taak van een bron een ander domein: dat van de bron blijft",
    ),
    same: plural("rij staat er al zo", "rijen staan er al zo"),
    faulty: plural("rij heeft een fout", "rijen hebben een fout"),
    nothing: "Alles in deze lijst staat er al. Er is niets te bewaren.",
    faults: "Fouten",
    fault: (row: number, column: string, text: string, why: string) => `Rij ${row}${column}${text}: ${why}`,
    column: (letter: string) => `, kolom ${letter}`,
    text: (text: string) => `, “${text}”`,
    why: {
      "no-title": "er staat geen taak.",
      "long-title": "een taak mag hoogstens 200 tekens lang zijn.",
      "long-note": "een nota mag hoogstens 2000 tekens lang zijn.",
      "unknown-status": "we kennen dit woord niet. Zeg hierboven wat het betekent.",
      "no-such-day": "deze dag bestaat niet.",
      "year-only": "dit is alleen een jaar.",
      "no-year": "het jaar ontbreekt.",
      unclear: "dit is niet te lezen als dag of maand.",
      "no-address": "een bewijs is een webadres dat begint met https://.",
    },
    contradicts: (row: number, other: number) =>
      `Rij ${row}: zegt iets anders over dezelfde taak dan rij ${other}.`,
    leaveOut: (rows: string) => `${rows} met een fout weglaten en de rest bewaren`,
    rows: plural("rij", "rijen"),
    changes: "De wijzigingen, rij per rij",
    row: "Rij",
    task: "Taak",
    becomes: "Wordt",
    all: (count: number) => `Alle ${count} tonen`,
    tooMany: "Dit zijn meer wijzigingen dan in één keer bewaard kunnen worden. Splits uw lijst.",
    confirm: (changes: string) => `${changes} bewaren`,
    change: plural("wijziging", "wijzigingen"),
    cancel: "Annuleren",
    blocked: "Verbeter de fouten in uw lijst of laat die rijen weg.",
  },
  en: {
    title: "What changes",
    starts: (day: string) => `It holds from ${day}, except where another day stands below.`,
    changed: plural("task changes", "tasks change"),
    added: plural("own task is added", "own tasks are added"),
    alike: plural(
      "new task resembles one that is there already",
      "new tasks resemble one that is there already",
    ),
    keepsDomain: plural(
      "row gives a task of a source another domain: that of the source stays",
      "rows give a task of a source another domain: that of the source stays",
    ),
    same: plural("row is so already", "rows are so already"),
    faulty: plural("row has a fault", "rows have a fault"),
    nothing: "All of this list is here already. There is nothing to store.",
    faults: "Faults",
    fault: (row: number, column: string, text: string, why: string) => `Row ${row}${column}${text}: ${why}`,
    column: (letter: string) => `, column ${letter}`,
    text: (text: string) => `, “${text}”`,
    why: {
      "no-title": "there is no task.",
      "long-title": "a task may be 200 characters long at most.",
      "long-note": "a note may be 2000 characters long at most.",
      "unknown-status": "we do not know this word. Say above what it means.",
      "no-such-day": "this day does not exist.",
      "year-only": "this is only a year.",
      "no-year": "the year is missing.",
      unclear: "this cannot be read as a day or a month.",
      "no-address": "evidence is a web address that begins with https://.",
    },
    contradicts: (row: number, other: number) =>
      `Row ${row}: says something else of the same task than row ${other}.`,
    leaveOut: (rows: string) => `Leave out ${rows} with a fault and store the rest`,
    rows: plural("row", "rows"),
    changes: "The changes, row by row",
    row: "Row",
    task: "Task",
    becomes: "Becomes",
    all: (count: number) => `Show all ${count}`,
    tooMany: "These are more changes than can be stored at once. Split your list.",
    confirm: (changes: string) => `Store ${changes}`,
    change: plural("change", "changes"),
    cancel: "Cancel",
    blocked: "Correct the faults in your list, or leave those rows out.",
  },
});

const SHOWN = 12;
/** In one request: all of them or none. */
const MOST_EVENTS = 5000;

type Props = {
  plan: ListPlan;
  /** As they stand before. */
  tasks: readonly BoardTask[];
  faults: readonly CellFault[];
  on: PlainDate;
  onConfirm: () => void;
  onCancel: () => void;
};

/** What will be written, what is so already, what cannot be read and why; and the button that stores it. */
export function OutcomeStep({ plan, tasks, faults, on, onConfirm, onCancel }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const id = useId();
  const [all, setAll] = useState(false);
  const [leaveOut, setLeaveOut] = useState(false);
  const of = (kind: RowOutcome["kind"]) => plan.outcomes.filter((outcome) => outcome.kind === kind);
  const changes = plan.outcomes.filter(({ drafts }) => drafts.length > 0);
  const contradictions = of("contradicts");
  const faultyRows = new Set([...faults, ...contradictions].map(({ row }) => row)).size;
  const said = [
    ["changed", of("changed").length],
    ["added", of("added").length],
    ["alike", of("added").filter(({ resembles }) => resembles).length],
    ["same", of("same").length],
    ["keepsDomain", plan.outcomes.filter(({ keepsDomain }) => keepsDomain).length],
    ["faulty", faultyRows],
  ] as const;
  const tooMany = plan.drafts.length > MOST_EVENTS;
  const blocked = tooMany || (faultyRows > 0 && !leaveOut);

  return (
    <section aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{words.title}</h4>
      <p role="status">
        {said
          .filter(([, count]) => count > 0)
          .map(([kind, count]) => words[kind](count))
          .join("; ")}
        .
      </p>
      {faultyRows > 0 && (
        <Faults
          lines={[
            ...faults.map(({ row, column, text, why }) => ({
              row,
              text: words.fault(
                row,
                column === null ? "" : words.column(columnLetter(column)),
                text === "" ? "" : words.text(text.slice(0, 60)),
                words.why[why],
              ),
            })),
            ...contradictions.map(({ row, other }) => ({ row, text: words.contradicts(row, other ?? 0) })),
          ]}
        />
      )}
      {changes.length > 0 ? (
        <>
          <p>{words.starts(formatDay(on, language))}</p>
          <div className="import-changes">
            <table>
              <caption className="visually-hidden">{words.changes}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.row}</th>
                  <th scope="col">{words.task}</th>
                  <th scope="col">{words.becomes}</th>
                </tr>
              </thead>
              <tbody>
                {changes.slice(0, all ? undefined : SHOWN).map((outcome) => (
                  <ChangeRow key={outcome.row} {...{ outcome, tasks, on }} />
                ))}
              </tbody>
            </table>
            {!all && changes.length > SHOWN && (
              <button type="button" className="text-button" onClick={() => setAll(true)}>
                {words.all(changes.length)}
              </button>
            )}
          </div>
          {faultyRows > 0 && (
            <p>
              <label className="import-leave-out">
                <input
                  type="checkbox"
                  checked={leaveOut}
                  onChange={({ target }) => setLeaveOut(target.checked)}
                />{" "}
                {words.leaveOut(words.rows(faultyRows))}
              </label>
            </p>
          )}
          {tooMany && <p role="alert">{words.tooMany}</p>}
        </>
      ) : (
        faultyRows === 0 && <p>{words.nothing}</p>
      )}
      <p className="import-end">
        {changes.length > 0 && (
          <button
            type="button"
            className="control"
            data-primary
            aria-disabled={blocked}
            aria-describedby={blocked ? `${id}-blocked` : undefined}
            onClick={() => {
              if (!blocked) onConfirm();
            }}
          >
            {words.confirm(words.change(changes.length))}
          </button>
        )}{" "}
        <button type="button" className="text-button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
      {blocked && !tooMany && changes.length > 0 && (
        <p id={`${id}-blocked`} className="caption">
          {words.blocked}
        </p>
      )}
    </section>
  );
}

function Faults({ lines }: { lines: readonly { row: number; text: string }[] }) {
  const words = useMessages(messages);
  const id = useId();
  const [all, setAll] = useState(false);
  const sorted = lines.toSorted((a, b) => a.row - b.row);
  return (
    <section className="import-faults" aria-labelledby={id}>
      <h5 id={id}>{words.faults}</h5>
      <ul>
        {sorted.slice(0, all ? undefined : SHOWN).map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {!all && sorted.length > SHOWN && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {words.all(sorted.length)}
        </button>
      )}
    </section>
  );
}
