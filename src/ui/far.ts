import "./far.css";

/** Time for the page to come to life, and for what a reader does between two parts; in milliseconds. */
const REST = 1500;
const BETWEEN = 150;

const FAR = "data-far";
const waiting: Element[] = [];

function layOutLater(element: Element | null): void {
  if (!element?.hasAttribute(FAR)) return;
  waiting.push(element);
  // Who goes to a place in the page must not see it move away.
  if (window.location.hash) layOutAll();
  else if (waiting.length === 1) setTimeout(layOutNext, REST);
}

function layOutNext(): void {
  waiting.shift()?.removeAttribute(FAR);
  if (waiting.length > 0) setTimeout(layOutNext, BETWEEN);
}

function layOutAll(): void {
  for (const element of waiting.splice(0)) element.removeAttribute(FAR);
}

/**
 * For a part of a long page below the first screen, `<section {...far}>`: in a prerendered page it is laid out when it comes
 * near, or one after the other once the page has come to life. Until then it keeps a place, is read aloud and is found all
 * the same. React is told to leave the mark alone: a part that it draws itself, as when one comes back, is whole at once.
 */
export const far = {
  ...(import.meta.env.SSR && { [FAR]: "" }),
  suppressHydrationWarning: true,
  ref: layOutLater,
};

if (typeof window !== "undefined") window.addEventListener("hashchange", layOutAll);
