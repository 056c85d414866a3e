import { useLayoutEffect, useState } from "react";

/** Which message says an error; parts that wait for the same list get the very same error. */
const sayers = new WeakMap<Error, object>();

/** Of these errors the ones that this message is the first to say, so that a page says each failure once. */
export function useFirstToSay(errors: readonly Error[]): readonly Error[] {
  const [sayer] = useState(() => ({}));
  const [own, setOwn] = useState(errors);
  const key = errors
  useLayoutEffect(() => {
    for (const error of errors) if (!sayers.has(error)) sayers.set(error, sayer);
    setOwn(errors.filter((error) => sayers.get(error) === sayer));
    return () => {
      for (const error of errors) if (sayers.get(error) === sayer) sayers.delete(error);
    };
  }, [errors, sayer]);
  return own;
}
