/** The only place that keeps something in this browser. Blocked or full storage costs the preference, nothing else. */
const THEME = "leersteun.theme";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(THEME);
    return THEMES.find((theme) => theme === stored) ?? "auto";
  } catch {
    return "auto";
  }
}

/** Applies the theme now and, where storage allows, next time (boot.js applies it before the first paint). */
export function chooseTheme(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  try {
    if (theme === "auto") localStorage.removeItem(THEME);
    else localStorage.setItem(THEME, theme);
  } catch {
    // The theme holds for this page.
  }
}
