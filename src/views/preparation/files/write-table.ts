import { isDay, type PlainDate, toIso } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { buildCsv } from "#src/exports/csv.ts";
import type { XlsxCell, XlsxColumn } from "#src/exports/xlsx.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";

const messages = defineMessages({
  nl: {
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

/** What a file was true for. */
export type FileTruth = {
  asOf: PlainDate;
  known: PlainDate | null;
  version: string;
  /** What was left out, in words. */
  filters: string | null;
  link: string;
};

type WriteTable = (table: FileTable, truth: FileTruth, language: Language) => Promise<BlobPart>;

/**
 * A table as a file. A CSV says in every row what it was true for, so that a row that is copied out of it still says so;
 * a spreadsheet says it on a sheet of its own.
 */
export const writeTable: Record<"csv" | "xlsx", WriteTable> = {
  csv: ({ columns, rows }, truth, language) => {
    const facts = factsOf(truth, language);
    return buildCsv(
      {
        columns: [...columns.map(({ heading }) => heading), ...facts.map(([what]) => what)],
        rows: rows.map((row) => [...row, ...facts.map(([, value]) => value)].map(asText)),
      },
      language,
    );
  },
  xlsx: async ({ sheet, columns, rows }, truth, language) => {
    const { buildXlsx } = await import("#src/exports/xlsx.ts");
    const words = messages[language];
    const about = [
      { heading: words.what, width: 20 },
      { heading: words.is, width: 90 },
    ];
    return buildXlsx([
      { name: sheet, columns, rows },
      { name: words.about, columns: about, rows: factsOf(truth, language) },
    ]);
  },
};

function factsOf(truth: FileTruth, language: Language): [string, string | PlainDate][] {
  const words = messages[language];
  return [
    [words.asOf, truth.asOf],
    [words.known, truth.known ?? words.everything],
    [words.version, truth.version],
    [words.filters, truth.filters ?? words.noFilters],
    [words.link, truth.link],
  ];
}

const asText = (cell: XlsxCell): string | number => (cell === null ? "" : isDay(cell) ? toIso(cell) : cell);
