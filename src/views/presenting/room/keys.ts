/** What a key asks of a presentation. */
export type Wish =
  | { kind: "forward" | "back" | "first" | "last" | "black" | "help" | "leave" | "enter" }
  | { kind: "digit"; digit: string };

/** The keys, for what they do and for the help. Clickers send Page keys, "." or b, and some F5. */
export const KEYS = {
  forward: ["ArrowRight", "ArrowDown", " ", "PageDown"],
  back: ["ArrowLeft", "ArrowUp", "PageUp"],
  first: ["Home"],
  last: ["End"],
  black: ["b", "B", "."],
  help: ["?"],
  leave: ["Escape"],
  enter: ["Enter"],
} as const;

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** `null`: this key is no concern of the presentation. With Shift a space goes back, as in a page. */
export function wishOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): Wish | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (/^\d$/.test(key)) return { kind: "digit", digit: key };
  if (key === " " && shiftKey) return { kind: "back" };
  for (const [kind, keys] of Object.entries(KEYS) as [keyof typeof KEYS, readonly string[]][]) {
    if (keys.includes(key)) return { kind };
  }
  return null;
}

/** What only the presentation does, wherever the focus is: a clicker knows no focus. */
export const isClicker = ({ key }: Pick<KeyboardEvent, "key">): boolean =>
  key === "PageDown" || key === "PageUp";
