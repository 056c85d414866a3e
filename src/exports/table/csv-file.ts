import { isDay, toIso } from "#src/domain/plain-date.ts";
import { buildCsv } from "../csv.ts";
import { legible } from "../legible.ts";
import type { Meant } from "../meant.ts";
import type { Work } from "../work.ts";
import { milestoneColumns, milestoneRows, rowTruth } from "./milestone-rows.ts";

export const CSV_TYPE = "text/csv;charset=utf-8";

/** The filtered milestones as CSV; what the file was true for stands on every row. */
export async function csvFile(meant: Meant, work: Work): Promise<string> {
  const rows = await milestoneRows(meant, work);
  const columns = milestoneColumns(meant);
  const truth = rowTruth(meant);
  return buildCsv(
    {
      columns: [...Object.values(columns), ...truth.map(([name]) => name)],
      rows: rows.map((row) => [
        ...Object.keys(columns).map((key) => cell(row[key as keyof typeof columns])),
        ...truth.map(([, value]) => legible(value)),
      ]),
    },
    meant.scene.language,
  );
}

const cell = (value: Parameters<typeof isDay>[0]): string =>
  isDay(value) ? toIso(value) : legible(String(value));
