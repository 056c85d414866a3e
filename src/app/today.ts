import { useMemo, useSyncExternalStore } from "react";
import { day, dayInBelgium, type PlainDate, toIso } from "#src/domain/plain-date.ts";

const MINUTE = 60_000;

const today = (): string => toIso(dayInBelgium(Date.now()));

function onTick(tell: () => void): () => void {
  const timer = setInterval(tell, MINUTE);
  document.addEventListener("visibilitychange", tell);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", tell);
  };
}

/**
 * Today, in the zone of the schools; moves on at midnight. The first render of a prerendered page takes the day on
 * which the page was built, so that both renders are equal; the real day follows at once.
 */
export function useToday(builtOn: string): PlainDate {
  const iso = useSyncExternalStore(onTick, today, () => builtOn);
  return useMemo(() => day(iso), [iso]);
}

export const buildDay = today;
