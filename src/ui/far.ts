import "./far.css";

/** Time for the page to come to life, and for what a reader does between two parts; in milliseconds. */
const REST = 1500;
const BETWEEN = 150;

const waiting: Element[] = [];

function layOutLater(element: Element | null): void {
  if (element) waiting.push(element);
  if (element && waiting.length === 1) setTimeout(layOutNext, REST);
}

function layOutNext(): void {
  waiting.shift()?.removeAttribute("data-far");
  if (waiting.length > 0) setTimeout(layOutNext, BETWEEN);
}

/**
 * For a part of a long page below the first screen, `<section {...far}>`: it is laid out when it comes near, or one after
 * the other once the page has come to life. Until then it keeps a place, is read aloud and is found all the same.
 */
export const far = { "data-far": "", ref: layOutLater };
