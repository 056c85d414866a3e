import type { PlainDate } from "#src/domain/plain-date.ts";
import { citedSources } from "#src/domain/source.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { legible } from "../legible.ts";
import { linkName, type Meant, productName, truthLines } from "../meant.ts";
import type { Work } from "../work.ts";
import { buildXlsx, type XlsxCell } from "../xlsx.ts";
import { milestoneColumns, milestoneRows } from "./milestone-rows.ts";

export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const messages = defineMessages({
  nl: {
    milestones: "Mijlpalen",
    sources: "Bronnen",
    about: "Over dit bestand",
    source: { title: "Titel", publisher: "Uitgever", date: "Datum", address: "Adres", id: "Id" },
    what: "Wat",
    value: "Waarde",
    says: "Antwoord",
    product: "Overzicht",
  },
  en: {
    milestones: "Milestones",
    sources: "Sources",
    about: "About this file",
    source: { title: "Title", publisher: "Publisher", date: "Date", address: "Address", id: "Id" },
    what: "What",
    value: "Value",
    says: "Answer",
    product: "Overview",
  },
});

/** In characters; what is not named is as wide as its heading. */
const WIDTHS: Readonly<Record<string, number>> = {
  date: 24,
  from: 12,
  to: 12,
  title: 50,
  summary: 70,
  track: 22,
  actor: 24,
  levels: 24,
  knownSince: 20,
  earlier: 36,
  sources: 70,
  id: 34,
};

/** The filtered milestones, their sources and what the file was true for, each on a sheet of its own. */
export async function xlsxFile(meant: Meant, work: Work): Promise<Blob> {
  const { scene } = meant;
  const words = messages[scene.language];
  const columns = milestoneColumns(meant);
  const rows = await milestoneRows(meant, work);
  const cited = citedSources([...scene.regimes, ...scene.shown].flatMap(({ citations }) => citations));
  const sources = cited.flatMap((id) => meant.sources.get(id) ?? []);
  const about = [
    [words.product, productName(meant)],
    [words.says, meant.title],
    ...truthLines(meant)
      .filter(({ key }) => key !== "outside")
      .map(({ name, value }) => [name, value]),
    [linkName(meant), meant.href],
  ];
  return buildXlsx([
    {
      name: words.milestones,
      columns: Object.entries(columns).map(([key, heading]) => ({
        heading,
        ...(WIDTHS[key] === undefined ? {} : { width: WIDTHS[key] }),
      })),
      rows: rows.map((row) => Object.keys(columns).map((key) => cell(row[key as keyof typeof columns]))),
    },
    {
      name: words.sources,
      columns: [
        { heading: words.source.title, width: 60 },
        { heading: words.source.publisher, width: 36 },
        { heading: words.source.date, width: 12 },
        { heading: words.source.address, width: 70 },
        { heading: words.source.id, width: 30 },
      ],
      rows: sources.map(({ title, publisher, publishedOn, url, id }) => [
        legible(title),
        legible(publisher),
        publishedOn,
        url,
        id,
      ]),
    },
    {
      name: words.about,
      columns: [
        { heading: words.what, width: 20 },
        { heading: words.value, width: 90 },
      ],
      rows: about.map((row) => row.map(legible)),
    },
  ]);
}

const cell = (value: string | PlainDate): XlsxCell => (typeof value === "string" ? legible(value) : value);
