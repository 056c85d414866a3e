import { useSyncExternalStore } from "react";
// Importing it also makes every change of the history an event of the window.
import { navigate } from "wouter/use-browser-location";

/** An address that moves is written when it has rested this long, in milliseconds. */
const REST = 200;

/** What is on screen, and how it came there. */
type Shown = {
  /** Its query, "" or "?op=…", as it was written: nothing is decoded on the way. */
  search: string;
  /** It was opened, or come back to; false when it has been changed since. */
  restored: boolean;
  /** The last change shows in its own control already: the rest of the page may follow it. */
  follows: boolean;
};

/** A page that was rendered beforehand has no query. */
const BEFOREHAND: Shown = { search: "", restored: true, follows: false };

let shown = BEFOREHAND;
/** It is not in the address bar yet. */
let moving = false;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The open step of the history was made by the first letter of a search. */
let typing = false;
const listeners = new Set<() => void>();

function show(change: Partial<Shown>): void {
  shown = { ...shown, ...change };
  for (const listener of listeners) listener();
}

function current(): Shown {
  const { search } = window.location;
  if (!moving && shown.search !== search) shown = { ...shown, search };
  return shown;
}

export const currentSearch = (): string => current().search;

/**
 * Shows another query at once and writes it, without a step in the history, when it rests. Browsers limit how often an
 * address may change; a drag or a search would hit that limit.
 */
export function moveTo(search: string, follows: boolean): void {
  moving = true;
  clearTimeout(timer);
  timer = setTimeout(settle, REST);
  show({ search, follows, restored: false });
}

/** A search is one step in the history, that of its first letter, until there is another one. */
export const isTyping = (): boolean => typing;

/** Of the step that was just made. */
export function stepped(typed: boolean, follows: boolean): void {
  typing = typed;
  show({ follows });
}

/** Writes what is moving now: before a step in the history is made, and when the page is left. */
export function settle(): void {
  if (!moving) return;
  const address = `${window.location.pathname}${shown.search}${window.location.hash}`;
  forget();
  navigate(address, { replace: true });
}

function forget() {
  clearTimeout(timer);
  moving = false;
}

function subscribe(listener: () => void): () => void {
  const steppedBack = () => {
    forget();
    typing = false;
    show({ restored: true, follows: false });
  };
  // A link was followed meanwhile: it already holds what was moving.
  const changed = ({ type }: Event) => {
    forget();
    const isStep = type === "pushState";
    if (isStep) typing = false;
    show({ restored: false, follows: shown.follows && !isStep });
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

export const useShown = (): Shown => useSyncExternalStore(subscribe, current, () => BEFOREHAND);
