import { useQuery } from "@tanstack/react-query";
import { useId, useSyncExternalStore } from "react";
import { aboutQuery } from "#src/api/queries.ts";
import { toIso } from "#src/domain/plain-date.ts";
import { download } from "#src/exports/download.ts";
import { buildIcs } from "#src/exports/ics.ts";
import { CopySaid, useCopy } from "#src/facts/copy.tsx";
import { listed } from "#src/i18n/counts.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskTerms } from "#src/i18n/task-terms.ts";
import { useLink } from "#src/link/link-context.tsx";
import { answerText, shortAnswer } from "./answer-text.ts";
import { AgendaNote, eventsWords } from "./agenda-note.tsx";
import { agendaCount, calendarEvents } from "./calendar-events.ts";
import type { DateCheck } from "./date-check.ts";
import { useMissingLists } from "./missing-lists.ts";
import "./actions.css";

const messages = defineMessages({
  nl: {
    group: "Met dit antwoord",
    agenda: "Zet in mijn agenda",
    share: "Delen",
    shareFailed: "Delen lukte niet. Kopieer de link en plak hem waar u wilt.",
    copyAnswer: "Kopieer antwoord",
    copyLink: "Kopieer link",
    print: "Afdrukken",
    agendaName: (role: string) => `Leersteun: datums voor een ${role}`,
    agendaFile: (day: string, role: string) => `leersteun-${day}-${role}.ics`,
    agendaDone: (events: string) => `Agendabestand met ${events} gedownload. Open het om het over te nemen.`,
    agendaFailed: "Het agendabestand kon niet worden gemaakt. Probeer het opnieuw.",
    answerCopied: "Antwoord gekopieerd, met bronnen en link.",
    linkCopied: "Link gekopieerd. Hij toont morgen nog dezelfde dag.",
    printed: "Het afdrukvenster is geopend.",
    incomplete: (lists: string) =>
      `Agenda en antwoord kunt u meenemen zodra ook dit er is: ${lists}. Anders zouden ze onvolledig zijn.`,
    lists: { milestones: "mijlpalen", tasks: "taken", sources: "bronnen" },
  },
  en: {
    group: "With this answer",
    agenda: "Add to my calendar",
    share: "Share",
    shareFailed: "Sharing did not work. Copy the link and paste it where you like.",
    copyAnswer: "Copy answer",
    copyLink: "Copy link",
    print: "Print",
    agendaName: (role: string) => `Learning support: dates for a ${role}`,
    agendaFile: (day: string, role: string) => `learning-support-${day}-${role}.ics`,
    agendaDone: (events: string) => `Calendar file with ${events} downloaded. Open it to add it.`,
    agendaFailed: "The calendar file could not be made. Please try again.",
    answerCopied: "Answer copied, with sources and link.",
    linkCopied: "Link copied. Tomorrow it still shows the same day.",
    printed: "The print window is open.",
    incomplete: (lists: string) =>
      `You can take the calendar and the answer along as soon as these are there: ${lists}. Otherwise they would be incomplete.`,
    lists: { milestones: "milestones", tasks: "tasks", sources: "sources" },
  },
});

const neverChanges = () => () => undefined;
/** Telephones share with what is on them; a page that is rendered ahead does not know whether its reader can. */
const useCanShare = () =>
  useSyncExternalStore(
    neverChanges,
    () => "share" in navigator,
    () => false,
  );

/** What one can take along: an agenda file, the answer, the link, paper. */
export function Actions({ check }: { check: DateCheck }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { href } = useLink();
  const about = useQuery(aboutQuery).data;
  const { said, say, copy } = useCopy();
  const missing = useMissingLists();
  const canShare = useCanShare();
  const reasonId = useId();
  const agendaId = useId();
  const { asOf, rol } = check;

  // Fixed to the day: "vandaag" would be another day for whoever opens it later.
  const url = () => new URL(href({ op: asOf, mijlpaal: null }), window.location.href).href;
  const toAgenda = async () => {
    try {
      const events = calendarEvents(check, { language, url: url() });
      const name = words.agendaName(taskTerms[language].role[rol]);
      const content = await buildIcs(events, { name, language, dataOf: about?.checkedOn ?? asOf });
      const type = "text/calendar;charset=utf-8";
      download({ name: words.agendaFile(toIso(asOf), rol), type, content });
      say({ done: words.agendaDone(eventsWords(events.length, language)) });
    } catch {
      say({ done: words.agendaFailed });
    }
  };
  const share = async () => {
    try {
      await navigator.share({ text: shortAnswer(check, language), url: url() });
    } catch (error) {
      // Who closes the window of the telephone has changed their mind.
      if (!(error instanceof DOMException && error.name === "AbortError")) say({ done: words.shareFailed });
    }
  };
  const print = () => {
    say({ done: words.printed });
    window.print();
  };

  // An agenda without the tasks, or an answer without its sources, would not say what it misses.
  const whole = missing.length > 0 ? { disabled: true, "aria-describedby": reasonId } : {};
  const agenda = {
    "aria-describedby": missing.length > 0 ? reasonId : agendaId,
    disabled: missing.length > 0 || agendaCount(check).events === 0,
  };

  // What lies all in the past is hardly what one came for.
  const { events, past } = agendaCount(check);
  const lead = past < events ? { "data-primary": "" } : {};

  return (
    <div className="actions no-print" role="group" aria-label={words.group}>
      <button type="button" className="control" {...lead} {...agenda} onClick={() => void toAgenda()}>
        {words.agenda}
      </button>
      {canShare && (
        <button type="button" className="control" onClick={() => void share()}>
          {words.share}
        </button>
      )}
      <button
        type="button"
        className="control"
        {...whole}
        onClick={() => void copy(answerText(check, { language, url: url() }), words.answerCopied)}
      >
        {words.copyAnswer}
      </button>
      <button type="button" className="control" onClick={() => void copy(url(), words.linkCopied)}>
        {words.copyLink}
      </button>
      <button type="button" className="control" onClick={print}>
        {words.print}
      </button>
      <CopySaid said={said} />
      {missing.length === 0 ? (
        <AgendaNote id={agendaId} check={check} />
      ) : (
        <p id={reasonId} className="actions-note">
          {words.incomplete(
            listed(
              missing.map((name) => words.lists[name]),
              language,
            ),
          )}
        </p>
      )}
    </div>
  );
}
