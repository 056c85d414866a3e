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
        // What a filter or another period took away is not there to return to: then the drawing's own place.
        const place =
          [...places].find((each) => each.getClientRects().length > 0) ??
          document.querySelector<HTMLElement>('.item[tabindex="0"]');
        place?.focus();
        // The drawing takes the room of the detail, and may stand otherwise then.
        requestAnimationFrame(() => requestAnimationFrame(() => place && bringIntoView(place)));
      });
    },
  };
}

/** Only when it is out of sight, or under something that sticks to the screen. */
function bringIntoView(place: Element) {
  const { left, top, width, height } = place.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  if (!seen || seen.closest(".timeline-head, .timeline-foot, header"))
    place.scrollIntoView({ block: "center", behavior: "instant" });
}
