import { useQuery } from "@tanstack/react-query";
import { listQuery } from "#src/api/queries.ts";
import { CopySaid, useCopy } from "#src/facts/copy.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import type { FileTable } from "./write-table.ts";

const FORMATS = ["csv", "xlsx"] as const;
type Format = (typeof FORMATS)[number];

const messages = defineMessages({
  nl: {
    format: { csv: "CSV", xlsx: "XLSX" },
    name: { csv: "Exporteren als CSV", xlsx: "Exporteren als XLSX" },
    done: (rows: number, file: string) => `${file} met ${rows} rijen is gedownload.`,
    failed: "Het bestand kon niet worden gemaakt. Probeer het opnieuw.",
  },
  en: {
    format: { csv: "CSV", xlsx: "XLSX" },
    name: { csv: "Export as CSV", xlsx: "Export as XLSX" },
    done: (rows: number, file: string) => `${file} with ${rows} rows was downloaded.`,
    failed: "The file could not be made. Please try again.",
  },
});

type Props = {
  /** Of the file, without what follows the dot. */
  name: string;
  table: () => FileTable;
  /** Which rows it has, in words; `null`: all. */
  filters?: string | null;
};

/** Downloads a table. */
export function TableButtons({ name, table, filters = null }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { state, asOf, href } = useLink();
  const version = useQuery(listQuery("tasks")).data?.dataVersion ?? "";
  const { said, say } = useCopy();
  const save = async (format: Format) => {
    try {
      const whole = table();
      // Of this day, so that the same file tomorrow leads to the same day.
      const link = new URL(href({ op: asOf }), window.location.href).href;
      const { writeTable } = await import("./write-table.ts");
      const [{ download }, content] = await Promise.all([
        import("#src/exports/download.ts"),
        writeTable[format](whole, { asOf, known: state.kennis, version, filters, link }, language),
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
