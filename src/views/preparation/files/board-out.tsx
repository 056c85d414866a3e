import { toIso } from "#src/domain/plain-date.ts";
import { useSources } from "#src/facts/cited.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import type { AskedTasks } from "../use-asked-tasks.ts";
import type { Standing } from "../use-situation.ts";
import { boardTable } from "./board-table.ts";
import { TableButtons } from "./table-buttons.tsx";

const messages = defineMessages({
  nl: {
    group: "Met deze voorbereiding",
    timeline: "Op de tijdlijn tonen",
    print: "Afdrukken",
    only: (tasks: string) =>
      `In de bestanden staan, zoals in de lijst, alleen: ${tasks}. Op papier staat daarvan wat nog open is.`,
    file: (board: string, day: string) => `voorbereiding-${board}-${day}`,
  },
  en: {
    group: "With this preparation",
    timeline: "Show on the timeline",
    print: "Print",
    only: (tasks: string) =>
      `The files hold, as the list does, only: ${tasks}. Paper holds those that are still open.`,
    file: (board: string, day: string) => `preparation-${board}-${day}`,
  },
});

type Props = { situation: Standing; askedTasks: AskedTasks };

/** What one can take along from the page of a board: its lane on the timeline, and its tasks on paper or as a file. */
export function BoardOut({ situation, askedTasks: { asked, only } }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { href, asOf } = useLink();
  const { index } = useSources();
  const { board } = situation;
  return (
    <div className="board-out no-print" role="group" aria-label={words.group}>
      <a className="control" href={href({ bestuur: board.id }, "timeline")}>
        {words.timeline}
      </a>
      <button type="button" className="control" onClick={() => window.print()}>
        {words.print}
      </button>
      <TableButtons
        name={words.file(board.id, toIso(asOf))}
        table={() => boardTable({ board, tasks: asked, sources: index }, language)}
        filters={only || null}
      />
      {only && <p className="caption">{words.only(only)}</p>}
    </div>
  );
}
