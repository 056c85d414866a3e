import { useEffect, useId, useMemo, useRef, useState } from "react";
import { newTaskId } from "#src/api/write-events.ts";
import { tasksOfBoard } from "#src/domain/board.ts";
import { planList } from "#src/domain/board-list.ts";
import { earliest } from "#src/domain/plain-date.ts";
import { type Domain, DOMAINS } from "#src/domain/preparation.ts";
import { RESPONSIBLES } from "#src/domain/responsible.ts";
import { TASK_STATUSES } from "#src/domain/task-status.ts";
import { plural } from "#src/i18n/counts.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { meaningOfPerson, meaningOfStatus, readRows, wordsIn } from "#src/imports/list-rows.ts";
import { taskTerms } from "#src/i18n/task-terms.ts";
import { useLink } from "#src/link/link-context.tsx";
import { Choice } from "../tasks/choice.tsx";
import { taskNames } from "../tasks/task-words.ts";
import { useStay } from "../tasks/use-stay.ts";
import type { Writer } from "../tasks/use-writer.ts";
import type { Situation } from "../use-situation.ts";
import { ChooseList } from "./choose-list.tsx";
import { ColumnsStep } from "./columns-step.tsx";
import { DatesStep } from "./dates-step.tsx";
import { fileFaultWords } from "./fault-words.ts";
import { OutcomeStep } from "./outcome-step.tsx";
import { type OpenList, useList } from "./use-list.ts";
import { WordsStep } from "./words-step.tsx";
import "./list-import.css";

const messages = defineMessages({
  nl: {
    title: "Uw eigen lijst inlezen",
    reading: "Bezig met lezen…",
    unstored: "Er is niets bewaard.",
    sheet: "Werkblad",
    statuses: "Wat uw woorden voor de status betekenen",
    statusesLead: "Rijen met een woord zonder betekenis zijn een fout.",
    statusKept: "geen status, wel in de nota",
    people: "Wie het doet",
    peopleLead: "Wie we niet herkennen, blijft bij naam in de nota.",
    personKept: "in de nota",
    undomained: (count: number): string =>
      count === 1
        ? "1 nieuwe taak heeft in uw lijst geen domein dat we kennen. Ze komt onder:"
        : `${count} nieuwe taken hebben in uw lijst geen domein dat we kennen. Ze komen onder:`,
    domain: "Domein",
    stored: (rows: string) => `${rows} uit uw lijst bewaard.`,
    rows: plural("wijziging", "wijzigingen"),
    noRows: (heading: number) =>
      `Onder de kolomnamen in rij ${heading} staan geen rijen: er is niets te bewaren. Is rij ${heading} zelf al een taak, zeg dan hierboven dat er geen kolomnamen zijn.`,
    cancel: "Annuleren",
    done: "Klaar met deze lijst. U kunt nog een lijst kiezen.",
  },
  en: {
    title: "Read in your own list",
    reading: "Reading…",
    unstored: "Nothing was stored.",
    sheet: "Sheet",
    statuses: "What your words for the status mean",
    statusesLead: "Rows with a word without a meaning are a fault.",
    statusKept: "no status, but in the note",
    people: "Who does it",
    peopleLead: "Whom we do not recognise stays by name in the note.",
    personKept: "in the note",
    undomained: (count: number): string =>
      count === 1
        ? "1 new task has no domain that we know in your list. It comes under:"
        : `${count} new tasks have no domain that we know in your list. They come under:`,
    domain: "Domain",
    stored: (rows: string) => `${rows} from your list stored.`,
    rows: plural("change", "changes"),
    noRows: (heading: number) =>
      `There are no rows under the column names in row ${heading}: there is nothing to store. If row ${heading} is a task itself, say above that there are no column names.`,
    cancel: "Cancel",
    done: "Done with this list. You can choose another one.",
  },
});

type Props = { situation: Situation; write: Writer["write"]; onClose: () => void };

