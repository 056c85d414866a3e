import { useId, useMemo, useState } from "react";
import { inPeriod } from "#src/domain/milestone.ts";
import { searchable } from "#src/domain/milestone-filter.ts";
import { MOST } from "#src/domain/presentation.ts";
import { formatDated } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { type SlideFacts, useSlide } from "../slide/use-slide.ts";

const messages = defineMessages({
  nl: {
    legend: "Uitgelichte mijlpalen",
    none: "Zonder keuze toont de dia van de link wat plaats heeft voor een naam, eerst wat zwaarst weegt. Hoeveel er geen naam heeft, staat onderaan de dia.",
    search: "Zoek in deze mijlpalen",
    empty: "Geen mijlpalen met deze woorden.",
    nothing: "Deze link toont geen mijlpalen.",
  },
  en: {
    legend: "Highlighted milestones",
    none: "Without a choice the slide shows what it has room to name of the link, the weightiest first. How many have no name stands at the foot of the slide.",
    search: "Search these milestones",
    empty: "No milestones with these words.",
    nothing: "This link shows no milestones.",
  },
});

const NONE: string[] = [];
/** With more than this, a search is quicker than scrolling. */
const MANY = 8;
/** So many are offered at once. */
const OFFERED = 80;

type Props = {
  facts: SlideFacts;
  link: string;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** Of the milestones that a link shows, those that the slide is about. */
export function Highlights({ facts, link, chosen, onChange }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const id = useId();
  const [search, setSearch] = useState("");
  // What was chosen already is seen at once; nothing moves while one chooses.
  const [before] = useState(chosen);
  const { shown, period } = useSlide(facts, { link, highlights: NONE });
  const offered = useMemo(
    () => shown.filter((milestone) => chosen.includes(milestone.id) || inPeriod(milestone, period)),
    [shown, period, chosen],
  );
  const wanted = searchable(search.trim());
  const found = offered
    .toSorted((a, b) => Number(before.includes(b.id)) - Number(before.includes(a.id)))
    .filter(({ title, id: own }) => chosen.includes(own) || searchable(title[language]).includes(wanted))
    .slice(0, OFFERED);
  const toggle = (own: string) =>
    onChange(chosen.includes(own) ? chosen.filter((other) => other !== own) : [...chosen, own]);
  return (
    <fieldset className="scene-highlights">
      <legend>{words.legend}</legend>
      <p className="caption">{offered.length === 0 ? words.nothing : words.none}</p>
      {offered.length > MANY && (
        <p className="scene-field">
          <label htmlFor={id}>{words.search}</label>
          <input
            id={id}
            type="search"
            className="control"
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
        </p>
      )}
      {offered.length > 0 && found.length === 0 && <p className="caption">{words.empty}</p>}
      <ul>
        {found.map((milestone) => (
          <li key={milestone.id}>
            <label className="scene-check">
              <input
                type="checkbox"
                checked={chosen.includes(milestone.id)}
                disabled={!chosen.includes(milestone.id) && chosen.length >= MOST.highlights}
                onChange={() => toggle(milestone.id)}
              />
              <span>
                {milestone.title[language]}{" "}
                <span className="caption">{formatDated(milestone, language)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
