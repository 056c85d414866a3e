import type { ReactNode } from "react";
import type { Milestone } from "#src/domain/milestone.ts";
import { nextChange, type Regime } from "#src/domain/regime.ts";
import type { SchoolCalendar } from "#src/domain/school-calendar.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import {
  answerPieces,
  knownBehindWords,
  nextChangeWords,
  takeOverPieces,
  unknownLayerWords,
} from "./answer-words.ts";
import { useSources } from "./cited.tsx";
import { Sentence } from "./sentence.tsx";
import "./answer.css";

const messages = defineMessages({ nl: { region: "Antwoord" }, en: { region: "Answer" } });

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
  const { region } = useMessages(messages);
  const { asOf, today, state } = useLink();
  const { index } = useSources();
  const question = { regimes, asOf, today, calendar, language };
  const { kennis } = state;
  // First what was known then, after it what came.
  const behind = kennis && knownBehindWords({ ...question, milestones, sources: index, kennis });
  const change = nextChange(regimes, asOf);
  const unknownLayer = unknownLayerWords(question);
  return (
    <section className="answer" aria-label={region}>
      <h1>
        <Sentence pieces={answerPieces(question)} />
      </h1>
      {unknownLayer && <p className="answer-lead">{unknownLayer}</p>}
      {behind && <p className="answer-known">{behind}</p>}
      <p className="answer-lead">
        {nextChangeWords(question)} {change && <Sentence pieces={takeOverPieces(change, language)} />}
      </p>
      {children}
    </section>
  );
}
