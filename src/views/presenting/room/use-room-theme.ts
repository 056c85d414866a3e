import { useLayoutEffect } from "react";
import { usePreference } from "#src/ui/preferences.ts";

/** Which theme the room has, whatever the page has: a beamer asks for another one than a desk. boot.js reads it too. */
export const ROOM_THEME = "leersteun.zaal";

export type RoomTheme = "light" | "dark";

/** The theme of the room, over the one of the page as long as the room is there. */
export function useRoomTheme(): RoomTheme {
  const theme = usePreference(ROOM_THEME) === "light" ? "light" : "dark";
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    // What boot.js found, when it gave the room its theme already.
    const before = dataset["pageTheme"] ?? dataset["theme"] ?? "";
    delete dataset["pageTheme"];
    dataset["theme"] = theme;
    return () => {
      if (before === "") delete dataset["theme"];
      else dataset["theme"] = before;
    };
  }, [theme]);
  return theme;
}
