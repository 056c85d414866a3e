import { LAYERS, type Regime } from "#src/domain/regime.ts";
import { uniqueCitations } from "#src/domain/source.ts";
import type { Language } from "#src/domain/text.ts";
import {
  answerPieces,
  knownThenWords,
  nextChangeWords,
  takeOverPieces,
  unknownLayerWords,
} from "#src/facts/answer-words.ts";
import { sentenceText } from "#src/facts/sentence.tsx";
import { sourceLines } from "#src/facts/source-lines.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { terms } from "#src/i18n/terms.ts";
import type { DateCheck } from "./date-check.ts";
import { legalWeightWords } from "./legal-words.ts";

const messages = defineMessages({
  nl: {
    until: (day: string) => ` tot en met ${day}`,
    derived: " (einddag afgeleid)",
    since: (day: string) => `sinds ${day}`,
    sources: "Bronnen:",
    link: "Dit antwoord met alle bronnen:",
    known: (day: string) => `Met wat bekend was op ${day}.`,
  },
  en: {
    until: (day: string) => ` up to and including ${day}`,
    derived: " (end day derived)",
    since: (day: string) => `since ${day}`,
    sources: "Sources:",
    link: "This answer with all its sources:",
    known: (day: string) => `With what was known on ${day}.`,
  },
});

type Options = { language: Language; url: string };

/** The answer as plain text, to paste in a mail: the sentence, what holds, what is next, the sources and the link. */
export function answerText(check: DateCheck, { language, url }: Options): string {
  const words = messages[language];
  const { facts, asOf, calendar, change, inForce, legal, kennis, sources } = check;
  const question = { ...check, regimes: facts.regimes, asOf, calendar, language };
  const holding = LAYERS.flatMap((layer) => inForce[layer] ?? []);
  const citations = uniqueCitations([
    ...holding.flatMap((regime) => regime.citations),
    ...(change?.citations ?? []),
  ]);
  const next = [
    nextChangeWords(question),
    change && sentenceText(takeOverPieces(change, language), language),
    change && kennis && knownThenWords({ change, milestones: facts.milestones, kennis, language }),
  ];
  const paragraphs = [
    sentenceText(answerPieces(question), language),
    unknownLayerWords(question),
    next.filter(Boolean).join(" "),
    holding.map((regime) => regimeLine(regime, language)).join("\n"),
    legal && legalWeightWords({ ...check, state: legal, language }),
    kennis && words.known(formatDay(kennis, language)),
    citations.length > 0 && [words.sources, ...sourceLines({ citations, sources, language })].join("\n"),
    `${words.link}\n${url}`,
  ];
  return paragraphs.filter(Boolean).join("\n\n");
}

/** "Decreet: M-decreet, sinds 1 januari 2015 tot en met 31 augustus 2023 (einddag afgeleid). Decreet van …" */
function regimeLine(regime: Regime, language: Language): string {
  const words = messages[language];
  const since = words.since(formatDay(regime.validFrom, language));
  const until = regime.validTo ? words.until(formatDay(regime.validTo, language)) : "";
  const derived = regime.validToPrecision === "schoolyear" ? words.derived : "";
  const layer = terms[language].layer[regime.layer];
  return `${layer}: ${regime.name[language]}, ${since}${until}${derived}. ${regime.legalBasis[language]}.`;
}
