import { type PointerEvent, useEffect, useRef } from "react";

type Handlers = {
  /** In px: before it has moved this far a press may still be a click on what lies under it. */
  slop?: number;
  /** At the press, in CSS px of the page. `false`: this press is no drag. */
  onStart: (clientX: number) => boolean;
  /** At most once a frame. */
  onMove: (clientX: number) => void;
  onEnd: () => void;
};

const MAIN_BUTTON = 0;

/** Follows one pointer from press to release, at the pace of the screen. Spread the result on what is dragged. */
export function useDrag({ slop = 0, onStart, onMove, onEnd }: Handlers) {
  const frame = useRef<number | null>(null);
  const last = useRef(0);
  const move = useRef(onMove);
  useEffect(() => {
    move.current = onMove;
  });
  useEffect(
    () => () => {
      if (frame.current !== null) cancelAnimationFrame(frame.current);
    },
    [],
  );
  const dragging = useRef(false);
  /** Where it was pressed, while it is not yet a drag. */
  const pressed = useRef<number | null>(null);

  const flush = () => {
    frame.current = null;
    move.current(last.current);
  };
  const start = (event: PointerEvent, clientX: number) => {
    if (!onStart(clientX)) return;
    dragging.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const stop = () => {
    pressed.current = null;
    if (!dragging.current) return;
    dragging.current = false;
    if (frame.current !== null) {
      cancelAnimationFrame(frame.current);
      flush();
    }
    onEnd();
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== MAIN_BUTTON) return;
      // What lies under it, such as the lanes under a line, is not dragged as well.
      event.stopPropagation();
      if (slop > 0) pressed.current = event.clientX;
      else start(event, event.clientX);
    },
    onPointerMove: (event: PointerEvent) => {
      if (pressed.current !== null && Math.abs(event.clientX - pressed.current) > slop) {
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
