/** How often it is looked whether the page rests, in milliseconds. */
const REST = 1000;

/**
 * After all that the page itself loads, the facts too: a copy of everything takes two hundred files, and half of a small
 * device for as long.
 */
export function atRest(isAtRest: () => boolean, work: () => void): () => void {
  // Absent from Safari.
  const { requestIdleCallback: whenIdle } = window as { requestIdleCallback?: (work: () => void) => number };
  const timer = setInterval(() => {
    if (document.readyState !== "complete" || !isAtRest()) return;
    clearInterval(timer);
    if (whenIdle) whenIdle(work);
    else work();
  }, REST);
  return () => clearInterval(timer);
}
