import { useSyncExternalStore } from "react";

let printing = false;

function subscribe(listener: () => void) {
  const turn = (event: Event) => {
    printing = event.type === "beforeprint";
    listener();
  };
  window.addEventListener("beforeprint", turn);
  window.addEventListener("afterprint", turn);
  return () => {
    window.removeEventListener("beforeprint", turn);
    window.removeEventListener("afterprint", turn);
  };
}

/** Is the page being put on paper? For what only paper needs, and a screen should not carry. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => printing,
    () => false,
  );
