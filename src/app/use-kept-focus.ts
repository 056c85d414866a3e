import { useEffect } from "react";

/**
 * A button may take itself away: "Filters wissen", "Opnieuw proberen". Whoever pressed it by keyboard would fall back
 * to the top of the page; the focus goes to the content instead.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let focused: Element | null = null;
    const remember = () => {
      focused = document.activeElement;
    };
    const observer = new MutationObserver(() => {
      if (!focused || focused.isConnected || document.activeElement !== document.body) return;
      focused = null;
      document.getElementById("main")?.focus({ preventScroll: true });
    });
    document.addEventListener("focusin", remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, []);
}
