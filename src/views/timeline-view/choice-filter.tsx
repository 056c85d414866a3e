import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { Popover } from "#src/ui/popover.tsx";

const messages = defineMessages({
  nl: { all: "Alles tonen", only: "enkel", onlyThis: (name: string) => `enkel ${name}` },
  en: { all: "Show all", only: "only", onlyThis: (name: string) => `only ${name}` },
});

type Props<Option extends string> = {
  words: { name: string; all: string; some: (count: string) => string };
  options: readonly Option[];
  names: Record<Option, string>;
  /** Empty: no restriction. */
  chosen: readonly Option[];
  onChange: (chosen: Option[]) => void;
};

/** A filter by any of a few values. Without a restriction every box is checked; none checked is no choice, so it is all. */
export function ChoiceFilter<Option extends string>({
  words,
  options,
  names,
  chosen,
  onChange,
}: Props<Option>) {
  const { all, only, onlyThis } = useMessages(messages);
  const isAll = chosen.length === 0;
  const checked = isAll ? options : chosen;
  const toggle = (option: Option) => {
    const next = options.filter((candidate) => (candidate === option) !== checked.includes(candidate));
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
          <div key={option} className="choice-filter-option">
            <label>
              <input type="checkbox" checked={checked.includes(option)} onChange={() => toggle(option)} />
              {names[option]}
            </label>
            <button
              type="button"
              className="text-button"
              aria-label={onlyThis(names[option])}
              onClick={() => onChange([option])}
            >
              {only}
            </button>
          </div>
        ))}
        <button
          type="button"
          className="text-button"
          // Not disabled: that would drop the focus of whoever pressed it.
          aria-disabled={isAll}
          onClick={() => onChange([])}
        >
          {all}
        </button>
      </fieldset>
    </Popover>
  );
}
