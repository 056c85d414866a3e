import { useEffect, useLayoutEffect, useRef } from "react";
import type { Link } from "#src/link/link-context.tsx";
import { documentTitle } from "./document-title.ts";

/** The place that the link names, if the page has it; a hash that cannot be decoded names none. */
function hashTarget(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** Keeps what lies outside React in step: language and title of the document, scroll and focus on another view. */
export function useDocument({ state, view }: Link, found: boolean): void {
  const title = documentTitle({
    view: found ? view : null,
    language: state.taal,
    fixed: state.op === "vandaag" ? undefined : state.op,
  });

  useLayoutEffect(() => {
    document.documentElement.lang = state.taal;
  }, [state.taal]);

  useEffect(() => {
    document.title = title;
  }, [title]);

  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    const target = hashTarget();
    if (target) {
      target.scrollIntoView();
      return;
    }
    window.scrollTo(0, 0);
    // The reader hears where it is, and the next Tab starts at the top of the view.
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [view]);
}
