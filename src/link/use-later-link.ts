import { useDeferredValue } from "react";
import { type Link, useLink } from "./link-context.tsx";

/**
 * The link as what is slow to draw follows it: what was pressed or typed is answered first. A link that was opened or come
 * back to is shown at once and whole.
 */
export function useLaterLink(): Link {
  const link = useLink();
  const later = useDeferredValue(link);
  return link.restored ? link : later;
}
