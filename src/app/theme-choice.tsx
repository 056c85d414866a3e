import { useEffect, useId } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { readPreference, usePreference } from "#src/ui/preferences.ts";
import { applyTheme, chooseTheme, parseTheme, THEME_PREFERENCE, THEMES } from "./theme.ts";

const messages = defineMessages({
  nl: { name: "Thema", auto: "zoals het toestel", light: "licht", dark: "donker" },
  en: { name: "Theme", auto: "match device", light: "light", dark: "dark" },
});

export function ThemeChoice() {
  const words = useMessages(messages);
  const id = useId();
  const theme = parseTheme(usePreference(THEME_PREFERENCE));
  useEffect(() => {
    // Without a key: another tab has cleared everything.
    const follow = ({ key }: StorageEvent) => {
      if (key === THEME_PREFERENCE || key === null) applyTheme(parseTheme(readPreference(THEME_PREFERENCE)));
    };
    window.addEventListener("storage", follow);
    return () => window.removeEventListener("storage", follow);
  }, []);
  return (
    <p className="no-print">
      <label htmlFor={id}>{words.name}: </label>
      <select
        id={id}
        className="control"
        value={theme}
        onChange={({ target }) => chooseTheme(parseTheme(target.value))}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {words[name]}
          </option>
        ))}
      </select>
    </p>
  );
}
