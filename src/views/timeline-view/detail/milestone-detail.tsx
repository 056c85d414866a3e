import { useEffect, useRef } from "react";
import type { Conflict } from "#src/domain/facts.ts";
import { type Milestone, statusOn } from "#src/domain/milestone.ts";
import type { Regime } from "#src/domain/regime.ts";
import { slipOf } from "#src/domain/slip.ts";
import { CitedList } from "#src/facts/cited.tsx";
import { WithFacts } from "#src/facts/with-facts.tsx";
import { formatDated, formatDay, formatKnownSince, formatLongDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { listed } from "#src/i18n/counts.ts";
import { terms } from "#src/i18n/terms.ts";
import { useLink } from "#src/link/link-context.tsx";
import { Certainty } from "./certainty.tsx";
import { DetailActions } from "./detail-actions.tsx";
import { DetailNavigation } from "./detail-navigation.tsx";
import { LegalSteps } from "./legal-steps.tsx";
import { Revisions } from "./revisions.tsx";
import { useItemInSight } from "./use-item-in-sight.ts";
import "./milestone-detail.css";

const messages = defineMessages({
  nl: {
    region: "Mijlpaal",
    who: "Wie",
    for: "Voor",
    known: "Bekend sinds",
    byEvent: "de dag van de publieke gebeurtenis; de bron is ongedateerd",
    sources: "Bronnen",
    asKnown: (day: string) =>
      `Dag en zekerheid staan zoals op ${day} bekend. De tekst en de tegenspraken zijn die van nu.`,
    generated: "Gegenereerd als voorbeeld: geen feit, dus zonder bron.",
  },
  en: {
    region: "Milestone",
    who: "Who",
    for: "For",
    known: "Known since",
    byEvent: "the day of the public event; the source is undated",
    sources: "Sources",
    asKnown: (day: string) =>
      `Day and certainty are as known on ${day}. The text and the contradictions are those of now.`,
    generated: "Generated as an example: not a fact, so without a source.",
  },
});

type Props = {
  milestone: Milestone;
  /** What previous and next walk through: all that is shown, in order. */
  shown: readonly Milestone[];
  /** All that is known, for the steps of the law. */
  known: readonly Milestone[];
  regimes: readonly Regime[];
  onSelect: (id: string | null) => void;
  /** The user opened it here and now, so focus belongs in it. */
  takesFocus: boolean;
};

/** Everything that is known of one milestone, each fact with its sources. */
export function MilestoneDetail({ milestone, shown, known, regimes, onSelect, takesFocus }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { asOf, state } = useLink();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useItemInSight(milestone.id, panel, takesFocus);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const status = terms[language].status[statusOn(milestone, asOf)];
  const exact = milestone.datePrecision === "day" && milestone.endDate === null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes the panel from anywhere in it
    <aside
      ref={panel}
      className="milestone-detail"
      aria-label={words.region}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onSelect(null);
      }}
    >
      <DetailNavigation milestone={milestone} shown={shown} onSelect={onSelect} />
      <p className="caption">{terms[language].track[milestone.track]}</p>
      <h2 ref={heading} tabIndex={-1}>
        {milestone.title[language]}
      </h2>
      <p className="detail-date">
        {exact ? formatLongDay(milestone.date, language) : formatDated(milestone, language)}, {status}
      </p>
      {state.kennis && <p className="caption">{words.asKnown(formatDay(state.kennis, language))}</p>}
      <p>{milestone.summary[language]}</p>
      {milestone.generated && <p>{words.generated}</p>}
      <dl className="detail-facts">
        <dt>{words.who}</dt>
        <dd>{milestone.actor[language]}</dd>
        <dt>{words.for}</dt>
        <dd>
          {listed(
            milestone.levels.map((level) => terms[language].level[level]),
            language,
          )}
        </dd>
        <Certainty milestone={milestone} />
        <dt>{words.known}</dt>
        <dd>
          {formatKnownSince(milestone, language)}
          {milestone.knownSinceBasis === "event" && <span className="caption"> ({words.byEvent})</span>}
        </dd>
      </dl>
      <WithFacts names={["conflicts"]}>
        {({ conflicts }) => (
          <Conflicts
            conflicts={conflicts.filter(({ milestoneIds }) => milestoneIds.includes(milestone.id))}
          />
        )}
      </WithFacts>
      {slipOf(milestone) && <Revisions milestone={milestone} />}
      {milestone.legalStage && (
        <LegalSteps current={milestone} milestones={known} regimes={regimes} onSelect={onSelect} />
      )}
      {milestone.citations.length > 0 && (
        <section>
          <h3>{words.sources}</h3>
          <CitedList citations={milestone.citations} />
        </section>
      )}
      <DetailActions milestone={milestone} />
    </aside>
  );
}

const conflictWords = defineMessages({
  nl: { say: "De bronnen zeggen: ", compare: "Vergelijk de bronnen" },
  en: { say: "The sources say: ", compare: "Compare the sources" },
});

function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const language = useLanguage();
  const words = useMessages(conflictWords);
  const { href } = useLink();
  return conflicts.map(({ id, topic, positions, resolution }) => (
    <section key={id} className="detail-conflict">
      <h3>{topic[language]}</h3>
      <p>
        {words.say}
        {positions.map(({ value }) => value[language]).join("; ")}. {resolution[language]}{" "}
        <a href={`${href({ mijlpaal: null }, "sources")}#${id}`}>{words.compare}</a>
      </p>
    </section>
  ));
}
