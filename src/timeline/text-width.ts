import { CHARACTERS, WIDTHS_400, WIDTHS_650 } from "./text-width-table.ts";

/** Size in px, weight of Source Sans 3 from 400 to 650, and how much wider the reader's own font is (1 = not). */
export type TextStyle = { size: number; weight: number };

const numbers = (text: string) => text.split(" ").map(Number);
const regular = numbers(WIDTHS_400);
const bold = numbers(WIDTHS_650);
const positions = new Map([...CHARACTERS].map((character, index) => [character, index]));

/** Of a character that the table lacks: wide enough for an ideograph. */
const UNKNOWN = 1000;
const HEAVIEST = 650;
const LIGHTEST = 400;

/** Widths in em that were asked for before; a drawing asks for the same ones at every step of a drag. */
const known = new Map<string, number>();
const MOST_KNOWN = 50_000;

/**
 * Width in px of one line of text, without asking a browser: the server, the page and the tests place the same
 * labels. Kerning is left out; it makes text narrower by less than two percent, so nothing outgrows its box.
 */
export function textWidth(text: string, { size, weight }: TextStyle, textScale = 1): number {
  const key = `${weight}/${text}`;
  const before = known.get(key);
  if (before !== undefined) return before * size * textScale;
  const ems = widthInEms(text, weight);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, ems);
  return ems * size * textScale;
}

function widthInEms(text: string, weight: number): number {
  const share = (weight - LIGHTEST) / (HEAVIEST - LIGHTEST);
  let light = 0;
  let heavy = 0;
  for (const character of text) {
    // A letter that is not in the table is as wide as the one under its accent.
    const position = positions.get(character) ?? positions.get(character.normalize("NFD").charAt(0));
    light += position === undefined ? UNKNOWN : (regular[position] ?? UNKNOWN);
    heavy += position === undefined ? UNKNOWN : (bold[position] ?? UNKNOWN);
  }
  return (light + (heavy - light) * share) / 1000;
}
