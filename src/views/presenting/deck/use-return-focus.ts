import { useCallback } from "react";

/** Which button started the presentation that is on: a scene, or the whole deck. */
let startedBy: string | null = null;

/** Whoever stops presenting is back at the button that started it: give it this `ref`, and call `leaving` when pressed. */
export function useReturnFocus(name: string) {
  const ref = useCallback(
    (button: HTMLButtonElement | null) => {
      if (!button || startedBy !== name) return;
      startedBy = null;
      button.focus();
    },
    [name],
  );
  const leaving = () => {
    startedBy = name;
  };
  return { ref, leaving };
}
