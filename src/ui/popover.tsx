import { type ReactNode, type ToggleEvent, useId, useRef } from "react";
import "./popover.css";

type Props = {
  /** What the button says. */
  label: ReactNode;
  /** Name for assistive technology where the label is not enough. */
  name?: string;
  children: ReactNode | ((close: () => void) => ReactNode);
  /** Told when it opens or closes, for content that is loaded on demand. */
  onToggle?: (open: boolean) => void;
  className?: string;
};

const GAP = 6;
const MARGIN = 8;

/** A button with a panel under it. The browser closes it on Escape and on a click elsewhere and returns focus. */
export function Popover({ label, name, children, onToggle, className = "control" }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  const toggled = (event: ToggleEvent<HTMLDivElement>) => {
    const open = event.newState === "open";
    if (open && button.current && panel.current) place(panel.current, button.current.getBoundingClientRect());
    onToggle?.(open);
  };
  // The browser gives focus back to the button.
  const close = () => document.getElementById(id)?.hidePopover();

  return (
    <>
      <button ref={button} type="button" className={className} popoverTarget={id} aria-label={name}>
        {label}
      </button>
      <div ref={panel} id={id} popover="auto" className="popover" onToggle={toggled}>
        {typeof children === "function" ? children(close) : children}
      </div>
    </>
  );
}

/** Under the button, kept inside the window; the panel scrolls when it is higher than what is left. */
function place(panel: HTMLElement, anchor: DOMRect) {
  const width = panel.offsetWidth;
  const left = Math.max(MARGIN, Math.min(anchor.left, window.innerWidth - width - MARGIN));
  const below = window.innerHeight - anchor.bottom - GAP - MARGIN;
  const goesUp = below < panel.offsetHeight && anchor.top > below;
  panel.style.left = `${left}px`;
  panel.style.maxHeight = `${goesUp ? anchor.top - GAP - MARGIN : below}px`;
  panel.style.top = goesUp ? "auto" : `${anchor.bottom + GAP}px`;
  panel.style.bottom = goesUp ? `${window.innerHeight - anchor.top + GAP}px` : "auto";
}
