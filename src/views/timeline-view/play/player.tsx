import { useEffect, useRef } from "react";
import type { Period } from "#src/domain/period.ts";
import { isSameDay, type PlainDate, toIso } from "#src/domain/plain-date.ts";
import { useLink } from "#src/link/link-context.tsx";
import { firstStep, nextStep } from "./play-steps.ts";

/** Time to see what changed, in milliseconds. */
const STEP = 1400;

export type PlayerProps = {
  /** The days on which something changes. */
  changeDates: readonly PlainDate[];
  period: Period;
  onStop: () => void;
};

/**
 * Walks the peildatum from change to change as long as it stands in the page. It stops at the end, and when the reader
 * does something else: moves the peildatum, presses Escape, looks at another tab, chooses another kennisdatum and so other
 * changes.
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

  const changes = props.changeDates.map(toIso).join();
  const started = useRef(changes);
  useEffect(() => {
    if (changes !== started.current) latest.current.onStop();
  }, [changes]);

  useEffect(() => {
    const stop = () => latest.current.onStop();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const step = (isFirst: boolean) => {
      const now = latest.current;
      const to = (isFirst ? firstStep : nextStep)(now.changeDates, now.asOf, now.period);
      if (!to) return stop();
      expected.current = to;
      // All of it is one step in the history.
      now.go({ op: to }, { replace: !isFirst });
      if (nextStep(now.changeDates, to, now.period)) timer = setTimeout(step, STEP, false);
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