/** A list that the board keeps itself: chosen, understood, looked at, and only then stored, whole or not at all. */
export function ListImport({ situation, write, onClose }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { today } = useLink();
  const id = useId();
  const on = earliest(situation.asOf, today);
  const { list, read, chooseTable, close, ...choices } = useList(on);
  const [stored, setStored] = useState(false);
  const [turn, setTurn] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const done = useStay<HTMLParagraphElement>(stored);

  return (
    <section className="list-import" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      {stored && (
        <p ref={done} role="status" tabIndex={-1} className="import-done">
          {words.done}
        </p>
      )}
      <ChooseList
        key={turn}
        reading={list.kind === "reading"}
        onList={(file) => {
          setStored(false);
          void read(file);
        }}
      />
      {list.kind === "reading" && <p role="status">{words.reading}</p>}
      {list.kind === "fault" && (
        <p role="alert">
          {fileFaultWords(list.fault, language)} {words.unstored}
        </p>
      )}
      {list.kind === "open" && list.tables.length > 1 && (
        <p>
          <label htmlFor={`${id}-sheet`}>{words.sheet}</label>{" "}
          <select
            id={`${id}-sheet`}
            className="control"
            value={list.tables.indexOf(list.table)}
            onChange={({ target }) => chooseTable(Number(target.value))}
          >
            {list.tables.map(({ name }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      {list.kind === "open" && (
        <Understanding
          open={list}
          situation={situation}
          on={on}
          choices={choices}
          onCancel={() => {
            close();
            onClose();
          }}
          onConfirm={(drafts, count) => {
            write(drafts, words.stored(words.rows(count)), { together: true });
            close();
            setStored(true);
            // The next list begins empty.
            setTurn(turn + 1);
          }}
        />
      )}
    </section>
  );
}

type UnderstandingProps = {
  open: OpenList;
  situation: Situation;
  on: Situation["asOf"];
  choices: Pick<ReturnType<typeof useList>, "chooseHeading" | "chooseColumn" | "change">;
  onConfirm: (drafts: Parameters<Writer["write"]>[0], rows: number) => void;
  onCancel: () => void;
};

/** What we make of the list: everything can be said otherwise, and what comes of it follows at once. */
function Understanding({ open, situation, on, choices, onConfirm, onCancel }: UnderstandingProps) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { table, settings } = open;
  const { board, facts, log } = situation;
  const [domain, setDomain] = useState<Domain>("leersteunmodel");
  const { rows, faults } = useMemo(() => readRows(table, settings), [table, settings]);
  const plan = useMemo(
    () => planList({ rows, tasks: tasksOfBoard(facts.tasks, board), log, on, domain, newTaskId }),
    [rows, facts.tasks, board, log, on, domain],
  );
  const undomained = useMemo(() => {
    const added = new Set(plan.outcomes.flatMap(({ kind, row }) => (kind === "added" ? [row] : [])));
    return rows.filter((row) => row.domain === null && added.has(row.row)).length;
  }, [plan, rows]);
  const statuses = useMemo(() => wordsIn(table, settings, "status"), [table, settings]);
  const people = useMemo(() => wordsIn(table, settings, "who"), [table, settings]);
  const dateTexts = useMemo(
    () =>
      [...wordsIn(table, settings, "deadline"), ...wordsIn(table, settings, "since")].map(({ word }) => word),
    [table, settings],
  );
  const { chooseHeading, chooseColumn, change } = choices;
  const isEmpty = rows.length + faults.length === 0;
  return (
    <>
      <ColumnsStep table={table} settings={settings} onHeading={chooseHeading} onColumn={chooseColumn} />
      <WordsStep
        title={words.statuses}
        lead={words.statusesLead}
        kept={words.statusKept}
        words={statuses}
        meaningOf={(key, word) => settings.statuses.get(key) ?? meaningOfStatus(word)}
        options={TASK_STATUSES}
        names={taskNames[language].status}
        onMeaning={(key, meaning) =>
          change({ statuses: new Map([...settings.statuses, [key, meaning] as const]) })
        }
      />
      <WordsStep
        title={words.people}
        lead={words.peopleLead}
        kept={words.personKept}
        words={people}
        meaningOf={(key, word) => settings.people.get(key) ?? meaningOfPerson(word)}
        options={RESPONSIBLES}
        names={taskNames[language].responsible}
        onMeaning={(key, meaning) =>
          change({ people: new Map([...settings.people, [key, meaning ?? "kept"] as const]) })
        }
      />
      <DatesStep texts={dateTexts} dates={settings.dates} onDates={(dates) => change({ dates })} />
      {undomained > 0 && (
        <p>
          {words.undomained(undomained)}{" "}
          <Choice
            label={words.domain}
            value={domain}
            options={DOMAINS}
            names={taskTerms[language].domain}
            onChange={(chosen) => chosen && setDomain(chosen)}
          />
        </p>
      )}
      {isEmpty && (
        <>
          <p role="status">{words.noRows((settings.heading ?? 0) + 1)}</p>
          <p className="import-end">
            <button type="button" className="text-button" onClick={onCancel}>
              {words.cancel}
            </button>
          </p>
        </>
      )}
      {!isEmpty && settings.columns.includes("title") && (
        <OutcomeStep
          plan={plan}
          tasks={situation.tasks}
          faults={faults}
          on={on}
          onConfirm={() =>
            onConfirm(plan.drafts, plan.outcomes.filter(({ drafts }) => drafts.length > 0).length)
          }
          onCancel={onCancel}
        />
      )}
    </>
  );
}
