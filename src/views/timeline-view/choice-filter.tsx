import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { Popover } from "#src/ui/popover.tsx";

const messages = defineMessages({ nl: { clear: "Alles tonen" }, en: { clear: "Show all" } });

type Props<Option extends string> = {
  words: { name: string; all: string; some: (count: string) => string };
  options: readonly Option[];
  names: Record<Option, string>;
  /** Empty: no restriction. */
  chosen: readonly Option[];
  onChange: (chosen: Option[]) => void;
};

/** A filter by any of a few values. Every box empty is the same as every box checked: all. */
export function ChoiceFilter<Option extends string>({
  words,
  options,
  names,
  chosen,
  onChange,
}: Props<Option>) {
  const { clear } = useMessages(messages);
  const toggle = (option: Option) => {
    const next = options.filter((candidate) => (candidate === option) !== chosen.includes(candidate));
    onChange(next.length === options.length ? [] : next);
  };
  return (
    <Popover
      name={
        // Begins with what is to be read on the button.
        chosen.length === 0
          ? words.all
          : `${words.some(String(chosen.length))} (${chosen.map((option) => names[option]).join(", ")})`
      }
      label={
        <>
          {chosen.length === 0 ? words.all : words.some(String(chosen.length))}{" "}
          <span aria-hidden="true">▾</span>
        </>
      }
    >
      <fieldset className="choice-filter">
        <legend>{words.name}</legend>
        {options.map((option) => (
          <label key={option}>
            <input type="checkbox" checked={chosen.includes(option)} onChange={() => toggle(option)} />
            {names[option]}
          </label>
        ))}
        <button
          type="button"
          className="text-button"
          disabled={chosen.length === 0}
          onClick={() => onChange([])}
        >
          {clear}
        </button>
      </fieldset>
    </Popover>
  );
}
