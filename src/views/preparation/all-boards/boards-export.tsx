import { nextFixedTasks } from "#src/domain/across-boards.ts";
import { useSources } from "#src/facts/cited.tsx";
import { sourceTexts } from "#src/i18n/source-lines.ts";
import { DOMAINS } from "#src/domain/preparation.ts";
import { dayFromNumber, toIso } from "#src/domain/plain-date.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskTerms } from "#src/i18n/task-terms.ts";
import { useLink } from "#src/link/link-context.tsx";
import { TableButtons } from "../files/table-buttons.tsx";
import { boardWords } from "./board-words.ts";
import type { RowProps } from "./heat-row.tsx";
import type { MonthColumn } from "./months.ts";

const messages = defineMessages({
  nl: {
    sheet: "Besturen",
    file: (day: string) => `voorbereiding-besturen-${day}`,
    id: "Bestuur-id",
    done: (what: string) => `${what}, klaar`,
    total: (what: string) => `${what}, totaal`,
    doneOn: (day: string) => `Klaar op ${day}`,
    blocked: "Geblokkeerd",
    starts: "Laatste startdag voorbij",
    lastWork: "Laatst genoteerd",
    example: "Voorbeeld",
    nextTask: "Taak bij die datum",
    sources: "Bronnen van die datum",
    yes: "verzonnen voorbeeld",
    no: "nee",
  },
  en: {
    sheet: "Boards",
    file: (day: string) => `preparation-boards-${day}`,
    id: "Board id",
    done: (what: string) => `${what}, done`,
    total: (what: string) => `${what}, total`,
    doneOn: (day: string) => `Done on ${day}`,
    blocked: "Blocked",
    starts: "Last day to start passed",
    lastWork: "Last recorded",
    example: "Example",
    nextTask: "Task at that date",
    sources: "Sources of that date",
    yes: "invented example",
    no: "no",
  },
});

type Props = { rows: readonly RowProps[]; months: readonly MonthColumn[] };

/** The heat map as a file: both displays, in the order of the screen. */
export function BoardsExport({ rows, months }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const common = useMessages(boardWords);
  const { asOf } = useLink();
  const dateOf = (on: number | null) => (on === null ? null : dayFromNumber(on));
  const { index: sources } = useSources();
  const table = () => ({
    sheet: words.sheet,
    columns: [
      words.id,
      common.board,
      words.example,
      ...DOMAINS.flatMap((domain) => {
        const name = taskTerms[language].domain[domain];
        return [words.done(name), words.total(name)];
      }),
      words.done(common.all),
      words.total(common.all),
      ...months.map(({ date }) => words.doneOn(toIso(date))),
      common.late,
      words.blocked,
      words.starts,
      common.nextFixed,
      words.nextTask,
      words.sources,
      words.lastWork,
    ].map((heading) => ({ heading, width: heading === common.board ? 32 : 16 })),
    rows: rows.map(({ standing, replay }) => [
      standing.board.id,
      standing.board.name[language],
      standing.board.example ? words.yes : words.no,
      ...DOMAINS.flatMap((domain) => [standing.domains[domain].done, standing.domains[domain].total]),
      standing.done,
      standing.total,
      ...months.map(({ on }) => replay?.doneAt(on) ?? 0),
      standing.late,
      standing.blocked,
      standing.startsPassed,
      dateOf(standing.nextFixed),
      nextFixedTasks(standing)
        .map(({ title }) => title[language])
        .join("; "),
      sourceTexts({
        citations: nextFixedTasks(standing).flatMap(({ citations }) => citations),
        sources,
        language,
      }).join(" | "),
      dateOf(standing.lastWork),
    ]),
  });
  return <TableButtons name={words.file(toIso(asOf))} table={table} />;
}
