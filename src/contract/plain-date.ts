import * as z from "zod/mini";
import { isDay, parseDay, type PlainDate, toIso } from "#src/domain/plain-date.ts";

/** `"2023-02-10"` ⇄ `PlainDate`; a day that does not exist is refused. */
export const plainDate = z.codec(z.string(), z.custom<PlainDate>(isDay), {
  decode: (text, context) => {
    const date = known.get(text) ?? remembered(text);
    if (date) return date;
    context.issues.push({ code: "custom", input: text, message: "not an ISO day (YYYY-MM-DD)" });
    return z.NEVER;
  },
  encode: toIso,
});

/** Days do not change, and a long list names the same ones over and over. */
const known = new Map<string, PlainDate>();
/** Some fifty years of days. */
const MOST_KNOWN = 20_000;

function remembered(text: string): PlainDate | null {
  const date = parseDay(text);
  if (known.size >= MOST_KNOWN) known.clear();
  if (date) known.set(text, date);
  return date;
}
