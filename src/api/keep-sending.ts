/** Without a sign that the connection is back it is tried again after this long, in milliseconds. */
const AGAIN = 15_000;

type Sending = {
  /** Sends what can be sent. */
  flush: () => void;
  waits: () => boolean;
  /** This browser keeps nothing of it: it is gone with the page. */
  isHomeless: () => boolean;
};

/** Sends at once, when the connection is back, and every so often as long as something waits. */
export function keepSending({ flush, waits, isHomeless }: Sending): void {
  // Leaving the page is asked for twice.
  window.addEventListener("beforeunload", (event) => {
    if (isHomeless()) event.preventDefault();
  });
  window.addEventListener("online", flush);
  setInterval(() => {
    if (waits()) flush();
  }, AGAIN);
  flush();
}
