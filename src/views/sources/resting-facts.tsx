import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { type Link, useLink } from "#src/link/link-context.tsx";
import { centreAnchor } from "./centre-words.ts";
import { HiddenMilestones } from "./hidden-milestones.tsx";
import type { FactKind, RestingFact } from "./what-rests-on.ts";

const messages = defineMessages({
  nl: {
    kinds: {
      milestone: "mijlpaal",
      regime: "regime",
      comparison: "vroeger en nu",
      task: "taak",
      measure: "maatregel",
      centre: "leersteuncentrum",
      conflict: "tegenspraak",
      undated: "feit zonder datum",
      glossary: "begrip",
      question: "vraag",
      calendar: "schooldagen",
    } satisfies Record<FactKind, string>,
  },
  en: {
    kinds: {
      milestone: "milestone",
      regime: "regime",
      comparison: "before and after",
      task: "task",
      measure: "measure",
      centre: "learning support centre",
      conflict: "contradiction",
      undated: "fact without a date",
      glossary: "term",
      question: "question",
      calendar: "school days",
    },
  },
});

type Props = { facts: readonly RestingFact[]; hidden: ReadonlySet<string> };

/** Every fact that leans on one source, with the way to where it is shown; not to what was not known yet. */
export function RestingFacts({ facts, hidden }: Props) {
  const language = useLanguage();
  const { kinds } = useMessages(messages);
  const { href } = useLink();
  const known = facts.filter(({ kind, id }) => kind !== "milestone" || !hidden.has(id));
  return (
    <>
      <ul className="resting-facts">
        {known.map((fact) => (
          <li key={`${fact.kind} ${fact.id}`}>
            <a href={addressOf(fact, href)}>{fact.label[language]}</a>{" "}
            <span className="caption">
              {kinds[fact.kind]}: {fact.places.map((place) => place[language]).join("; ")}
            </span>
          </li>
        ))}
      </ul>
      <HiddenMilestones count={facts.length - known.length} />
    </>
  );
}

function addressOf({ kind, id, role }: RestingFact, href: Link["href"]): string {
  switch (kind) {
    case "milestone":
      return href({ mijlpaal: id }, "timeline");
    case "regime":
    case "comparison":
      return href({ mijlpaal: null }, "date-check");
    case "task":
      return href(role ? { mijlpaal: null, rol: role } : { mijlpaal: null }, "date-check");
    case "centre":
      return `#${centreAnchor(id)}`;
    case "measure":
    case "conflict":
    case "undated":
    case "glossary":
    case "question":
    case "calendar":
      return `#${id}`;
  }
}
