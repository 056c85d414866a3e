import { type RefObject, useEffect, useRef } from "react";

/**
 * Where the detail comes up over the foot of the screen, what it tells of stays in sight above it: in the drawing under its
 * axis, or in list or table. The page moves only when it is not, and never of itself when a link has opened it.
 */
export function useItemInSight(id: string, sheet: RefObject<HTMLElement | null>, wasChosen: boolean) {
  const moves = useRef(wasChosen);
  useEffect(() => {
    if (!moves.current) {
      moves.current = true;
      return;
    }
    // What is chosen may get other labels, and stand otherwise then.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => sheet.current && showAbove(sheet.current, id));
    });
    return () => cancelAnimationFrame(frame);
  }, [id, sheet]);
}

function showAbove(sheet: HTMLElement, id: string) {
  if (getComputedStyle(sheet).position !== "fixed") return;
  const places = document.querySelectorAll(`[data-milestone="${id}"], #milestone-${id} a`);
  const item = [...places].find((each) => each.getClientRects().length > 0);
  if (!item) return;
  const head = item.closest(".timeline")?.querySelector(".timeline-head");
  const sticks = head && getComputedStyle(head).position === "sticky";
  const top = sticks ? head.getBoundingClientRect().height : 0;
  const bottom = sheet.getBoundingClientRect().top;
  const box = item.getBoundingClientRect();
  if (box.top < top || box.bottom > bottom)
    window.scrollBy({ top: (box.top + box.bottom - top - bottom) / 2, behavior: "instant" });
}
