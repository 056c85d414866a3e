import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearDates, successiveRegimes } from "#tests/arbitraries.ts";
import { readFacts, realCalendar } from "#tests/facts.ts";
import { day, type PlainDate } from "#src/domain/plain-date.ts";
import { inForceOn, LAYERS, nextChange } from "#src/domain/regime.ts";
import { schoolCalendar, schoolDaysBetween } from "#src/domain/school-calendar.ts";
import type { Language } from "#src/domain/text.ts";
import { answerPieces, nextChangeWords, unknownLayerWords } from "./answer-words.ts";
import { sentenceText } from "./sentence.tsx";

const regimes = readFacts("regimes");
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
      "Deze gegevens kennen geen volgende wijziging.",
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
      "Deze gegevens kennen geen volgende wijziging.",
    ],
    [
      "2040-01-01",
      "Op 1 januari 2040 gelden het decreet leersteun en het leersteunmodel.",
      null,
      "Deze gegevens kennen geen volgende wijziging.",
    ],
  ])("on %s", (on, ...expected) => {
    expect(all(on, "nl")).toEqual(expected);
  });

  it("before the first regime says that the data do not reach so far", () => {
    const [sentence, layer, next] = all("2014-06-01", "nl");
    expect(sentence).toContain("Deze gegevens zeggen niets over 1 juni 2014");
    expect(sentence).toContain("ze beginnen op 1 januari 2015.");
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
    expect(next).toBe("These data know of no next change.");
  });

  it("before the first regime says that the data do not reach so far", () => {
    expect(all("2014-06-01", "en")[0]).toBe(
      "These data say nothing about 1 June 2014: they begin on 1 January 2015.",
    );
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
