import { useLayoutEffect, useState } from "react";

/** The message that says an error. Parts that wait for the same list are given the very same error. */
const sayers = new WeakMap<Error, object>();

/** Of these errors the ones that no message above it says already: a page says each failure once. */
export function useFirstToSay(errors: readonly Error[]): readonly Error[] {
  const [sayer] = useState(() => ({}));
  const [own, setOwn] = useState<readonly Error[]>([]);
  // Before paint, and from the top of the page downwards.
  useLayoutEffect(() => {
    const mine = errors.filter((error) => (sayers.get(error) ?? sayer) === sayer);
    for (const error of mine) sayers.set(error, sayer);
    // oxlint-disable-next-line react/set-state-in-effect -- which message stands first is known once they stand
    setOwn(mine);
    return () => mine.forEach((error) => sayers.delete(error));
  }, [errors, sayer]);
  return own;
}
