import { toIso } from "#src/domain/plain-date.ts";
import { useSources } from "#src/facts/cited.tsx";
import { sourceLines } from "#src/facts/source-lines.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { terms } from "#src/i18n/terms.ts";
import { useLink } from "#src/link/link-context.tsx";
import type { Situation } from "../use-situation.ts";
import { CsvButton } from "./csv-button.tsx";

const messages = defineMessages({
  nl: {
    group: "Met deze voorbereiding",
    timeline: "Op de tijdlijn tonen",
    file: (board: string, day: string) => `voorbereiding-${board}-${day}.csv`,
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
    group: "With this preparation",
    timeline: "Show on the timeline",
    file: (board: string, day: string) => `preparation-${board}-${day}.csv`,
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

/** What one can take along from the page of a board: its lane on the timeline, and all its tasks as a file. */
export function BoardOut({ situation: { board, tasks } }: { situation: Situation }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { href, asOf } = useLink();
  const { index } = useSources();
  const table = () => ({
    columns: Object.values(words.columns),
    rows: tasks.map(({ id, sourced, ownTitle, domain, state, deadline }) => [
      board.name[language],
      board.example ? words.yes : words.no,
      id,
      sourced?.title[language] ?? ownTitle ?? "",
      terms[language].domain[domain],
      // As it travels, so that it can come back.
      state.status,
      state.since ? toIso(state.since) : "",
      deadline?.basis === "source" ? toIso(deadline.date) : "",
      deadline?.basis === "suggested" ? toIso(deadline.date) : "",
      state.ownDeadline ? toIso(state.ownDeadline) : "",
      state.responsible ?? "",
      state.note ?? "",
      state.evidence ?? "",
      sourced ? words.sourced : words.own,
      sourceLines({ citations: sourced?.citations ?? [], sources: index, language }).join(" | "),
    ]),
  });
  return (
    <div className="board-out no-print" role="group" aria-label={words.group}>
      <a className="control" href={href({ bestuur: board.id }, "timeline")}>
        {words.timeline}
      </a>
      <CsvButton name={words.file(board.id, toIso(asOf))} table={table} />
    </div>
  );
}
