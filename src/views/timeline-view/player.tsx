import { useEffect, useRef } from "react";
import { changeDates } from "#src/domain/change-dates.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import type { Period } from "#src/domain/period.ts";
import { isSameDay } from "#src/domain/plain-date.ts";
import type { Regime } from "#src/domain/regime.ts";
import { useLink } from "#src/link/link-context.tsx";
import { firstStep, nextStep } from "./play-steps.ts";

/** Time to see what changed, in milliseconds. */
const STEP = 1400;

export type PlayerProps = {
  regimes: readonly Regime[];
  known: readonly Milestone[];
  period: Period;
  onStop: () => void;
};

/**
 * Walks the peildatum from change to change as long as it stands in the page. It stops at the end, and when the reader
 * does something else: moves the peildatum, presses Escape, looks at another tab.
 */
export function Player(props: PlayerProps) {
  const { asOf, go } = useLink();
  const latest = useRef({ ...props, asOf, go });
  useEffect(() => {
    latest.current = { ...props, asOf, go };
  });

  const expected = useRef(asOf);
  useEffect(() => {
    if (!isSameDay(asOf, expected.current)) latest.current.onStop();
  }, [asOf]);

  useEffect(() => {
    const days = changeDates(latest.current.regimes, latest.current.known);
    const stop = () => latest.current.onStop();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const step = (isFirst: boolean) => {
      const now = latest.current;
      const to = (isFirst ? firstStep : nextStep)(days, now.asOf, now.period);
      if (!to) return stop();
      expected.current = to;
      // All of it is one step in the history.
      now.go({ op: to }, { replace: !isFirst });
      if (nextStep(days, to, now.period)) timer = setTimeout(step, STEP, false);
      else stop();
    };
    timer = setTimeout(step, 0, true);

    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") stop();
    };
    const onVisibility = () => {
      if (document.hidden) stop();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("keydown", onKey, { capture: true });
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, []);
  return null;
}
