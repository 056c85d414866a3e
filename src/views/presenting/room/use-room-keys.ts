import { useEffect, useEffectEvent, useState } from "react";
import { isClicker, wishOf } from "./keys.ts";
import { back, first, forward, goTo, last, type Place, type Stop } from "./place.ts";

type Options = {
  stops: readonly Stop[];
  place: Place;
  onPlace: (place: Place) => void;
  onHelp: () => void;
  onLeave: () => void;
  /** An arrow down or up: is there more of the slide to see that way, which then comes? */
  onScroll?: (by: 1 | -1) => boolean;
  /** Something lies over the presentation and has the keys. */
  paused: boolean;
};

/** A number of one figure needs no Enter when there are no more scenes than that. */
const ONE_FIGURE = 9;

/** The keys of the whole window. The figures that were typed so far are shown until Enter. */
export function useRoomKeys({ stops, place, onPlace, onHelp, onLeave, onScroll, paused }: Options) {
  const [digits, setDigits] = useState("");
  const run = useEffectEvent((event: KeyboardEvent) => {
    const wish = paused ? null : wishOf(event);
    if (!wish || (event.defaultPrevented && !isClicker(event))) return;
    if (wish.kind === "enter" && digits === "") return;
    if (isOf(event.target, event.key) && !isClicker(event)) return;
    event.preventDefault();
    if (wish.kind === "digit") {
      const typed = `${digits}${wish.digit}`.slice(-String(stops.length).length).replace(/^0+/, "");
      if (stops.length > ONE_FIGURE || typed === "") return setDigits(typed);
      return onPlace(goTo(stops, place, Number(typed)));
    }
    if (digits !== "") {
      setDigits("");
      if (wish.kind === "enter") return onPlace(goTo(stops, place, Number(digits)));
      if (wish.kind === "leave") return;
    }
    const down = event.key === "ArrowDown";
    if (onScroll && (down || event.key === "ArrowUp")) {
      if (onScroll(down ? 1 : -1)) return;
      // A key that is held stops at the end of the slide.
      if (event.repeat) return;
    }
    switch (wish.kind) {
      case "forward":
        return onPlace(forward(stops, place));
      case "back":
        return onPlace(back(stops, place));
      case "first":
        return onPlace(first(stops, place));
      case "last":
        return onPlace(last(stops, place));
      case "black":
        return onPlace({ ...place, black: !place.black });
      case "help":
        return onHelp();
      case "leave":
        return onLeave();
      case "enter":
        break;
    }
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Before whatever has the focus: a clicker works everywhere, and so does an arrow after a click on the drawing.
      if (!wishOf(event) || (!isClicker(event) && isAtWork(event.target))) return;
      event.stopPropagation();
      run(event);
    };
    const onLateKey = (event: KeyboardEvent) => {
      if (!isClicker(event) && isAtWork(event.target)) run(event);
    };
    window.addEventListener("keydown", onKey, { capture: true });
    window.addEventListener("keydown", onLateKey);
    return () => {
      window.removeEventListener("keydown", onKey, { capture: true });
      window.removeEventListener("keydown", onLateKey);
    };
  }, []);
  return { digits };
}

const SCROLLS: readonly string[] = ["ArrowUp", "ArrowDown", "Home", "End", " "];

/** Somebody went there by keyboard: its own keys come first. */
const isAtWork = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches(":focus-visible") &&
  target.closest(".slide-drawing, .slide-view, .slide-detail, dialog, footer, .room-controls") !== null;

/** Keys that press what has the focus, or scroll it. */
const isOf = (target: EventTarget | null, key: string): boolean =>
  target instanceof Element &&
  ((SCROLLS.includes(key) && target.closest(".slide-view, .slide-detail") !== null) ||
    (key === " " && target.matches("button, summary")) ||
    (key === "Enter" && target.matches("button, a, summary")) ||
    target.matches("input, textarea, select"));
