import { useLayoutEffect, useRef } from "react";
import { contains, type Period } from "#src/domain/period.ts";
import { useLink } from "#src/link/link-context.tsx";
import { centredOn } from "#src/timeline/zoom.ts";

type Options = { period: Period; limits: Period; onPeriod: (period: Period) => void };

/**
 * The period follows a peildatum that the reader moves out of it. Only that: a link that is opened, or come back to,
 * shows the period it names, and so does one in which the period changed as well.
 */
export function useFollowPeildatum({ period, limits, onPeriod }: Options) {
  const { state, asOf, restored } = useLink();
  const { op, van, tot, weergave } = state;
  const before = useRef({ op, van, tot });
  useLayoutEffect(() => {
    const was = before.current;
    before.current = { op, van, tot };
    const movedAlone = was.op !== op && was.van === van && was.tot === tot;
    if (restored || !movedAlone || weergave !== "tijdlijn" || contains(period, asOf)) return;
    const next = centredOn(period, asOf, limits);
    if (contains(next, asOf)) onPeriod(next);
  });
}
