import { sameWords } from "#src/domain/same-words.ts";
import { responsibleOfWord, statusOfWord } from "./known-words.ts";
import { isEmptyRow, isFilled, type Table } from "./table.ts";
import { readWrittenDate } from "./written-date.ts";

/** What a column of a list can tell of a task. */
export const COLUMN_FIELDS = [
  "title",
  "status",
  "since",
  "deadline",
  "who",
  "note",
  "evidence",
  "domain",
  "id",
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** What each column tells; `null`: nothing that we take. A field has one column at most, but notes have any number. */
export type Columns = readonly (ColumnField | null)[];

/** In the order of how sure they are. */
const HEADINGS: Record<ColumnField, string> = {
  id: "taak id|task id",
  title:
    "taak|taken|task|tasks|actie|acties|actiepunt|actiepunten|action|action point|activiteit|activity|to do|todo|wat|what|wat moet er gebeuren|te doen|omschrijving|beschrijving|description|onderwerp|subject|opdracht|item|titel|title",
  status:
    "status|stand van zaken|stand|toestand|voortgang|state|progress|fase|gedaan|klaar|afgewerkt|done|ok",
  since:
    "status sinds|status since|sinds|since|afgewerkt op|klaar op|gedaan op|datum status|done on|completed on",
  deadline:
    "eigen datum|own date|deadline|tegen|tegen wanneer|wanneer|when|due|due date|streefdatum|einddatum|uiterlijk|datum|date|maand|month|timing|planning|periode|period|by when",
  who: "wie|who|verantwoordelijke|verantwoordelijk|responsible|eigenaar|owner|trekker|uitvoerder|door|door wie|by|uit te voeren door|assigned to|toegewezen aan|persoon|person|naam",
  note: "nota|notas|nota s|notitie|notities|notes|note|opmerking|opmerkingen|commentaar|comment|comments|toelichting|remarks|remark|uitleg|info|extra",
  evidence: "bewijs|bewijsstuk|evidence|proof|link|url|document",
  domain: "domein|domain",
};
/** Of our own files; they are told elsewhere, or not ours to take back. */
const LEFT_ALONE =
  "vaste datum|fixed date|voorstel|suggestion|bestuur|board|voorbeeld|example|herkomst|origin|bronnen|sources|peildatum|as of date|kennisdatum|known on date|gegevensversie|data version|filters".split(
    "|",
  );
/** Beside one of these a link is that of the page on which a file was made; elsewhere it is evidence. */
const BESIDE_PAGE_LINK =
  "bewijs|evidence|peildatum|as of date|kennisdatum|known on date|gegevensversie|data version".split("|");
const PAGE_LINK = "link";

const KNOWN = COLUMN_FIELDS.map((field) => [field, HEADINGS[field].split("|")] as const);
/** What a cell tells it tells at once: so many characters are looked at. */
const TELLING = 300;
const wordsOf = (text: string) => sameWords(text.slice(0, TELLING));
const EXACT = 100;
const PARTLY = 55;
const LEAST = 25;
const SAMPLE = 200;

type Scores = Partial<Record<ColumnField, number>>;

/** How well a heading says what its column tells. */
function headingScores(heading: string): Scores {
  const words = wordsOf(heading);
  const scores: Scores = {};
  if (words === "" || LEFT_ALONE.includes(words)) return scores;
  for (const [field, known] of KNOWN) {
    const place = known.indexOf(words);
    if (place !== -1) scores[field] = EXACT - place / 10;
    else if (known.some((word) => word.length > 3 && ` ${words} `.includes(` ${word} `)))
      scores[field] = PARTLY;
  }
  return scores;
}

const knowsHeading = (text: string) =>
  LEFT_ALONE.includes(wordsOf(text)) || Object.keys(headingScores(text)).length > 0;

/** Is it something that stands under a heading, not in one? */
const isValue = (text: string) =>
  /^\d+([.,]\d+)?$/.test(text) ||
  /^https?:/.test(text) ||
  ["day", "month", "bare-month"].includes(readWrittenDate(text).kind) ||
  statusOfWord(text) !== null;

const MOST_TITLE_ROWS = 25;

/** The row with the headings, as an index: titles may stand above it. `null`: this list has no headings. */
export function findHeading({ rows }: Table): number | null {
  const start = rows.slice(0, MOST_TITLE_ROWS);
  const known = start.map((row) => row.filter((text) => isFilled(text) && knowsHeading(text)).length);
  const most = Math.max(...known);
  const width = rows[0]?.length ?? 0;
  const hasValues = (row: readonly string[]) => row.some((text) => isFilled(text) && isValue(text));
  if (most >= Math.min(2, width)) {
    const place = known.indexOf(most);
    // "Klaar" can be a heading as well.
    if (!start[place]?.some((text) => isFilled(text) && isValue(text) && !knowsHeading(text))) return place;
  }
  const first = start.findIndex((row) => row.filter(isFilled).length >= Math.min(2, width));
  const row = first === -1 ? undefined : start[first];
  if (!row || width < 2 || hasValues(row)) return null;
  // Words that nothing below them looks like.
  return start.slice(first + 1).some(hasValues) ? first : null;
}

/** What the cells of a column look like. */
function contentScores(cells: readonly string[]): Scores {
  const filled = cells.filter(isFilled).map((text) => text.slice(0, TELLING));
  if (filled.length === 0) return {};
  const share = (fits: (text: string) => boolean) => filled.filter(fits).length / filled.length;
  const distinct = new Set(filled.map(wordsOf)).size;
  const length = filled.reduce((sum, text) => sum + text.length, 0) / filled.length;
  const kinds = filled.map((text) => readWrittenDate(text).kind);
  const dates = kinds.filter((kind) => kind !== "unread" && kind !== "empty").length / filled.length;
  const scores: Scores = {
    evidence: share((text) => /^https?:\/\/\S+$/.test(text)) * 60,
    status: distinct <= 15 ? share((text) => statusOfWord(text) !== null) * 45 : 0,
    deadline: dates >= 0.6 ? dates * 40 : 0,
    who: share((text) => responsibleOfWord(text) !== null) * 40,
  };
  if (dates < 0.3 && length > 6) {
    scores.title = Math.min(30, length) * (distinct / filled.length);
    scores.note = Math.min(26, length);
  }
  // Of two columns that look alike the one that is filled in is meant.
  const weight = (1 + filled.length / cells.length) / 2;
  return Object.fromEntries(Object.entries(scores).map(([field, score]) => [field, score * weight]));
}

/** Is it a column of our own files that says of what they are? */
function isLeftAlone(headings: readonly string[], column: number): boolean {
  const words = wordsOf(headings[column] ?? "");
  return (
    LEFT_ALONE.includes(words) ||
    (words === PAGE_LINK && headings.some((heading) => BESIDE_PAGE_LINK.includes(wordsOf(heading))))
  );
}

/** What each column seems to tell, by its heading first and by what stands under it. */
export function proposeColumns({ rows }: Table, heading: number | null): Columns {
  const body = rows.slice(heading === null ? 0 : heading + 1).filter((row) => !isEmptyRow(row));
  const headings = heading === null ? [] : (rows[heading] ?? []);
  const columns: (ColumnField | null)[] = (rows[0] ?? []).map(() => null);
  const bids = columns.flatMap((_, column) => {
    const said = headingScores(headings[column] ?? "");
    if (isLeftAlone(headings, column)) return [];
    const seen = contentScores(body.slice(0, SAMPLE).map((row) => row[column] ?? ""));
    return COLUMN_FIELDS.map((field) => {
      // A heading that we know is believed over what stands under it.
      const bySight = Object.keys(said).length > 0 ? (seen[field] ?? 0) / 10 : (seen[field] ?? 0);
      return { column, field, score: (said[field] ?? 0) + bySight };
    });
  });
  const taken = new Set<ColumnField>();
  for (const { column, field, score } of bids.toSorted((a, b) => b.score - a.score)) {
    // Of notes there may be more, if their heading says that they are.
    const more = field === "note" && headingScores(headings[column] ?? "").note !== undefined;
    if (score < LEAST || (taken.has(field) && !more) || columns[column]) continue;
    columns[column] = field;
    taken.add(field);
  }
  return columns;
}

/** The columns that nothing is taken from, although there is something in them that is not of our own files. */
export function unusedColumns({ rows }: Table, heading: number | null, columns: Columns): number[] {
  const headings = heading === null ? [] : (rows[heading] ?? []);
  const body = rows.slice(heading === null ? 0 : heading + 1);
  return columns.flatMap((field, column) =>
    field === null && !isLeftAlone(headings, column) && body.some((row) => isFilled(row[column] ?? ""))
      ? [column]
      : [],
  );
}

/** "A" to "Z", "AA", …: as a spreadsheet names its columns. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}
