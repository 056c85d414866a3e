import { type ReactNode, useState } from "react";
import { useMessages } from "#src/i18n/language.tsx";
import { usePrinting } from "#src/ui/use-printing.ts";
import { boardWords } from "./board-words.ts";

type Props<Item> = { items: readonly Item[]; few: number; children: (shown: readonly Item[]) => ReactNode };

/** Paper cannot be asked for the rest: it has all of so many. */
const ON_PAPER = 20;

/** The first few, and the rest when asked. */
export function ShowAll<Item>({ items, few, children }: Props<Item>) {
  const words = useMessages(boardWords);
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  const whole = all || (printing && items.length <= ON_PAPER);
  return (
    <>
      {children(whole ? items : items.slice(0, few))}
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
      {printing && !whole && items.length > few && <p>{words.rest(items.length - few)}</p>}
    </>
  );
}
