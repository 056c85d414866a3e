import { useLayoutEffect, useState } from "react";
import { ApiError } from "#src/api/api-error.ts";

/** The message that says an error, by what the error says: what two parts asked can fail for one reason. */
const sayers = new Map<unknown, object>();
const told = (error: Error): unknown =>
  error instanceof ApiError ? JSON.stringify([error.resource, error.failure]) : error;

/** Of these errors the ones that no message above it says already: a page says each failure once. */
export function useFirstToSay(errors: readonly Error[]): readonly Error[] {
  const [sayer] = useState(() => ({}));
  const [own, setOwn] = useState<readonly Error[]>([]);
  // Before paint, and from the top of the page downwards.
  useLayoutEffect(() => {
    const mine = errors.filter((error) => (sayers.get(told(error)) ?? sayer) === sayer);
    for (const error of mine) sayers.set(told(error), sayer);
    // oxlint-disable-next-line react/set-state-in-effect -- which message stands first is known once they stand
    setOwn(mine);
    return () => mine.forEach((error) => sayers.delete(told(error)));
  }, [errors, sayer]);
  return own;
}
