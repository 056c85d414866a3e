import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearDates, successiveRegimes } from "#tests/arbitraries.ts";
import { readFacts, realCalendar } from "#tests/facts.ts";
import { day, type PlainDate } from "#src/domain/plain-date.ts";
import { inForceOn, LAYERS, nextChange } from "#src/domain/regime.ts";
import { schoolCalendar, schoolDaysBetween } from "#src/domain/school-calendar.ts";
import type { Language } from "#src/domain/text.ts";
import {
  answerPieces,
  knownThenWords,
  nextChangeWords,
  takeOverPieces,
  unknownLayerWords,
} from "./answer-words.ts";
import { sentenceText } from "./sentence.tsx";

const regimes = readFacts("regimes");
const milestones = readFacts("milestones");
const calendar = realCalendar();
const today = day("2026-11-22");

const answer = (asOf: PlainDate, language: Language) =>
  sentenceText(answerPieces({ regimes, asOf, today, language }), language);
const all = (on: string, language: Language) => {
  const question = { regimes, asOf: day(on), today, calendar, language };
  return [answer(day(on), language), unknownLayerWords(question), nextChangeWords(question)];
};

describe("the answer in Dutch", () => {
  it.each([
    [
      "2023-02-10",
      "Op 10 februari 2023 golden het M-decreet en het ondersteuningsmodel.",
      null,
      "Volgende wijziging: 1 september 2023, over 203 dagen (82 schooldagen).",
    ],
    [
      "2023-08-31",
      "Op 31 augustus 2023 golden het M-decreet en het ondersteuningsmodel.",
      null,
      "Volgende wijziging: 1 september 2023, over 1 dag (1 schooldag).",
    ],
    [
      "2023-09-01",
      "Op 1 september 2023 golden het decreet leersteun en het leersteunmodel.",
      null,
      "Deze gegevens kennen geen volgende wijziging van decreet of model.",
    ],
    [
      "2016-01-01",
      "Op 1 januari 2016 gold het M-decreet.",
      "Voor het model van ondersteuning reiken deze gegevens niet tot die dag.",
      "Volgende wijziging: 1 september 2017, over 609 dagen (293 schooldagen).",
    ],
    [
      "2026-11-22",
      "Op 22 november 2026 gelden het decreet leersteun en het leersteunmodel.",
      null,
      "Deze gegevens kennen geen volgende wijziging van decreet of model.",
    ],
    [
      "2040-01-01",
      "Op 1 januari 2040 gelden het decreet leersteun en het leersteunmodel.",
      null,
      "Deze gegevens kennen geen volgende wijziging van decreet of model.",
    ],
  ])("on %s", (on, ...expected) => {
    expect(all(on, "nl")).toEqual(expected);
  });

  it("before the first regime names the day on which it begins", () => {
    const [sentence, layer, next] = all("2014-06-01", "nl");
    expect(sentence).toBe(
      "Op 1 juni 2014 gold nog geen regime dat in deze gegevens staat: het eerste begint op 1 januari 2015.",
    );
    expect(layer).toBeNull();
    expect(next).toMatch(/^Volgende wijziging: 1 januari 2015, over 214 dagen \(\d+ schooldagen\)\.$/);
  });
});

describe("the answer in English", () => {
  it.each([
    [
      "2023-02-10",
      "On 10 February 2023 the M-decree and the support model applied.",
      null,
      "Next change: 1 September 2023, in 203 days (82 school days).",
    ],
    [
      "2023-08-31",
      "On 31 August 2023 the M-decree and the support model applied.",
      null,
      "Next change: 1 September 2023, in 1 day (1 school day).",
    ],
    [
      "2016-01-01",
      "On 1 January 2016 the M-decree applied.",
      "For the model of support these data do not reach that day.",
      "Next change: 1 September 2017, in 609 days (293 school days).",
    ],
  ])("on %s", (on, ...expected) => {
    expect(all(on, "en")).toEqual(expected);
  });

  it.each([
    ["2023-09-01", "applied."],
    ["2026-11-22", "apply."],
    ["2040-01-01", "will apply."],
  ])("speaks in the tense of the clock: %s … %s", (on, verb) => {
    const [sentence, , next] = all(on, "en");
    expect(sentence?.endsWith(` ${verb}`)).toBe(true);
    expect(next).toBe("These data know of no next change of decree or model.");
  });

  it("before the first regime names the day on which it begins", () => {
    expect(all("2014-06-01", "en")[0]).toBe(
      "On 1 June 2014 no regime in these data applied yet: the first begins on 1 January 2015.",
    );
  });
});

