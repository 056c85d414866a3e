import * as z from "zod/mini";
import { moment, preparationEvent } from "./board.ts";
import { id } from "./parts.ts";

const VERSION = 1;
export const LOG_FORMAT = `leersteun-logboek-${VERSION}`;

/** The whole log of a board as a file: what it is, whose, of when, and every line. */
export const logFile = z.object({
  format: z.literal(LOG_FORMAT),
  board: id,
  dataVersion: z.string(),
  exportedAt: moment,
  events: z.array(preparationEvent),
});

/** By this alone a file is known as a log. */
export const logHeading = z.object({ format: z.literal(LOG_FORMAT), events: z.unknown() });

/** A log too, in a form that a later version of the product writes. */
export const laterLogHeading = z.object({
  format: z
    .string()
    .check(z.refine((format) => Number(/^leersteun-logboek-(\d+)$/.exec(format)?.[1]) > VERSION)),
});

/** The same file of which the lines are not yet read. */
export const logCover = z.extend(logFile, { events: z.array(z.unknown()) });
