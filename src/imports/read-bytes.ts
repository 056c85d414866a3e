import { readCsv } from "./csv.ts";
import { decodeText } from "./decode-text.ts";
import { kindOfFile, otherText } from "./kind-of-file.ts";
import { type FileFault, isFilled, type ReadFile } from "./table.ts";
import { readXlsx } from "./xlsx.ts";

/** The tables in a file, or why there are none. */
export async function readBytes(bytes: ArrayBuffer): Promise<ReadFile | FileFault> {
  const view = new Uint8Array(bytes);
  const kind = kindOfFile(view);
  if (kind === "xlsx") return readXlsx(bytes);
  if (kind === "old-xls" || kind === "locked") return { kind };
  if (kind !== "text") return { kind: "other-file", what: kind };
  const text = decodeText(view);
  if (!isFilled(text)) return { kind: "empty" };
  const what = otherText(text);
  return what ? { kind: "other-file", what } : readCsv(text);
}
