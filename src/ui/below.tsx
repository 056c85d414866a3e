import { type ReactNode, useDeferredValue, useState } from "react";
import { screenNow } from "./use-screen.ts";
import { isAwaited } from "./show-page.ts";
import "./below.css";

/**
 * What stands below the first screen of a telephone. Of a page that was held back nothing can be read before it is drawn:
 * what comes first is drawn and shown first, and this after it, in pieces. Its place is kept.
 */
export function Below({ children }: { children: ReactNode }) {
  const [waits] = useState(() => isAwaited() && !screenNow().wide);
  const isDrawn = useDeferredValue(true, waits ? false : undefined);
  return isDrawn ? children : <div className="below" />;
}
