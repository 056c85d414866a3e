import { type RefObject, useEffect, useState } from "react";

/** A pointer that rests this long has nothing to ask, in milliseconds. */
const REST = 2500;

/** Is somebody moving the pointer? Then there are controls to see. */
export function useAwake(ref: RefObject<Element | null>): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    const element = ref.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      clearTimeout(timer);
      setAwake(true);
      timer = setTimeout(() => setAwake(false), REST);
    };
    element?.addEventListener("pointermove", wake);
    element?.addEventListener("pointerdown", wake);
    return () => {
      clearTimeout(timer);
      element?.removeEventListener("pointermove", wake);
      element?.removeEventListener("pointerdown", wake);
    };
  }, [ref]);
  return awake;
}
