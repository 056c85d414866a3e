import { type ReactNode, useId, useState } from "react";
import { CERTAINTIES, LEVELS, TRACKS } from "#src/domain/milestone.ts";
import { SearchInput } from "#src/facts/search-input.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { terms } from "#src/i18n/terms.ts";
import { useLink, useLinkNow } from "#src/link/link-context.tsx";
import { DISPLAYS, LONGEST_SEARCH } from "#src/link/link-state.ts";
import { ChoiceFilter } from "./choice-filter.tsx";
import "./toolbar.css";

const messages = defineMessages({
  nl: {
    search: "Zoeken",
    searchIn: (count: string) => `Zoek in ${count} mijlpalen`,
    tracks: {
      name: "Sporen",
      all: `Alle ${TRACKS.length} sporen`,
      some: (count: string) => `Sporen: ${count}`,
    },
    certainty: { name: "Zekerheid", all: "Elke zekerheid", some: (count: string) => `Zekerheid: ${count}` },
    level: "Niveau",
    allLevels: "Basis en secundair",
    fold: "Zoek en filter",
    displays: "Weergave",
    display: { tijdlijn: "Tijdlijn", lijst: "Lijst", tabel: "Tabel" },
  },
  en: {
    search: "Search",
    searchIn: (count: string) => `Search ${count} milestones`,
    tracks: {
      name: "Tracks",
      all: `All ${TRACKS.length} tracks`,
      some: (count: string) => `Tracks: ${count}`,
    },
    certainty: { name: "Certainty", all: "Any certainty", some: (count: string) => `Certainty: ${count}` },
    level: "Level",
    allLevels: "Primary and secondary",
    fold: "Search and filter",
    displays: "Display",
    display: { tijdlijn: "Timeline", lijst: "List", tabel: "Table" },
  },
});

/** What is shown, and how. `children` are the controls of the drawing; `end` comes after all. */
export function Toolbar({ count, children, end }: { count: number; children: ReactNode; end: ReactNode }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { go } = useLink();
  const state = useLinkNow();
  const filters = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className="toolbar no-print">
      <button
        type="button"
        className="control toolbar-fold"
        aria-expanded={open}
        aria-controls={filters}
        onClick={() => setOpen(!open)}
      >
        {words.fold}
      </button>
      <search id={filters} className="toolbar-filters" data-open={open || undefined}>
        <SearchInput
          of="zoek"
          className="control toolbar-search"
          aria-label={words.search}
          placeholder={words.searchIn(String(count))}
          maxLength={LONGEST_SEARCH}
        />
        <ChoiceFilter
          words={words.tracks}
          options={TRACKS}
          names={terms[language].track}
          chosen={state.spoor}
          onChange={(spoor) => go({ spoor })}
        />
        <select
          className="control"
          aria-label={words.level}
          value={state.niveau ?? ""}
          onChange={({ target }) => go({ niveau: LEVELS.find((level) => level === target.value) ?? null })}
        >
          <option value="">{words.allLevels}</option>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {terms[language].level[level]}
            </option>
          ))}
        </select>
        <ChoiceFilter
          words={words.certainty}
          options={CERTAINTIES}
          names={terms[language].certainty}
          chosen={state.zekerheid}
          onChange={(zekerheid) => go({ zekerheid })}
        />
      </search>
      {children}
      <div className="control-group" role="group" aria-label={words.displays}>
        {DISPLAYS.map((display) => (
          <button
            key={display}
            type="button"
            className="control"
            aria-pressed={state.weergave === display}
            onClick={() => go({ weergave: display })}
          >
            {words.display[display]}
          </button>
        ))}
      </div>
      {end}
    </div>
  );
}
