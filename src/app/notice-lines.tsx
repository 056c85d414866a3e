import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { listQuery } from "#src/api/queries.ts";
import { knownOn } from "#src/domain/knowledge.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { countMilestones } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { useUnreadableScenarios } from "./unreadable-scenario.ts";

const messages = defineMessages({
  nl: {
    unreadable: "Een deel van de link kon niet worden gelezen: ",
    instead: ". De standaardwaarde geldt. ",
    repeated: "Een deel van de link staat er meer dan één keer. De eerste waarde geldt, niet ",
    remove: "Link opschonen",
    known: (day: string) => `U ziet de mijlpalen zoals ze op ${day} publiek bekend waren. `,
    hidden: (count: string) => `${count} was toen nog niet bekend.`,
    hiddenMany: (count: string) => `${count} waren toen nog niet bekend.`,
    none: "Alle mijlpalen waren toen al bekend.",
    always: " Regimes en andere feiten staan er altijd, en zeggen het als hun bronnen later verschenen.",
    all: "Toon alles wat nu bekend is",
    generated: "Deze mijlpalen zijn gegenereerd als voorbeeld: geen feiten.",
  },
  en: {
    unreadable: "Part of the link could not be read: ",
    instead: ". The default applies. ",
    repeated: "Part of the link is there more than once. The first value applies, not ",
    remove: "Clean up the link",
    known: (day: string) => `You see the milestones as they were public on ${day}. `,
    hidden: (count: string) => `${count} was not known then.`,
    hiddenMany: (count: string) => `${count} were not known then.`,
    none: "All milestones were already known then.",
    always: " Regimes and other facts are always here, and say so when their sources were published later.",
    all: "Show all that is known now",
    generated: "These milestones were generated as an example: not facts.",
  },
});

/** Of the link: what could not be read, or was said already in another way. */
export type Part = { name: string; value: string; repeated?: true };

type Props = { unreadable: readonly Part[]; kennis: PlainDate | null; generated: boolean };

const UnreadableScene = lazy(async () => ({
  default: (await import("./unreadable-scene.tsx")).UnreadableScene,
}));

/** One line each. */
export function NoticeLines({ unreadable, kennis, generated }: Props) {
  const words = useMessages(messages);
  const { state, view } = useLink();
  const { scene, scherm } = state;
  const parts = [...unreadable, ...useUnreadableScenarios(state)];
  return (
    <>
      {/* In the room, and before who speaks, the slide says so. */}
      {view === "presentation" && scene !== null && scherm === null ? (
        <Suspense>
          <UnreadableScene scene={scene}>
            {(more) => <Unreadable parts={[...parts, ...more]} />}
          </UnreadableScene>
        </Suspense>
      ) : (
        <Unreadable parts={parts} />
      )}
      {/* A frame says it in its foot. */}
      {kennis && scherm === null && <KnownThen kennis={kennis} />}
      {generated && <p>{words.generated}</p>}
    </>
  );
}

const SHOWN_LENGTH = 40;

function Unreadable({ parts }: { parts: readonly Part[] }) {
  const words = useMessages(messages);
  const { go, state } = useLink();
  if (parts.length === 0) return null;
  // What can be read is kept, also where only the mocked API reads it.
  const rest = state.rest.filter(
    ([name, value]) => !parts.some((part) => part.name === name && part.value === value),
  );
  const unread = parts.filter(({ repeated }) => !repeated);
  const scene = unread.some(({ name }) => name === "scene") ? null : state.scene;
  const repeated = parts.filter((part) => part.repeated);
  return (
    <p role="status">
      {unread.length > 0 && (
        <>
          {words.unreadable}
          <strong>{written(unread)}</strong>
          {words.instead}
        </>
      )}
      {repeated.length > 0 && (
        <>
          {words.repeated}
          <strong>{written(repeated)}</strong>
          {". "}
        </>
      )}
      <button type="button" className="text-button" onClick={() => go({ rest, scene }, { replace: true })}>
        {words.remove}
      </button>
    </p>
  );
}

const written = (parts: readonly Part[]) =>
  parts.map(({ name, value }) => `${name}=${shorten(value)}`).join(", ");

const shorten = (value: string) => (value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value);

function KnownThen({ kennis }: { kennis: PlainDate }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { go } = useLink();
  const milestones = useQuery(listQuery("milestones")).data?.items;
  return (
    <p role="status">
      {words.known(formatDay(kennis, language))}
      {milestones && hiddenWords(knownOn(milestones, kennis).hidden, language)}
      {words.always}{" "}
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
