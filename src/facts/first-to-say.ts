import { useLayoutEffect, useState } from "react";
import { ApiError } from "#src/api/api-error.ts";

/** What an error says: what two parts asked can fail for one reason. */
export const told = (error: Error): unknown =>
  error instanceof ApiError ? JSON.stringify([error.resource, error.failure]) : error;

/** The messages that would say it, in the order in which they came: the first one does. */
const sayers = new Map<unknown, object[]>();
/** The messages that stand on the page look again when one comes or goes. */
const looks = new Set<() => void>();

/** Of these errors the ones that no earlier message on the page says already: a page says each failure once. */
export function useFirstToSay(errors: readonly Error[]): readonly Error[] {
  const [sayer] = useState(() => ({}));
  const [own, setOwn] = useState<readonly Error[]>([]);
  // Before paint, and from the top of the page downwards.
  useLayoutEffect(() => {
    const look = () => {
      const mine = errors.filter((error) => sayers.get(told(error))?.[0] === sayer);
      setOwn((before) => (isSame(before, mine) ? before : mine));
    };
    for (const error of errors) sayers.set(told(error), [...(sayers.get(told(error)) ?? []), sayer]);
    looks.add(look);
    look();
    return () => {
      looks.delete(look);
      for (const key of errors.map(told)) {
        const others = (sayers.get(key) ?? []).filter((one) => one !== sayer);
        if (others.length > 0) sayers.set(key, others);
        else sayers.delete(key);
      }
      for (const other of looks) other();
    };
  }, [errors, sayer]);
  return own;
}

const isSame = (before: readonly Error[], now: readonly Error[]): boolean =>
  before.length === now.length && before.every((error, index) => error === now[index]);
