import { useQuery } from "@tanstack/react-query";
import { listQuery } from "#src/api/queries.ts";
import type { Conflict } from "#src/domain/facts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { Cited } from "#src/facts/cited.tsx";
import { FactSection } from "./fact-section.tsx";
import { HiddenMilestones, useHiddenMilestones } from "./hidden-milestones.tsx";
import "./conflicts.css";

const messages = defineMessages({
  nl: {
    title: "Waar bronnen elkaar tegenspreken",
    lead: "Elke lezing met haar eigen bronnen, en wat dit overzicht ermee doet.",
    empty: "Geen tegenspraak in deze gegevens.",
    resolution: "In dit overzicht:",
    milestones: "Op de tijdlijn:",
  },
  en: {
    title: "Where sources contradict each other",
    lead: "Each reading with its own sources, and what this overview does with it.",
    empty: "No contradictions in these data.",
    resolution: "In this overview:",
    milestones: "On the timeline:",
  },
});

export function Conflicts() {
  const words = useMessages(messages);
  return (
    <FactSection
      name="conflicts"
      id="tegenspraak"
      title={words.title}
      lead={words.lead}
      empty={words.empty}
      cites={({ positions }) => positions.flatMap(({ citations }) => citations)}
    >
      {(conflicts) => conflicts.map((conflict) => <Sides key={conflict.id} conflict={conflict} />)}
    </FactSection>
  );
}

/** A position that names a year says its own date, as precisely as it is known; the day in the data may be a stand-in. */
const YEAR = /\b(19|20)\d\d\b/;

/** The positions on one topic side by side, and the choice that was made. */
function Sides({ conflict: { id, topic, positions, resolution, milestoneIds } }: { conflict: Conflict }) {
  const language = useLanguage();
  const words = useMessages(messages);
  return (
    <article id={id} className="conflict" aria-labelledby={`${id}-topic`}>
      <h3 id={`${id}-topic`}>{topic[language]}</h3>
      <ul className="conflict-sides" data-sides={positions.length}>
        {positions.map(({ value, date, citations }) => {
          return (
            <li key={value.nl}>
              <p className="conflict-value">{value[language]}</p>
              {date && !YEAR.test(value[language]) && <p className="caption">{formatDay(date, language)}</p>}
              <Cited citations={citations} open />
            </li>
          );
        })}
      </ul>
      <p className="conflict-resolution">
        <strong>{words.resolution}</strong> {resolution[language]}
      </p>
      <ConcernedMilestones label={words.milestones} ids={milestoneIds} />
    </article>
  );
}

function ConcernedMilestones({ label, ids }: { label: string; ids: readonly string[] }) {
  const language = useLanguage();
  const { href } = useLink();
  const milestones = useQuery(listQuery("milestones")).data?.items ?? [];
  const hidden = useHiddenMilestones();
  const concerned = ids.flatMap((id) => milestones.find((milestone) => milestone.id === id) ?? []);
  const known = concerned.filter(({ id }) => !hidden.has(id));
  return (
    <>
      {known.length > 0 && (
        <div className="conflict-milestones">
          <p className="caption">{label}</p>
          <ul>
            {known.map(({ id, title }) => (
              <li key={id}>
                <a href={href({ mijlpaal: id }, "timeline")}>{title[language]}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <HiddenMilestones count={concerned.length - known.length} />
    </>
  );
}
