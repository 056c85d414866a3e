import { type RefObject, useEffect, useEffectEvent } from "react";
import { back, forward, type Place, type Stop } from "./place.ts";

/** A finger that moves this far across, in px, turns the slide. */
const SWIPE = 48;
/** A tap within this part of the width, at either side, does too. */
const SIDE = 0.1;
/** What a finger does there is for what lies there: the drawing moves along with it. */
const LIVE = ".slide-drawing, .slide-view, .slide-detail, button, a";

type Options = { stops: readonly Stop[]; place: Place; onPlace: (place: Place) => void };

/** A swipe, or a tap at a side: only by touch, for a mouse points at things. */
export function useHands(ref: RefObject<Element | null>, { stops, place, onPlace }: Options): void {
  const turn = useEffectEvent((onwards: boolean) => onPlace((onwards ? forward : back)(stops, place)));
  useEffect(() => {
    const element = ref.current;
    let down: { x: number; y: number } | null = null;
    const press = (event: Event) => {
      const { pointerType, clientX, clientY, target } = event as PointerEvent;
      const live = target instanceof Element && target.closest(LIVE) !== null;
      down = pointerType === "touch" && !live ? { x: clientX, y: clientY } : null;
    };
    const release = (event: Event) => {
      const { clientX, clientY } = event as PointerEvent;
      if (!down) return;
      const across = clientX - down.x;
      const along = Math.abs(clientY - down.y);
      down = null;
      if (Math.abs(across) > SWIPE && Math.abs(across) > along) return turn(across < 0);
      if (Math.abs(across) + along > SWIPE / 4) return;
      const place = clientX / window.innerWidth;
      if (place < SIDE) turn(false);
      if (place > 1 - SIDE) turn(true);
    };
    element?.addEventListener("pointerdown", press);
    element?.addEventListener("pointerup", release);
    return () => {
      element?.removeEventListener("pointerdown", press);
      element?.removeEventListener("pointerup", release);
    };
  }, [ref]);
}
