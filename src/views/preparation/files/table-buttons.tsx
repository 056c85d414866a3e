import { useQuery } from "@tanstack/react-query";
import { listQuery } from "#src/api/queries.ts";
import { isDay, type PlainDate, toIso } from "#src/domain/plain-date.ts";
import type { XlsxCell, XlsxColumn } from "#src/exports/xlsx.ts";
import { CopySaid, useCopy } from "#src/facts/copy.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

const FORMATS = ["csv", "xlsx"] as const;
type Format = (typeof FORMATS)[number];

const messages = defineMessages({
  nl: {
    format: { csv: "CSV", xlsx: "XLSX" },
    name: { csv: "Exporteren als CSV", xlsx: "Exporteren als XLSX" },
    done: (rows: number, file: string) => `${file} met ${rows} rijen is gedownload.`,
    failed: "Het bestand kon niet worden gemaakt. Probeer het opnieuw.",
    about: "Over dit bestand",
    what: "Wat",
    is: "Is",
    asOf: "Peildatum",
    known: "Kennisdatum",
    everything: "alles wat nu bekend is",
    version: "Gegevensversie",
    filters: "Filters",
    noFilters: "geen",
    link: "Link",
  },
  en: {
    format: { csv: "CSV", xlsx: "XLSX" },
    name: { csv: "Export as CSV", xlsx: "Export as XLSX" },
    done: (rows: number, file: string) => `${file} with ${rows} rows was downloaded.`,
    failed: "The file could not be made. Please try again.",
    about: "About this file",
    what: "What",
    is: "Is",
    asOf: "As-of date",
    known: "Known-on date",
    everything: "all that is known now",
    version: "Data version",
    filters: "Filters",
    noFilters: "none",
    link: "Link",
  },
});

export type FileTable = {
  /** Its name in a spreadsheet. */
  sheet: string;
  columns: readonly XlsxColumn[];
  rows: readonly (readonly XlsxCell[])[];
};

type Props = {
  /** Of the file, without what follows the dot. */
  name: string;
  table: () => FileTable;
  /** What was left out, in words. */
  filters?: string;
};

/**
 * Downloads a table. A CSV says in every row what it was true for, so that a row that is copied out of it still says so;
 * a spreadsheet says it on a sheet of its own.
 */
export function TableButtons({ name, table, filters }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { state, asOf, href } = useLink();
  const version = useQuery(listQuery("tasks")).data?.dataVersion ?? "";
  const { said, say } = useCopy();
  const truth = (): [string, string | PlainDate][] => [
    [words.asOf, asOf],
    [words.known, state.kennis ?? words.everything],
    [words.version, version],
    [words.filters, filters ?? words.noFilters],
    // The same file tomorrow leads to the same day.
    [words.link, new URL(href({ op: asOf }), window.location.href).href],
  ];
  const write: Record<Format, (whole: FileTable) => Promise<BlobPart>> = {
    csv: async ({ columns, rows }) => {
      const { buildCsv } = await import("#src/exports/csv.ts");
      const facts = truth();
      return buildCsv(
        {
          columns: [...columns.map(({ heading }) => heading), ...facts.map(([what]) => what)],
          rows: rows.map((row) => [...row, ...facts.map(([, value]) => value)].map(asText)),
        },
        language,
      );
    },
    xlsx: async ({ sheet, columns, rows }) => {
      const { buildXlsx } = await import("#src/exports/xlsx.ts");
      const about = [
        { heading: words.what, width: 20 },
        { heading: words.is, width: 90 },
      ];
      return buildXlsx([
        { name: sheet, columns, rows },
        { name: words.about, columns: about, rows: truth() },
      ]);
    },
  };
  const save = async (format: Format) => {
    try {
      const whole = table();
      const [{ download }, content] = await Promise.all([
        import("#src/exports/download.ts"),
        write[format](whole),
      ]);
      download({ name: `${name}.${format}`, type: TYPES[format], content });
      say({ done: words.done(whole.rows.length, `${name}.${format}`) });
    } catch {
      say({ done: words.failed });
    }
  };
  return (
    <>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="control"
          aria-label={words.name[format]}
          onClick={() => void save(format)}
        >
          {words.format[format]}
        </button>
      ))}
      <CopySaid said={said} />
    </>
  );
}

const TYPES: Record<Format, string> = {
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const asText = (cell: XlsxCell): string | number => (cell === null ? "" : isDay(cell) ? toIso(cell) : cell);
