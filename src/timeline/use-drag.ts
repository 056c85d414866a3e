import { type PointerEvent, useEffect, useRef } from "react";

type Handlers = {
  /** At the press, in CSS px of the page. `false`: this press is no drag. */
  onStart: (clientX: number) => boolean;
  /** At most once a frame. */
  onMove: (clientX: number) => void;
  onEnd: () => void;
};

const MAIN_BUTTON = 0;

/** Follows one pointer from press to release, at the pace of the screen. Spread the result on what is dragged. */
export function useDrag({ onStart, onMove, onEnd }: Handlers) {
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

  const flush = () => {
    frame.current = null;
    move.current(last.current);
  };
  const stop = () => {
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
      if (event.button !== MAIN_BUTTON || !onStart(event.clientX)) return;
      dragging.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      if (!dragging.current) return;
      last.current = event.clientX;
      frame.current ??= requestAnimationFrame(flush);
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    onLostPointerCapture: stop,
  };
}
