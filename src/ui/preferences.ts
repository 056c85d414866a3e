import { useSyncExternalStore } from "react";

/**
 * The only place that keeps something in this browser. What is read was written by anyone: whoever asks must parse it.
 * Blocked or full storage costs that it is kept; in this page the preference holds all the same.
 */
const unkept = new Map<string, string | null>();
const listeners = new Set<() => void>();

/** `browser`: for all its tabs, until it is changed. `tab`: for this one alone, until it is closed. */
type Keeper = "browser" | "tab";
const storageOf = (keeper: Keeper) => (keeper === "browser" ? localStorage : sessionStorage);

export function readPreference(name: string, keeper: Keeper = "browser"): string | null {
  const held = unkept.get(name);
  if (held !== undefined) return held;
  try {
    return storageOf(keeper).getItem(name);
  } catch {
    return null;
  }
}

/** `null` is the default, of which nothing is kept. */
export function keepPreference(name: string, value: string | null, keeper: Keeper = "browser"): void {
  unkept.delete(name);
  try {
    if (value === null) storageOf(keeper).removeItem(name);
    else storageOf(keeper).setItem(name, value);
  } catch {
    unkept.set(name, value);
  }
  for (const listener of listeners) listener();
}

/** What this page holds of it is lost on a reload: the browser would not keep it. */
export const isUnkept = (name: string): boolean => unkept.has(name);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Chosen in another tab.
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** `null` too in a page that was rendered beforehand: it knows no reader. */
export const usePreference = (name: string, keeper: Keeper = "browser"): string | null =>
  useSyncExternalStore(
    subscribe,
    () => readPreference(name, keeper),
    () => null,
  );
