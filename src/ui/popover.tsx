import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type ToggleEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
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
  const [open, setOpen] = useState(false);

  // The content may come or change after it was opened.
  useEffect(() => {
    if (!open) return undefined;
    const placeNow = () => {
      if (panel.current && button.current) place(panel.current, button.current.getBoundingClientRect());
    };
    const observer = new ResizeObserver(placeNow);
    if (panel.current) observer.observe(panel.current);
    window.addEventListener("resize", placeNow);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", placeNow);
    };
  }, [open]);

  const toggled = (event: ToggleEvent<HTMLDivElement>) => {
    setOpen(event.newState === "open");
    onToggle?.(event.newState === "open");
  };
  // The browser gives focus back to the button.
  const close = () => document.getElementById(id)?.hidePopover();
  // Whoever tabs on is done here: nothing may cover what has the focus.
  const left = ({ relatedTarget }: FocusEvent) => {
    const stays = relatedTarget === button.current || panel.current?.contains(relatedTarget);
    if (open && relatedTarget && !stays) panel.current?.hidePopover();
  };

  // It closes itself; what it stands in is not to close with it.
  const keepEscape = (event: KeyboardEvent) => {
    if (open && event.key === "Escape") event.stopPropagation();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        popoverTarget={id}
        aria-label={name}
        onBlur={left}
        onKeyDown={keepEscape}
      >
        {label}
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- what is in it is worked, not itself */}
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="popover"
        onToggle={toggled}
        onBlur={left}
        onKeyDown={keepEscape}
      >
        {typeof children === "function" ? children(close) : children}
      </div>
    </>
  );
}

/** Under the button, kept inside the window; the panel scrolls when it is higher than what is left. */
function place(panel: HTMLElement, anchor: DOMRect) {
  const width = panel.offsetWidth;
  const height = panel.scrollHeight + panel.offsetHeight - panel.clientHeight;
  const left = Math.max(MARGIN, Math.min(anchor.left, window.innerWidth - width - MARGIN));
  const below = window.innerHeight - anchor.bottom - GAP - MARGIN;
  const above = anchor.top - GAP - MARGIN;
  const goesUp = below < height && above > below;
  panel.style.left = `${left}px`;
  panel.style.maxHeight = `${goesUp ? above : below}px`;
  panel.style.top = goesUp ? "auto" : `${anchor.bottom + GAP}px`;
  panel.style.bottom = goesUp ? `${window.innerHeight - anchor.top + GAP}px` : "auto";
}
