import { useRef } from "react";

/**
 * Closing a detail leads back to where it was opened: the page at the same height, the focus on the item, in the
 * drawing or in the list.
 */
export function useReturnPlace() {
  const height = useRef(0);
  return {
    remember: () => {
      height.current = window.scrollY;
    },
    returnTo: (id: string) => {
      requestAnimationFrame(() => {
        window.scrollTo({ top: height.current, behavior: "instant" });
        const places = document.querySelectorAll<HTMLElement>(`[data-milestone="${id}"], #milestone-${id} a`);
        // It scrolls only when another item is closed than was opened, further away.
        [...places].find((place) => place.getClientRects().length > 0)?.focus();
      });
    },
  };
}
