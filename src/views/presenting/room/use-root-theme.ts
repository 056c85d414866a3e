import { useLayoutEffect } from "react";

/** The theme of the whole page as long as the room is there; then it is again what it was. */
export function useRootTheme(theme: "light" | "dark"): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const before = dataset["theme"];
    dataset["theme"] = theme;
    return () => {
      if (before === undefined) delete dataset["theme"];
      else dataset["theme"] = before;
    };
  }, [theme]);
}
