import { Fragment, type ReactNode } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";

const messages = defineMessages({
  nl: { more: (count: number) => `Nog ${count} tonen` },
  en: { more: (count: number) => `Show ${count} more` },
});

type Item = { key: string; item: ReactNode };

const SHOWN = 4;
/** Of thousands nobody reads them all here: the list of tasks has them. */
const MOST = 200;

/** The first few; the rest opens in its place. */
export function FoldedList({ items }: { items: readonly Item[] }) {
  const words = useMessages(messages);
  // A single one more is no reason to fold.
  const shown = items.length <= SHOWN + 1 ? items.length : SHOWN;
  const rest = items.slice(shown, MOST);
  return (
    <>
      <ul className="picture-list">{items.slice(0, shown).map(withKey)}</ul>
      {rest.length > 0 && (
        <Disclosure summary={words.more(rest.length)}>
          <ul className="picture-list">{rest.map(withKey)}</ul>
        </Disclosure>
      )}
    </>
  );
}

const withKey = ({ key, item }: Item) => <Fragment key={key}>{item}</Fragment>;
