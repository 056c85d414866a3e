import { useState } from "react";
import { CHANGES } from "#src/domain/facts.ts";
import { publishedLater } from "#src/domain/source.ts";
import { listed, plural } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { far } from "#src/ui/far.ts";
import { ComparisonTable } from "./comparison-table.tsx";
import type { DateCheck } from "./date-check.ts";
import { handover } from "./handover.ts";

const messages = defineMessages({
  nl: {
    title: "Wat verandert er",
    everyone: "Dit geldt voor elke school.",
    topics: plural("onderwerp", "onderwerpen"),
    said: (topics: string, changes: string) => `${topics}: ${changes}.`,
    counts: {
      nieuw: (count: string) => `${count} nieuw`,
      gewijzigd: (count: string) => `${count} gewijzigd`,
      vervalt: { one: "1 vervalt", many: (count: string) => `${count} vervallen` },
      blijft: { one: "1 blijft", many: (count: string) => `${count} blijven` },
    },
    later: (topics: string, day: string) => `Van ${topics} zijn alle gedateerde bronnen van na ${day}.`,
    allLater: (day: string) => `Alle gedateerde bronnen hiervan zijn van na ${day}.`,
    all: (count: string) => `Toon alle ${count} onderwerpen`,
    fewer: (count: string) => `Toon de eerste ${count} onderwerpen`,
  },
  en: {
    title: "What changes",
    everyone: "This holds for every school.",
    topics: plural("topic", "topics"),
    said: (topics: string, changes: string) => `${topics}: ${changes}.`,
    counts: {
      nieuw: (count: string) => `${count} new`,
      gewijzigd: (count: string) => `${count} changed`,
      vervalt: { one: "1 ends", many: (count: string) => `${count} end` },
      blijft: { one: "1 stays", many: (count: string) => `${count} stay` },
    },
    later: (topics: string, day: string) => `All dated sources of ${topics} are from after ${day}.`,
    allLater: (day: string) => `All dated sources of this are from after ${day}.`,
    all: (count: string) => `Show all ${count} topics`,
    fewer: (count: string) => `Show the first ${count} topics`,
  },
});

/** How many topics are shown first; the style sheet hides the others, and only where scripts can bring them back. */
const FIRST = 6;

/** Topic by topic, before and after the last handover of rules. */
export function Comparison({ check }: { check: DateCheck }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const [all, setAll] = useState(false);
  const { facts, kennis, sources } = check;
  const rows = facts.comparison;
  const change = handover(facts.regimes);
  if (!change || rows.length === 0) return null;
  const counts = CHANGES.flatMap((kind) => {
    const count = rows.filter((row) => row.change === kind).length;
    if (count === 0) return [];
    const said = words.counts[kind];
    if (typeof said === "function") return [said(String(count))];
    return [count === 1 ? said.one : said.many(String(count))];
  });
  const later = kennis ? rows.filter((row) => publishedLater(row.citations, sources, kennis)).length : 0;
  const allLater = later === rows.length;
  return (
    <section {...far} className="comparison headed" aria-labelledby="comparison-title" data-all={all}>
      <div>
        <h2 id="comparison-title">{words.title}</h2>
        <p className="comparison-lead">
          {words.everyone} {words.said(words.topics(rows.length), listed(counts, language))}{" "}
          {kennis &&
            later > 0 &&
            (allLater
              ? words.allLater(formatDay(kennis, language))
              : words.later(words.topics(later), formatDay(kennis, language)))}
        </p>
      </div>
      <div>
        <ComparisonTable {...{ rows, change, check }} sayLater={!allLater} titleId="comparison-title" />
        {rows.length > FIRST && (
          <button
            type="button"
            className="text-button comparison-toggle no-print"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? words.fewer(String(FIRST)) : words.all(String(rows.length))}
          </button>
        )}
      </div>
    </section>
  );
}
