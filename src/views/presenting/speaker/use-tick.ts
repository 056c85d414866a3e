import { useEffect, useState } from "react";

/** Renders anew each second, as long as somebody needs it. */
export function useTick(runs: boolean): void {
  const [, setTick] = useState(0);
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setInterval(() => setTick((tick) => tick + 1), 1000);
    return () => clearInterval(timer);
  }, [runs]);
}
