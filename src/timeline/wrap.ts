import { type TextStyle, textWidth } from "./text-width.ts";
import type { Measure } from "./measures.ts";

/** A line that ends in "van" or "of" reads worse: it counts as this much wider. */
const SHORT_WORD = /(?:^|\s)\S{1,3}$/;
const SHORT_WORD_COST = 1.08;

type Candidate = { lines: string[]; cost: number };

/** Splits that were asked for before: a drawing asks for the same ones at every step of a drag. */
const known = new Map<string, readonly string[] | null>();
const MOST_KNOWN = 50_000;

/**
 * The text on exactly `count` lines of the most even length, or `null` when it has fewer words. How a text splits
 * does not depend on the reader's own font, only its width does.
 */
export function balanced(text: string, count: number, style: TextStyle): readonly string[] | null {
  const key = `${count}/${style.size}/${style.weight}/${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const words = text.split(" ");
  const widthOf = (line: string) => textWidth(line, style);
  const lines = words.length < count ? null : (splitFrom(words, count, widthOf)?.lines ?? null);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, lines);
  return lines;
}

function splitFrom(
  words: readonly string[],
  count: number,
  widthOf: (line: string) => number,
): Candidate | null {
  if (count === 1) {
    const line = words.join(" ");
    return { lines: [line], cost: widthOf(line) };
  }
  let best: Candidate | null = null;
  for (let size = 1; size <= words.length - count + 1; size += 1) {
    const line = words.slice(0, size).join(" ");
    const width = widthOf(line);
    if (best && width >= best.cost) break;
    const cost = width * (SHORT_WORD.test(line) ? SHORT_WORD_COST : 1);
    const rest = splitFrom(words.slice(size), count - 1, widthOf);
    if (!rest) continue;
    const worst = Math.max(cost, rest.cost);
    if (!best || worst < best.cost) best = { lines: [line, ...rest.lines], cost: worst };
  }
  return best;
}

export type Wrapping = { width: number; style: TextStyle; measure: Measure };

/** As many lines as needed, each within the width; a word that is wider than that is cut with an ellipsis. */
export function wrapped(text: string, { width, style, measure }: Wrapping): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(shortened(word, { width, style, measure }));
  }
  return lines;
}

/** The same, on no more lines than needed, of the most even length. */
export function evenly(text: string, { width, style, measure }: Wrapping): readonly string[] {
  const lines = wrapped(text, { width, style, measure });
  const even = balanced(text, lines.length, style);
  return even?.every((line) => measure(line, style) <= width) ? even : lines;
}

/** The text, or its longest start that fits with an ellipsis. */
export function shortened(text: string, { width, style, measure }: Wrapping): string {
  if (measure(text, style) <= width) return text;
  const characters = [...text];
  while (characters.length > 0) {
    characters.pop();
    const cut = `${characters.join("").trimEnd()}…`;
    if (measure(cut, style) <= width) return cut;
  }
  return "";
}
