/** How often it is looked whether the page rests, in milliseconds. */
const REST = 1000;

/**
 * Begins `work` once, when the page has loaded and `isAtRest`; what it returns calls that off. A copy of everything takes two
 * hundred files, and half of a small device for as long: all that the page itself asks for goes before.
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
