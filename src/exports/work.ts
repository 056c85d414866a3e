/** How a long piece of work is followed, and stopped. */
export type Work = {
  signal: AbortSignal;
  /** From 0 to 1. */
  onProgress: (share: number) => void;
};

/** Longer without an answer would be felt, in milliseconds. */
const SLICE = 12;

/**
 * Between two pieces of work: the page answers what was pressed or typed, and the work stops here when that was asked.
 * Cheap to call often: it only waits when the last time is a while ago.
 */
export function breather({ signal }: Pick<Work, "signal">): () => Promise<void> {
  let until = performance.now() + SLICE;
  return async () => {
    signal.throwIfAborted();
    if (performance.now() < until) return;
    await nextTurn();
    signal.throwIfAborted();
    until = performance.now() + SLICE;
  };
}

/** After all that waits: what was pressed comes first. Sooner than a timer, which is never shorter than 4 ms. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

/** A file that cannot be made, with the reason and the way out in words for its reader. */
export class CannotExport extends Error {}
