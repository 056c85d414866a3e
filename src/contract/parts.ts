import * as z from "zod/mini";
import { wellFormed } from "#src/domain/text.ts";

/** Pieces that most resources share. */
export const words = z.string().check(z.minLength(1));
export const text = z.object({ nl: words, en: words });
/** What people write themselves. */
export const written = z.string().check(z.overwrite(wellFormed));
export const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
export const precision = z.enum(["day", "month", "schoolyear", "year"]);
export const webAddress = z.string().check(z.regex(/^https?:\/\/\S+$/));
export const citations = z.array(z.object({ sourceId: id, locator: text }));

/** A fact without a source is not a fact. */
export const cited = citations.check(z.minLength(1));
