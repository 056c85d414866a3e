import * as z from "zod/mini";
import { isDay, parseDay, type PlainDate, toIso } from "#src/domain/plain-date.ts";

/** `"2023-02-10"` ⇄ `PlainDate`; a day that does not exist is refused. */
export const plainDate = z.codec(z.string(), z.custom<PlainDate>(isDay), {
  decode: (text, context) => {
    const date = parseDay(text);
    if (date) return date;
    context.issues.push({ code: "custom", input: text, message: "not an ISO day (YYYY-MM-DD)" });
    return z.NEVER;
  },
  encode: toIso,
});
