import { useSyncExternalStore } from "react";
// Importing it also makes every change of the history an event of the window.
import { navigate } from "wouter/use-browser-location";

/** An address that moves is written when it has rested this long, in milliseconds. */
const REST = 200;

/** The query that is on screen but not yet in the address bar. */
let moving: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
/** What is on screen was opened, or come back to; false when it has been changed since. */
let restored = true;
/** The open step of the history was made by the first letter of a search. */
let typing = false;
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

/** The query of what is on screen, "" or "?op=…", as it was written: nothing is decoded on the way. */
export const currentSearch = (): string => moving ?? window.location.search;

/**
 * Shows another query at once and writes it, without a step in the history, when it rests. Browsers limit how often an
 * address may change; a drag or a search would hit that limit.
 */
export function moveTo(search: string): void {
  moving = search;
  restored = false;
  clearTimeout(timer);
  timer = setTimeout(settle, REST);
  tell();
}

/** A search is one step in the history, that of its first letter, until there is another one. */
export const isTyping = (): boolean => typing;

export function startTyping(): void {
  typing = true;
}

/** Writes what is moving now: before a step in the history is made, and when the page is left. */
export function settle(): void {
  if (moving === null) return;
  const address = `${window.location.pathname}${moving}${window.location.hash}`;
  forget();
  navigate(address, { replace: true });
}

function forget() {
  clearTimeout(timer);
  moving = null;
}

function subscribe(listener: () => void): () => void {
  const steppedBack = () => {
    forget();
    typing = false;
    restored = true;
    listener();
  };
  // A link was followed meanwhile: it already holds what was moving.
  const changed = ({ type }: Event) => {
    forget();
    if (type === "pushState") typing = false;
    restored = false;
    listener();
  };
  listeners.add(listener);
  window.addEventListener("popstate", steppedBack);
  window.addEventListener("pushState", changed);
  window.addEventListener("replaceState", changed);
  window.addEventListener("pagehide", settle);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", steppedBack);
    window.removeEventListener("pushState", changed);
    window.removeEventListener("replaceState", changed);
    window.removeEventListener("pagehide", settle);
  };
}

/** The query of the link; empty in a page that was rendered beforehand. */
export const useCurrentSearch = (): string => useSyncExternalStore(subscribe, currentSearch, () => "");

export const useIsRestored = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => restored,
    () => true,
  );
