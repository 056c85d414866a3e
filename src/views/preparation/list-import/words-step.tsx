import { useId } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import type { Meaning } from "#src/imports/list-rows.ts";

const messages = defineMessages({
  nl: {
    choose: "kies…",
    times: (count: number) => (count === 1 ? "1 keer" : `${count} keer`),
    more: (count: number) => `En nog ${count} andere woorden: bevat deze kolom wel wat u denkt?`,
  },
  en: {
    choose: "choose…",
    times: (count: number) => (count === 1 ? "once" : `${count} times`),
    more: (count: number) => `And ${count} other words: does this column hold what you think?`,
  },
});

const MOST = 20;

type Props<Ours extends string> = {
  title: string;
  lead: string;
  /** What it is called to leave a word as it is. */
  kept: string;
  words: readonly { key: string; word: string; count: number }[];
  meaningOf: (key: string, word: string) => Meaning<Ours>;
  options: readonly Ours[];
  names: Readonly<Record<Ours, string>>;
  onMeaning: (key: string, meaning: Meaning<Ours>) => void;
};

/** What the words of a board mean in ours. */
export function WordsStep<const Ours extends string>(props: Props<Ours>) {
  const { title, lead, kept, words: found, meaningOf, options, names, onMeaning } = props;
  const words = useMessages(messages);
  const id = useId();
  if (found.length === 0) return null;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{title}</h4>
      <p className="caption">{lead}</p>
      <ul className="import-words">
        {found.slice(0, MOST).map(({ key, word, count }, index) => {
          const meaning = meaningOf(key, word);
          return (
            <li key={key}>
              <label htmlFor={`${id}-${index}`}>
                {word} <span className="caption">{words.times(count)}</span>
              </label>
              <select
                id={`${id}-${index}`}
                className="control"
                aria-invalid={meaning === null}
                value={meaning ?? ""}
                onChange={({ target }) =>
                  onMeaning(
                    key,
                    options.find((option) => option === target.value) ??
                      (target.value === "kept" ? "kept" : null),
                  )
                }
              >
                <option value="">{words.choose}</option>
                {options.map((option) => (
                  <option key={option} value={option}>
                    {names[option]}
                  </option>
                ))}
                <option value="kept">{kept}</option>
              </select>
            </li>
          );
        })}
      </ul>
      {found.length > MOST && <p>{words.more(found.length - MOST)}</p>}
    </section>
  );
}
