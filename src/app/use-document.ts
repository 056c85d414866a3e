import { useEffect, useLayoutEffect, useRef } from "react";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import type { Link } from "#src/link/link-context.tsx";
import { viewNames } from "./view-names.ts";

const messages = defineMessages({
  nl: {
    product: "Van M-decreet naar leersteun",
    on: (day: string) => ` op ${day}`,
    lost: "Pagina niet gevonden",
  },
  en: {
    product: "From M-decree to learning support",
    on: (day: string) => ` on ${day}`,
    lost: "Page not found",
  },
});

/** Keeps what lies outside React in step: language and title of the document, scroll and focus on another view. */
export function useDocument({ state, view, asOf }: Link, found: boolean): void {
  const words = messages[state.taal];
  const fixed = state.op === "vandaag" ? "" : words.on(formatDay(asOf, state.taal));
  const title = `${found ? viewNames[state.taal][view] : words.lost}${fixed} | ${words.product}`;

  // Before paint: the page is shown only when it speaks of the day and the language of the link (see boot.js).
  useLayoutEffect(() => {
    document.documentElement.lang = state.taal;
    delete document.documentElement.dataset["pending"];
  }, [state.taal]);

  useEffect(() => {
    document.title = title;
  }, [title]);

  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    if (target) {
      target.scrollIntoView();
      return;
    }
    window.scrollTo(0, 0);
    // The reader hears where it is, and the next Tab starts at the top of the view.
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [view]);
}
