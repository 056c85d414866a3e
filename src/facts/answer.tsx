import type { ReactNode } from "react";
import { knownAs } from "#src/domain/knowledge.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import { isSameDay, type PlainDate } from "#src/domain/plain-date.ts";
import { nextChange, type Regime, type RegimeChange } from "#src/domain/regime.ts";
import type { SchoolCalendar } from "#src/domain/school-calendar.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDated, formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { answerPieces, nextChangeWords, unknownLayerWords } from "./answer-words.ts";
import { RegimeName } from "./regime-name.tsx";
import { Sentence } from "./sentence.tsx";
import "./answer.css";

const messages = defineMessages({
  nl: {
    region: "Antwoord",
    takeOver: { one: " neemt het dan over.", many: " nemen het dan over." },
    begin: { one: " begint dan.", many: " beginnen dan." },
    the: "Het ",
    andThe: " en het ",
    thenKnown: (known: string, date: string) => `Op ${known} was daarvoor ${date} aangekondigd.`,
    notYetKnown: (known: string) => `Op ${known} was dat nog niet aangekondigd.`,
  },
  en: {
    region: "Answer",
    takeOver: { one: " then takes over.", many: " then take over." },
    begin: { one: " then begins.", many: " then begin." },
    the: "The ",
    andThe: " and the ",
    thenKnown: (known: string, date: string) => `On ${known} the announced date was ${date}.`,
    notYetKnown: (known: string) => `On ${known} this had not been announced yet.`,
  },
});

type Props = {
  regimes: readonly Regime[];
  /** All milestones, as known now: they tell what was announced on the kennisdatum. */
  milestones: readonly Milestone[];
  calendar: SchoolCalendar;
  /** More of the answer (per layer); it stands in the same region. */
  children?: ReactNode;
};

/** The answer to "which rules hold on the peildatum?", in one sentence, and what changes next. */
export function Answer({ regimes, milestones, calendar, children }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { asOf, today, state } = useLink();
  const question = { regimes, asOf, today, calendar, language };
  const change = nextChange(regimes, asOf);
  const unknownLayer = unknownLayerWords(question);
  return (
    <section className="answer" aria-label={words.region}>
      <h1>
        <Sentence pieces={answerPieces(question)} />
      </h1>
      {unknownLayer && <p className="answer-lead">{unknownLayer}</p>}
      <p className="answer-lead">
        {nextChangeWords(question)} {change && <TakeOver change={change} />}{" "}
        {change && state.kennis && knownThen({ change, milestones, kennis: state.kennis, language })}
      </p>
      {children}
    </section>
  );
}

function TakeOver({ change: { starting, ending } }: { change: RegimeChange }) {
  const words = useMessages(messages);
  if (starting.length === 0) return null;
  const verb = ending.length > 0 ? words.takeOver : words.begin;
  return (
    <>
      {starting.map((regime, index) => (
        <span key={regime.id}>
          {index === 0 ? words.the : words.andThe}
          <RegimeName regime={regime} />
        </span>
      ))}
      {starting.length === 1 ? verb.one : verb.many}
    </>
  );
}

type ThenKnown = {
  change: RegimeChange;
  milestones: readonly Milestone[];
  kennis: PlainDate;
  language: Language;
};

/** Regimes are always shown; so it is said when, on the kennisdatum, their start stood elsewhere or nowhere. */
function knownThen({ change, milestones, kennis, language }: ThenKnown): string | null {
  const words = messages[language];
  const start = milestones.find(
    ({ legalStage, date }) =>
      isSameDay(date, change.on) && change.starting.some(({ id }) => id === legalStage?.instrument),
  );
  if (!start) return null;
  const then = knownAs(start, kennis);
  if (!then) return words.notYetKnown(formatDay(kennis, language));
  if (isSameDay(then.date, start.date)) return null;
  return words.thenKnown(formatDay(kennis, language), formatDated(then, language));
}
