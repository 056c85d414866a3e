import { useId, useSyncExternalStore } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { chooseTheme, readTheme, type Theme, THEMES } from "./preferences.ts";

const messages = defineMessages({
  nl: { name: "Thema", auto: "zoals het toestel", light: "licht", dark: "donker" },
  en: { name: "Theme", auto: "match device", light: "light", dark: "dark" },
});

const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function ThemeChoice() {
  const words = useMessages(messages);
  const id = useId();
  const theme = useSyncExternalStore<Theme>(subscribe, readTheme, () => "auto");
  const choose = (chosen: Theme) => {
    chooseTheme(chosen);
    for (const listener of listeners) listener();
  };
  return (
    <p className="no-print">
      <label htmlFor={id}>{words.name}: </label>
      <select
        id={id}
        className="control"
        value={theme}
        onChange={({ target }) => choose(THEMES.find((name) => name === target.value) ?? "auto")}
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
