import { type ReactNode, useState } from "react";
import { useMessages } from "#src/i18n/language.tsx";
import { boardWords } from "./board-words.ts";

type Props<Item> = { items: readonly Item[]; few: number; children: (shown: readonly Item[]) => ReactNode };

/** The first few, and the rest when asked. */
export function ShowAll<Item>({ items, few, children }: Props<Item>) {
  const words = useMessages(boardWords);
  const [all, setAll] = useState(false);
  return (
    <>
      {children(all ? items : items.slice(0, few))}
      {items.length > few && (
        <button
          type="button"
          className="text-button no-print"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.showFewer : words.showAll(items.length)}
        </button>
      )}
    </>
  );
}
