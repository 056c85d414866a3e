import type { OtherFile } from "./table.ts";

export type KindOfFile = "xlsx" | "text" | "old-xls" | "locked" | OtherFile;

const SIGNS: readonly (readonly [KindOfFile, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["xlsx", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["old-xls", [0xd0, 0xcf, 0x11, 0xe0]],
];
const START = 512;
const STRANGE = 0.01;
/** The name of the part that holds a locked workbook, as it stands in the directory of its container (UTF-16). */
const LOCKED_PART = "EncryptedPackage";

/** What a file is by its first bytes: its name may say anything. */
export function kindOfFile(bytes: Uint8Array): KindOfFile {
  const kind = SIGNS.find(([, sign]) => sign.every((byte, index) => bytes[index] === byte))?.[0];
  if (kind === "old-xls") return hasLockedPart(bytes) ? "locked" : "old-xls";
  if (kind !== "xlsx") return kind ?? "text";
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, START));
  return start.includes("opendocument.spreadsheet") ? "ods" : "xlsx";
}

/** What a text is that holds no list; `null` when it may. */
export function otherText(text: string): OtherFile | null {
  const start = text.slice(0, START).trimStart();
  if (/^<(!doctype|html|table|\?xml|svg)\b/i.test(start)) return "markup";
  if (/^[{[]\s*["{[]/.test(start)) return "json";
  const part = text.slice(0, 8 * START);
  // Tabs and line breaks are of a text; a stray sign among them may be.
  const strange = part.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return strange > part.length * STRANGE ? "binary" : null;
}

function hasLockedPart(bytes: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(bytes);
  return text.includes(LOCKED_PART.split("").join("\0"));
}
