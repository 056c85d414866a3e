/** What the worker and the page agree on; neither sees the code of the other. */

/** The file of the worker, beside the pages: it may answer for all that lies there and below. */
export const WORKER_FILE = "offline-worker.js";

/** What a page tells the worker: let the new version take over; put away what no page uses any more. */
export const TAKE_OVER = "take-over";
export const TIDY = "tidy";

/** On an answer that was kept because the server could not be reached: the moment at which the server gave it. */
export const KEPT_ON = "x-kept-on";
