import { compareDays, isAfter, isSameDay, type PlainDate } from "#src/domain/plain-date.ts";
import { type Layer, type Regime, stageOn } from "#src/domain/regime.ts";
import { PublishedLater } from "#src/facts/published-later.tsx";
import { inSentence, RegimeSwatch } from "#src/facts/regime-name.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { terms } from "#src/i18n/terms.ts";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { Cited } from "./cited.tsx";
import type { DateCheck } from "./date-check.ts";

const messages = defineMessages({
  nl: {
    since: (day: string) => `Sinds ${day}`,
    until: (day: string) => `, tot en met ${day}`,
    derived: " (einddag afgeleid)",
    noEnd: ", geen einddag bekend",
    stage: (day: string, label: string) => `Sinds ${day}: ${label}.`,
    nextStage: (day: string, label: string) => `Volgende stap, ${day}: ${label}.`,
    basis: (text: string) => `Rechtsgrond: ${inSentence(text)}.`,
    caveat: "Wat we niet zeker weten",
    nothing: "Niet in deze gegevens",
    notReaching: (day: string) => `Deze gegevens reiken niet tot die dag: ze beginnen op ${day}.`,
  },
  en: {
    since: (day: string) => `Since ${day}`,
    until: (day: string) => `, up to and including ${day}`,
    derived: " (end day derived)",
    noEnd: ", no end day known",
    stage: (day: string, label: string) => `Since ${day}: ${label}.`,
    nextStage: (day: string, label: string) => `Next stage, ${day}: ${label}.`,
    basis: (text: string) => `Legal basis: ${inSentence(text)}.`,
    caveat: "What we are not sure of",
    nothing: "Not in these data",
    notReaching: (day: string) => `These data do not reach that day: they begin on ${day}.`,
  },
});

type Props = { check: DateCheck; layer: Layer };

export function LayerColumn({ check, layer }: Props) {
  const language = useLanguage();
  const regime = check.inForce[layer];
  return (
    <div className="answer-column">
      <p className="caption">{terms[language].layer[layer]}</p>
      {regime ? (
        <InForce regime={regime} check={check} />
      ) : (
        <OutsideTheData regimes={check.facts.regimes} layer={layer} />
      )}
    </div>
  );
}

function InForce({ regime, check: { asOf, sources } }: { regime: Regime; check: DateCheck }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { validFrom, validTo, validToPrecision } = regime;
  const end = validTo ? words.until(formatDay(validTo, language)) : words.noEnd;
  return (
    <>
      <h2>
        <RegimeSwatch regime={regime} />
        {regime.name[language]}
      </h2>
      <p>{regime.summary[language]}</p>
      <p className="answer-fine">
        {words.since(formatDay(validFrom, language))}
        {end}
        {validToPrecision === "schoolyear" && words.derived}.
      </p>
      <p className="answer-fine">{words.basis(regime.legalBasis[language])}</p>
      <Stages regime={regime} asOf={asOf} />
      <PublishedLater citations={regime.citations} sources={sources} />
      <div className="answer-more">
        <Cited citations={regime.citations} />
        {regime.caveat && (
          <div className="no-print">
            <Disclosure summary={words.caveat}>
              <p className="answer-fine">{regime.caveat[language]}</p>
            </Disclosure>
          </div>
        )}
      </div>
    </>
  );
}

/** A phased start: the last step reached, where that is not the start itself, and the one to come. */
function Stages({ regime, asOf }: { regime: Regime; asOf: PlainDate }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const reached = stageOn(regime, asOf);
  const next = regime.stages.find(({ date }) => isAfter(date, asOf));
  const later = reached && !isSameDay(reached.date, regime.validFrom) ? reached : null;
  if (!later && !next) return null;
  return (
    <p className="answer-fine">
      {later && words.stage(formatDay(later.date, language), later.label[language])}{" "}
      {next && words.nextStage(formatDay(next.date, language), next.label[language])}
    </p>
  );
}

function OutsideTheData({ regimes, layer }: { regimes: readonly Regime[]; layer: Layer }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const first = regimes
    .filter((regime) => regime.layer === layer)
    .map(({ validFrom }) => validFrom)
    .toSorted(compareDays)[0];
  return (
    <>
      <h2>{words.nothing}</h2>
      {first && <p>{words.notReaching(formatDay(first, language))}</p>}
    </>
  );
}
