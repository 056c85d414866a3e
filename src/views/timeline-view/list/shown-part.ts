/** A list this long is drawn whole. */
export const MOST = 300;
/** So many more at a time. */
export const STEP = 200;
/** Of a longer list a third stands before the item it is about. */
const LEAD = 100;

export type Part = { from: number; to: number };

/** Which part of a long list is drawn at first: around the item at `anchor`, never less than there is room for. */
export function firstPart(length: number, anchor: number): Part {
  const from = Math.max(0, Math.min(anchor - LEAD, length - MOST));
  return { from, to: Math.min(length, from + MOST) };
}

export const isInPart = ({ from, to }: Part, index: number): boolean => index >= from && index < to;
