import { useQuery } from "@tanstack/react-query";
import { listQuery } from "#src/api/queries.ts";
import { toIso } from "#src/domain/plain-date.ts";
import type { CsvTable } from "#src/exports/csv.ts";
import { CopySaid, useCopy } from "#src/facts/copy.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

const messages = defineMessages({
  nl: {
    button: "CSV",
    name: "Exporteren als CSV",
    done: (rows: number, file: string) => `${file} met ${rows} rijen is gedownload.`,
    failed: "Het bestand kon niet worden gemaakt. Probeer het opnieuw.",
    asOf: "Peildatum",
    known: "Kennisdatum",
    everything: "alles wat nu bekend is",
    version: "Gegevensversie",
    filters: "Filters",
    noFilters: "geen",
    link: "Link",
  },
  en: {
    button: "CSV",
    name: "Export as CSV",
    done: (rows: number, file: string) => `${file} with ${rows} rows was downloaded.`,
    failed: "The file could not be made. Please try again.",
    asOf: "As-of date",
    known: "Known-on date",
    everything: "all that is known now",
    version: "Data version",
    filters: "Filters",
    noFilters: "none",
    link: "Link",
  },
});

type Props = {
  /** Of the file. */
  name: string;
  table: () => CsvTable;
  /** What was left out, in words. */
  filters?: string;
};

/** Downloads a table. Every row carries what it was true for: a row that is copied out of the file still says so. */
export function CsvButton({ name, table, filters }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { state, asOf, href } = useLink();
  const version = useQuery(listQuery("tasks")).data?.dataVersion ?? "";
  const { said, say } = useCopy();
  const save = async () => {
    try {
      const [{ buildCsv }, { download }] = await Promise.all([
        import("#src/exports/csv.ts"),
        import("#src/exports/download.ts"),
      ]);
      const { columns, rows } = table();
      const truth = [
        toIso(asOf),
        state.kennis ? toIso(state.kennis) : words.everything,
        version,
        filters ?? words.noFilters,
        // The same file tomorrow leads to the same day.
        new URL(href({ op: asOf }), window.location.href).href,
      ];
      const whole = {
        columns: [...columns, words.asOf, words.known, words.version, words.filters, words.link],
        rows: rows.map((row) => [...row, ...truth]),
      };
      download({ name, type: "text/csv;charset=utf-8", content: await buildCsv(whole, language) });
      say({ done: words.done(rows.length, name) });
    } catch {
      say({ done: words.failed });
    }
  };
  return (
    <>
      <button type="button" className="control" aria-label={words.name} onClick={() => void save()}>
        {words.button}
      </button>
      <CopySaid said={said} />
    </>
  );
}
