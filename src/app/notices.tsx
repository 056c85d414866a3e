import { useQuery } from "@tanstack/react-query";
import { listQuery } from "#src/api/queries.ts";
import { knownOn } from "#src/domain/knowledge.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { countMilestones } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import type { UnreadablePart } from "#src/link/link-state.ts";

const messages = defineMessages({
  nl: {
    unreadable: "Een deel van de link kon niet worden gelezen: ",
    instead: ". De standaardwaarde geldt.",
    remove: "Link opschonen",
    known: (day: string) => `U ziet wat op ${day} publiek bekend was. `,
    hidden: (count: string) => `${count} was toen nog niet bekend.`,
    hiddenMany: (count: string) => `${count} waren toen nog niet bekend.`,
    none: "Alle mijlpalen waren toen al bekend.",
    all: "Toon alles wat nu bekend is",
    generated: "Deze mijlpalen zijn gegenereerd als voorbeeld: geen feiten.",
  },
  en: {
    unreadable: "Part of the link could not be read: ",
    instead: ". The default applies.",
    remove: "Clean up the link",
    known: (day: string) => `You see what was public on ${day}. `,
    hidden: (count: string) => `${count} was not known then.`,
    hiddenMany: (count: string) => `${count} were not known then.`,
    none: "All milestones were already known then.",
    all: "Show all that is known now",
    generated: "These milestones were generated as an example: not facts.",
  },
});

/** One line each, under the header: what about this page is not as a newcomer would expect. */
export function Notices({ unreadable }: { unreadable: readonly UnreadablePart[] }) {
  const words = useMessages(messages);
  const { state } = useLink();
  const milestones = useQuery(listQuery("milestones")).data?.items;
  return (
    <div className="notices">
      {unreadable.length > 0 && <Unreadable parts={unreadable} />}
      {state.kennis && <KnownThen kennis={state.kennis} />}
      {milestones?.some(({ generated }) => generated) && <p>{words.generated}</p>}
    </div>
  );
}

const SHOWN_LENGTH = 40;

function Unreadable({ parts }: { parts: readonly UnreadablePart[] }) {
  const words = useMessages(messages);
  const { go } = useLink();
  const shown = parts.map(({ name, value }) => `${name}=${shorten(value)}`).join(", ");
  return (
    <p role="status">
      {words.unreadable}
      <strong>{shown}</strong>
      {words.instead}{" "}
      <button type="button" className="text-button" onClick={() => go({}, { replace: true })}>
        {words.remove}
      </button>
    </p>
  );
}

const shorten = (value: string) => (value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value);

function KnownThen({ kennis }: { kennis: PlainDate }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { go } = useLink();
  const milestones = useQuery(listQuery("milestones")).data?.items;
  return (
    <p role="status">
      {words.known(formatDay(kennis, language))}
      {milestones && hiddenWords(knownOn(milestones, kennis).hidden, language)}{" "}
      <button type="button" className="text-button no-print" onClick={() => go({ kennis: null })}>
        {words.all}
      </button>
    </p>
  );
}

function hiddenWords(hidden: number, language: Language): string {
  const words = messages[language];
  const count = countMilestones(hidden, language);
  if (hidden === 0) return words.none;
  return hidden === 1 ? words.hidden(count) : words.hiddenMany(count);
}
