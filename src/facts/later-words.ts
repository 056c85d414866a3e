import type { PlainDate } from "#src/domain/plain-date.ts";
import { knownBehindWords } from "./answer-words.ts";
import { regimesLaterWords } from "./regimes-later-words.ts";

type Question = Omit<Parameters<typeof knownBehindWords>[0], "kennis"> & { kennis: PlainDate | null };

/** All that a page with a kennisdatum says of what could not be known then, for a file of the same; "" when nothing. */
export function laterWords({ kennis, ...question }: Question): string {
  if (!kennis) return "";
  return [knownBehindWords({ ...question, kennis }), regimesLaterWords({ ...question, kennis })]
    .filter(Boolean)
    .join(" ");
}