it.each<[string, Language, string]>([
  ["0001-01-01", "nl", "Volgende wijziging: 1 januari 2015, over 2014 jaar."],
  ["0001-01-01", "en", "Next change: 1 January 2015, in 2014 years."],
])("beyond ten years it counts years (%s, %s)", (on, language, words) => {
  expect(nextChangeWords({ regimes, asOf: day(on), calendar, language })).toBe(words);
});

// Measures also change on these days (adjustments in 2018, refusal because of distance in 2024).
it.each<[string, string]>([
  ["2018-08-31", "Volgende wijziging: 1 september 2023, over 5 jaar"],
  ["2023-08-31", "Volgende wijziging: 1 september 2023, over 1 dag (1 schooldag)."],
  ["2024-08-31", "Deze gegevens kennen geen volgende wijziging van decreet of model."],
])("on %s speaks of decree and model, not of every change", (on, words) => {
  expect(all(on, "nl")[2]).toContain(words);
  expect(all(on, "en")[2]).toMatch(/next change/i);
});

describe("the next change in more words", () => {
  const changeAfter = (on: string) => {
    const change = nextChange(regimes, day(on));
    if (!change) throw new Error(`no change after ${on}`);
    return change;
  };

  it.each<[string, Language, string]>([
    ["2023-02-10", "nl", "Het decreet leersteun en het leersteunmodel nemen het dan over."],
    ["2023-02-10", "en", "The learning support decree and the learning support model then take over."],
    ["2016-01-01", "nl", "Het ondersteuningsmodel begint dan."],
    ["2014-01-01", "en", "The M-decree then begins."],
  ])("after %s (%s): %s", (on, language, words) => {
    expect(sentenceText(takeOverPieces(changeAfter(on), language), language)).toBe(words);
  });

  it.each([
    [
      "2021-01-01",
      "Op 1 januari 2021 was voor de start van het decreet leersteun en het leersteunmodel 1 september 2021 aangekondigd.",
    ],
    [
      "2019-01-01",
      "Op 1 januari 2019 was de start van het decreet leersteun en het leersteunmodel nog niet aangekondigd.",
    ],
    ["2022-06-09", null],
  ])("known on %s", (kennis, words) => {
    const change = changeAfter("2022-03-01");
    expect(knownThenWords({ change, milestones, kennis: day(kennis), language: "nl" })).toBe(words);
  });

  it("says nothing of a start that is no milestone", () => {
    const change = changeAfter("2016-01-01");
    expect(knownThenWords({ change, milestones, kennis: day("2012-01-01"), language: "nl" })).toBeNull();
  });
});

describe("any regimes on any day", () => {
  const languages = fc.constantFrom<Language[]>("nl", "en");

  it("are all named that hold, and no other", () => {
    fc.assert(
      fc.property(successiveRegimes, nearDates, languages, (some, asOf, language) => {
        const pieces = answerPieces({ regimes: some, asOf, today, language });
        const named = pieces.filter((piece) => typeof piece !== "string");
        const inForce = inForceOn(some, asOf);
        expect(named).toEqual(LAYERS.flatMap((layer) => inForce[layer] ?? []));
      }),
    );
  });

  it("miss a layer in words when exactly one is unknown", () => {
    fc.assert(
      fc.property(successiveRegimes, nearDates, languages, (some, asOf, language) => {
        const inForce = inForceOn(some, asOf);
        const unknown = LAYERS.filter((layer) => inForce[layer] === null);
        const said = unknownLayerWords({ regimes: some, asOf, language });
        expect(said !== null).toBe(unknown.length === 1);
      }),
    );
  });

  it("count school days only where the calendar reaches", () => {
    fc.assert(
      fc.property(successiveRegimes, nearDates, languages, (some, asOf, language) => {
        const words = (known: typeof calendar) =>
          nextChangeWords({ regimes: some, asOf, calendar: known, language });
        const change = nextChange(some, asOf);
        const counted = change && schoolDaysBetween(calendar, asOf, change.on) !== null;
        expect(words(calendar).includes("(")).toBe(counted === true);
        expect(words(schoolCalendar([]))).not.toContain("school");
      }),
    );
  });

  it("without any regime it says that there are none", () => {
    const empty = { regimes: [], asOf: today, today };
    expect(answerPieces({ ...empty, language: "nl" })).toEqual(["Deze gegevens bevatten geen regels."]);
    expect(answerPieces({ ...empty, language: "en" })).toEqual(["These data hold no rules."]);
  });
});
