import { type PointerEvent, useEffect, useRef } from "react";

type Press = { clientX: number; shiftKey: boolean; target: EventTarget };

type Handlers = {
  /** In px: before it has moved this far a press may still be a click on what lies under it. */
  slop?: number;
  /** At the press, in CSS px of the page. `false`: this press is no drag. */
  onStart: (press: Press) => boolean;
  /** At most once a frame. */
  onMove: (clientX: number) => void;
  onEnd: () => void;
  /** Escape while it is dragged: put back what was; `onEnd` follows. */
  onCancel: () => void;
};

const MAIN_BUTTON = 0;
/** Another finger than the first. */
const isSecond = ({ isPrimary, pointerType }: PointerEvent) => pointerType === "touch" && !isPrimary;

/** Follows one pointer from press to release, at the pace of the screen. Spread the result on what is dragged. */
export function useDrag({ slop = 0, ...handlers }: Handlers) {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const frame = useRef<number | null>(null);
  const last = useRef(0);
  /** Ends the listening to Escape; `null` when nothing is dragged. */
  const dragging = useRef<(() => void) | null>(null);
  /** Where it was pressed, while it is not yet a drag. */
  const pressed = useRef<Press | null>(null);

  const flush = () => {
    frame.current = null;
    latest.current.onMove(last.current);
  };
  const forget = () => {
    if (frame.current !== null) cancelAnimationFrame(frame.current);
    frame.current = null;
    dragging.current?.();
    dragging.current = null;
  };
  useEffect(() => forget, []);

  const start = (event: PointerEvent, press: Press) => {
    if (!latest.current.onStart(press)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const onKey = (key: KeyboardEvent) => {
      if (key.key !== "Escape") return;
      key.stopPropagation();
      forget();
      latest.current.onCancel();
      latest.current.onEnd();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    dragging.current = () => window.removeEventListener("keydown", onKey, { capture: true });
  };
  const stop = () => {
    pressed.current = null;
    if (!dragging.current) return;
    const isBehind = frame.current !== null;
    forget();
    if (isBehind) flush();
    latest.current.onEnd();
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== MAIN_BUTTON || isSecond(event)) return;
      // What lies under it, such as the lanes under a line, is not dragged as well.
      event.stopPropagation();
      const { clientX, shiftKey, target } = event;
      const press = { clientX, shiftKey, target };
      if (slop > 0) pressed.current = press;
      else start(event, press);
    },
    onPointerMove: (event: PointerEvent) => {
      if (isSecond(event)) return;
      if (pressed.current && Math.abs(event.clientX - pressed.current.clientX) > slop) {
        start(event, pressed.current);
        pressed.current = null;
      }
      if (!dragging.current) return;
      last.current = event.clientX;
      frame.current ??= requestAnimationFrame(flush);
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    onLostPointerCapture: stop,
  };
}
