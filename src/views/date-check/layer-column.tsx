import { isAfter, isSameDay, type PlainDate } from "#src/domain/plain-date.ts";
import { earlyStages, firstRegime, type Layer, type Regime, stageOn } from "#src/domain/regime.ts";
import { Cited } from "#src/facts/cited.tsx";
import { inSentence } from "#src/facts/regime-name.tsx";
import { RegimeSwatch } from "#src/facts/regime-swatch.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { terms } from "#src/i18n/terms.ts";
import { Disclosure } from "#src/ui/disclosure.tsx";
import type { DateCheck } from "./date-check.ts";

const messages = defineMessages({
  nl: {
    since: (day: string) => `Sinds ${day}`,
    until: (day: string) => `, tot en met ${day}`,
    untilAsKnown: (day: string) => `, voor zover nu bekend tot en met ${day}`,
    derived: " (einddag afgeleid)",
    noEnd: ", geen einddag bekend",
    noEndAsKnown: ", voor zover nu bekend zonder einddag",
    stage: (day: string, label: string) => `Sinds ${day}: ${label}.`,
    nextStage: (day: string, label: string) => `Volgende stap, ${day}: ${label}.`,
    basis: (text: string) => `Rechtsgrond: ${inSentence(text)}.`,
    caveat: "Wat we niet zeker weten",
    nothing: "Niet in deze gegevens",
    first: {
      decreet: (day: string) => `Het eerste decreet in deze gegevens geldt vanaf ${day}.`,
      model: (day: string) => `Het eerste model in deze gegevens geldt vanaf ${day}.`,
    },
    early: (name: string, day: string, label: string) =>
      `${name}: eerste artikelen al van kracht sinds ${day}: ${label}.`,
  },
  en: {
    since: (day: string) => `Since ${day}`,
    until: (day: string) => `, up to and including ${day}`,
    untilAsKnown: (day: string) => `, as far as is known now up to and including ${day}`,
    derived: " (end day derived)",
    noEnd: ", no end day known",
    noEndAsKnown: ", as far as is known now without an end day",
    stage: (day: string, label: string) => `Since ${day}: ${label}.`,
    nextStage: (day: string, label: string) => `Next stage, ${day}: ${label}.`,
    basis: (text: string) => `Legal basis: ${inSentence(text)}.`,
    caveat: "What we are not sure of",
    nothing: "Not in these data",
    first: {
      decreet: (day: string) => `The first decree in these data applies from ${day}.`,
      model: (day: string) => `The first model in these data applies from ${day}.`,
    },
    early: (name: string, day: string, label: string) =>
      `${name}: first articles already in force since ${day}: ${label}.`,
  },
});

type Props = { check: DateCheck; layer: Layer };

export function LayerColumn({ check, layer }: Props) {
  const language = useLanguage();
  const regime = check.inForce[layer];
  return (
    <div className="answer-column">
      <p className="caption">{terms[language].layer[layer]}</p>
      {regime ? <InForce regime={regime} check={check} /> : <BeforeTheFirst check={check} layer={layer} />}
    </div>
  );
}

function InForce({ regime, check }: { regime: Regime; check: DateCheck }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { validFrom, validTo, validToPrecision } = regime;
  const { asOf, today } = check;
  // Of a day to come nobody knows yet which rules will be made before it.
  const { until, noEnd } = isAfter(asOf, today)
    ? { until: words.untilAsKnown, noEnd: words.noEndAsKnown }
    : words;
  const end = validTo ? until(formatDay(validTo, language)) : noEnd;
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

/** No guess about what held; but parts of the first regime may have held before it did as a whole. */
function BeforeTheFirst({ check, layer }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const first = firstRegime(check.facts.regimes, layer);
  return (
    <>
      <h2>{words.nothing}</h2>
      {first && <p>{words.first[layer](formatDay(first.validFrom, language))}</p>}
      {check.early[layer] && <EarlyStages regime={check.early[layer]} asOf={check.asOf} />}
    </>
  );
}

function EarlyStages({ regime, asOf }: { regime: Regime; asOf: PlainDate }) {
  const language = useLanguage();
  const words = useMessages(messages);
  return (
    <>
      {earlyStages(regime, asOf).map(({ date, label }, index) => {
        const day = formatDay(date, language);
        return (
          <p key={label.nl} className="answer-fine">
            {index === 0
              ? words.early(regime.name[language], day, label[language])
              : words.stage(day, label[language])}
          </p>
        );
      })}
      <div className="answer-more">
        <Cited citations={regime.citations} />
      </div>
    </>
  );
}
