import { keepPreference } from "#src/ui/preferences.ts";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** boot.js reads it by this name before the first paint. */
export const THEME_PREFERENCE = "leersteun.theme";

export const parseTheme = (kept: string | null): Theme => THEMES.find((theme) => theme === kept) ?? "auto";

export function applyTheme(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

/** Applies the theme now and, where storage allows, next time. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  keepPreference(THEME_PREFERENCE, theme === "auto" ? null : theme);
}
