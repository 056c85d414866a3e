import type { Board } from "#src/domain/board.ts";
import type { BoardTask } from "#src/domain/readiness.ts";
import type { Source } from "#src/domain/source.ts";
import type { Language } from "#src/domain/text.ts";
import { sourceTexts } from "#src/i18n/source-lines.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { taskTerms } from "#src/i18n/task-terms.ts";
import { taskTitle } from "../task-title.ts";
import type { FileTable } from "./write-table.ts";

const messages = defineMessages({
  nl: {
    sheet: "Taken",
    columns: {
      board: "Bestuur",
      example: "Voorbeeld",
      id: "Taak-id",
      title: "Taak",
      domain: "Domein",
      status: "Status",
      since: "Status sinds",
      fixed: "Vaste datum",
      suggested: "Voorstel",
      own: "Eigen datum",
      responsible: "Wie",
      note: "Nota",
      evidence: "Bewijs",
      kind: "Herkomst",
      sources: "Bronnen",
    },
    sourced: "met bron",
    own: "eigen taak",
    yes: "verzonnen voorbeeld",
    no: "nee",
  },
  en: {
    sheet: "Tasks",
    columns: {
      board: "Board",
      example: "Example",
      id: "Task id",
      title: "Task",
      domain: "Domain",
      status: "Status",
      since: "Status since",
      fixed: "Fixed date",
      suggested: "Suggestion",
      own: "Own date",
      responsible: "Who",
      note: "Note",
      evidence: "Evidence",
      kind: "Origin",
      sources: "Sources",
    },
    sourced: "sourced",
    own: "own task",
    yes: "invented example",
    no: "no",
  },
});

/** In characters; the others are as wide as their heading. */
const WIDTHS: Partial<Record<keyof (typeof messages)["nl"]["columns"], number>> = {
  board: 28,
  example: 20,
  id: 24,
  title: 48,
  domain: 22,
  status: 18,
  since: 13,
  fixed: 13,
  suggested: 13,
  own: 13,
  responsible: 20,
  note: 40,
  evidence: 30,
  sources: 60,
};

type Question = { board: Board; tasks: readonly BoardTask[]; sources: ReadonlyMap<string, Source> };

/** Tasks of a board as they stand, in words that can be read in again. */
export function boardTable({ board, tasks, sources }: Question, language: Language): FileTable {
  const words = messages[language];
  return {
    sheet: words.sheet,
    columns: (Object.keys(words.columns) as (keyof typeof words.columns)[]).map((key) => ({
      heading: words.columns[key],
      width: WIDTHS[key] ?? words.columns[key].length + 2,
    })),
    rows: tasks.map((task) => {
      const { id, sourced, domain, state, deadline } = task;
      return [
        board.name[language],
        board.example ? words.yes : words.no,
        id,
        taskTitle(task, language),
        taskTerms[language].domain[domain],
        // As it travels, so that it can come back.
        state.status,
        state.since,
        deadline?.basis === "source" ? deadline.date : null,
        deadline?.basis === "suggested" ? deadline.date : null,
        state.ownDeadline,
        state.responsible,
        state.note,
        state.evidence,
        sourced ? words.sourced : words.own,
        sourceTexts({ citations: sourced?.citations ?? [], sources, language }).join(" | "),
      ];
    }),
  };
}
