import { useSyncExternalStore } from "react";

const never = () => () => {};

/** The address of the page, to print in full; a prerendered page has none yet. */
export const usePageAddress = (): string | null =>
  useSyncExternalStore(
    never,
    () => window.location.href,
    () => null,
  );
