import type { ApiFailure } from "./api-error.ts";

/** Longer is not waited for without asking, in seconds: the server may be well again. */
const LONGEST = 300;

export type Pause = {
  /** The failure that asked for it; `null`: there is no pause. */
  reason: () => ApiFailure | null;
  /** Begins when this failure asks to wait. */
  heed: (failure: ApiFailure) => void;
  end: () => void;
};

/** As long as the server asked to be left alone (`Retry-After`) nothing is sent by itself; then `resume`. */
export function createPause(resume: () => void): Pause {
  let reason: ApiFailure | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(timer);
    reason = null;
  };
  return {
    reason: () => reason,
    heed: (failure) => {
      if (failure.kind !== "http" || !failure.retryAfter) return;
      end();
      reason = failure;
      timer = setTimeout(() => {
        end();
        resume();
      }, Math.min(failure.retryAfter, LONGEST) * 1000);
    },
    end,
  };
}
