import type { Language } from "#src/domain/text.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { LOCALES } from "#src/i18n/locales.ts";
import { type FileFault, LARGEST_FILE, MOST_COLUMNS, MOST_ROWS } from "#src/imports/table.ts";

const megabytes = (bytes: number) => (Math.ceil(bytes / 100_000) / 10).toString();
const nlMegabytes = (bytes: number) => `${megabytes(bytes).replace(".", ",")} MB`;

const messages = defineMessages({
  nl: {
    unreadable: "Dit bestand kon niet worden gelezen. Staat het nog op dezelfde plaats?",
    tooLarge: (bytes: number) =>
      `Dit bestand is ${nlMegabytes(bytes)} groot. Het mag hoogstens ${nlMegabytes(LARGEST_FILE)} zijn: bewaar alleen het blad met uw taken.`,
    empty: "Hier staan geen rijen in.",
    locked:
      "Deze werkmap is met een wachtwoord beveiligd. Bewaar ze in Excel zonder wachtwoord, of kopieer de cellen en plak ze hier.",
    oldXls:
      "Dit is een Excel-bestand van voor 2007 (.xls). Bewaar het in Excel als .xlsx of als CSV, of kopieer de cellen en plak ze hier.",
    damaged: "Dit bestand is beschadigd of niet volledig. Open het in Excel en bewaar het opnieuw.",
    openQuote: (row: number) =>
      `In rij ${row} of erboven gaat een aanhalingsteken open dat niet meer sluit. Verbeter die rij en lees opnieuw.`,
    tooManyRows: (rows: string) =>
      `Deze lijst heeft ${rows} rijen. Er kunnen er hoogstens ${MOST_ROWS.toLocaleString("nl-BE")} in één keer worden ingelezen.`,
    tooWide: (columns: number) =>
      `Deze lijst heeft ${columns} kolommen; hoogstens ${MOST_COLUMNS} kunnen worden gelezen.`,
    longCell: (row: number) =>
      `In rij ${row} staat een cel met meer tekst dan een rekenblad kan bevatten. Maak die cel korter en lees opnieuw.`,
    tooSlow: "Het lezen duurde te lang. Bewaar alleen het blad met uw taken in een nieuw bestand.",
    other: {
      pdf: "Dit is een pdf, geen rekenblad.",
      image: "Dit is een afbeelding, geen rekenblad.",
      zip: "Dit is een ander soort bestand, geen rekenblad dat we kunnen lezen.",
      ods: "Dit is een rekenblad van LibreOffice (.ods). Bewaar het als .xlsx of als CSV.",
      markup: "Dit is een webpagina, geen rekenblad. Open ze in Excel en bewaar ze als .xlsx of als CSV.",
      json: "Dit is een JSON-bestand. Is het een logboek van hier, kies dan “Logboek inlezen”.",
      binary: "Dit bestand is geen rekenblad en geen tekst.",
    },
  },
  en: {
    unreadable: "This file could not be read. Is it still in the same place?",
    tooLarge: (bytes: number) =>
      `This file is ${megabytes(bytes)} MB. It may be ${megabytes(LARGEST_FILE)} MB at most: save only the sheet with your tasks.`,
    empty: "There are no rows in this.",
    locked:
      "This workbook is protected by a password. Save it without one in Excel, or copy the cells and paste them here.",
    oldXls:
      "This is an Excel file from before 2007 (.xls). Save it in Excel as .xlsx or as CSV, or copy the cells and paste them here.",
    damaged: "This file is damaged or not complete. Open it in Excel and save it again.",
    openQuote: (row: number) =>
      `In row ${row} or above it a quotation mark opens that is never closed. Correct that row and read again.`,
    tooManyRows: (rows: string) =>
      `This list has ${rows} rows. At most ${MOST_ROWS.toLocaleString("en-GB")} can be read at once.`,
    tooWide: (columns: number) => `This list has ${columns} columns; at most ${MOST_COLUMNS} can be read.`,
    longCell: (row: number) =>
      `Row ${row} has a cell with more text than a spreadsheet can hold. Make that cell shorter and read again.`,
    tooSlow: "Reading took too long. Save only the sheet with your tasks in a new file.",
    other: {
      pdf: "This is a PDF, not a spreadsheet.",
      image: "This is a picture, not a spreadsheet.",
      zip: "This is a file of another kind, not a spreadsheet that we can read.",
      ods: "This is a LibreOffice spreadsheet (.ods). Save it as .xlsx or as CSV.",
      markup: "This is a web page, not a spreadsheet. Open it in Excel and save it as .xlsx or as CSV.",
      json: "This is a JSON file. If it is a log from here, choose “Read a log in”.",
      binary: "This file is neither a spreadsheet nor text.",
    },
  },
});

/** Why a file is not taken, and what one can do. */
export function fileFaultWords(fault: FileFault, language: Language): string {
  const words = messages[language];
  switch (fault.kind) {
    case "unreadable":
      return words.unreadable;
    case "too-large":
      return words.tooLarge(fault.bytes);
    case "empty":
      return words.empty;
    case "other-file":
      return words.other[fault.what];
    case "old-xls":
      return words.oldXls;
    case "locked":
      return words.locked;
    case "damaged":
      return words.damaged;
    case "long-cell":
      return words.longCell(fault.row);
    case "open-quote":
      return words.openQuote(fault.row);
    case "too-many-rows":
      return words.tooManyRows(fault.rows.toLocaleString(LOCALES[language]));
    case "too-wide":
      return words.tooWide(fault.columns);
    case "too-slow":
      return words.tooSlow;
  }
}
