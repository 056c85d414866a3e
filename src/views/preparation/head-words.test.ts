import { describe, expect, it } from "vitest";
import { realCalendar } from "#tests/facts.ts";
import { day } from "#src/domain/plain-date.ts";
import type { Counts } from "#src/domain/readiness.ts";
import { headParts, type HeadQuestion, leadParts, partsText } from "./head-words.ts";

const counts = (given: Partial<Counts>): Counts => ({
  "niet-gestart": 0,
  bezig: 0,
  geblokkeerd: 0,
  klaar: 0,
  "niet-van-toepassing": 0,
  total: 31,
  late: 0,
  ...given,
});

const forecastOn = (half: string | null) =>
  ({
    kind: "forecast",
    chance: 0.6,
    half: half === null ? null : day(half),
    most: null,
    leftAfter: 0,
    unpaced: 0,
    weeks: 9,
    runs: 2000,
  }) as const;

const busy: HeadQuestion = {
  asOf: day("2023-03-10"),
  counts: counts({ klaar: 14, late: 3, geblokkeerd: 2 }),
  ownPassed: 0,
  forecast: forecastOn("2023-08-24"),
  dueLater: false,
  start: day("2023-09-01"),
  lastDoneOn: day("2023-03-08"),
  firstEventOn: day("2022-12-08"),
  known: null,
  calendar: realCalendar(),
  language: "nl",
};
const head = (given: Partial<HeadQuestion> = {}) => partsText(headParts({ ...busy, ...given }));
const lead = (given: Partial<HeadQuestion> = {}) => partsText(leadParts({ ...busy, ...given }));

describe("the sentence of a board", () => {
  it("says what is done, late, blocked, and when all is done at this pace", () => {
    expect(head()).toBe(
      "Op 10 maart 2023: 14 van 31 taken klaar, 3 te laat, 2 geblokkeerd; bij dit tempo klaar rond 24 augustus 2023, met 60 % kans om op tijd te zijn.",
    );
    expect(head({ language: "en" })).toBe(
      "On 10 March 2023: 14 of 31 tasks done, 3 late, 2 blocked; at this pace done around 24 August 2023, with a chance of 60% to be in time.",
    );
  });

  it("gives no date of a pace from long ago, and says since when nothing changed", () => {
    const since = day("2023-09-29");
    const asOf = day("2026-11-22");
    const silent = head({ asOf, forecast: { kind: "silent", nothing: "changed", since } });
    expect(silent).toMatch(/geblokkeerd; al 3 jaar niets veranderd, dus geen verwachting\.$/);
  });

  it("speaks of the start alone when some tasks are due after it", () => {
    const forecast = { ...forecastOn("2023-08-24"), leftAfter: 2 };
    expect(head({ forecast })).toMatch(
      /; bij dit tempo is wat de start vraagt klaar rond 24 augustus 2023, met 60 % kans om op tijd te zijn\.$/,
    );
    expect(head({ forecast: { kind: "ready" } })).toMatch(/; wat de start vraagt, is klaar\.$/);
  });

  it("says of which day the knowledge is, when one was chosen", () => {
    expect(lead({ known: day("2023-01-01") })).toMatch(/\. Zoals het op 1 januari 2023 genoteerd was\.$/);
  });

  it("counts in years what is years away", () => {
    expect(lead({ asOf: day("2040-01-01") })).toMatch(/ is 16 jaar geleden\./);
  });

  it("marks only what is late", () => {
    expect(headParts(busy).filter((part) => typeof part !== "string")).toEqual([{ late: "3 te laat" }]);
    const none = headParts({ ...busy, counts: counts({ klaar: 14 }) });
    expect(none.every((part) => typeof part === "string")).toBe(true);
    expect(partsText(none)).toMatch(/14 van 31 taken klaar, niets te laat; bij dit tempo/);
  });

  it("does not say that nothing is late where an own date has passed", () => {
    const onTime = { counts: counts({ klaar: 14 }) };
    expect(head({ ...onTime, ownPassed: 1 })).toMatch(/14 van 31 taken klaar, 1 eigen datum verstreken; bij/);
    expect(head({ ...onTime, ownPassed: 2, language: "en" })).toMatch(/done, 2 own dates passed; at/);
    expect(head({ ownPassed: 2 })).toMatch(/klaar, 3 te laat, 2 geblokkeerd; bij/);
  });

  it("gives no end of a pace that takes more than ten years", () => {
    expect(head({ forecast: forecastOn(null) })).toMatch(
      /2 geblokkeerd; bij dit tempo niet klaar binnen tien jaar\.$/,
    );
  });

  it("speaks of being in time until the start, and not after it", () => {
    const certain = { ...forecastOn("2023-08-24"), chance: 1 };
    expect(head({ asOf: day("2023-09-01"), forecast: certain })).toMatch(
      /, met meer dan 99 % kans om op tijd te zijn\.$/,
    );
    expect(head({ asOf: day("2023-09-02") })).toMatch(/bij dit tempo klaar rond 24 augustus 2023\.$/);
  });

  it("promises nothing while the forecast is being made, nor with too little history", () => {
    expect(head({ forecast: null })).toMatch(/2 geblokkeerd; bij dit tempo …$/);
    // The words to come have their place already, about as long as they will be.
    const kept = headParts({ ...busy, forecast: null }).flatMap((part) =>
      typeof part === "object" && "room" in part ? [part.room.length] : [],
    );
    expect(kept).toHaveLength(1);
    expect(Math.abs((kept[0] ?? 0) - (head().length - head({ forecast: null }).length))).toBeLessThan(10);
    const tooLittle = { kind: "too-little", weeks: 1, done: 2 } as const;
    expect(head({ forecast: tooLittle })).toMatch(/2 geblokkeerd; te vroeg voor een verwachting\.$/);
    expect(lead({ forecast: tooLittle })).toMatch(
      /Een verwachting vraagt minstens 4 weken en 3 taken die na de eerste dag zijn afgewerkt; hier zijn dat 1 week en 2 taken\.$/,
    );
  });

  it("says that all is done, and since when", () => {
    const done = { counts: counts({ klaar: 31 }), forecast: { kind: "ready" } as const };
    expect(head({ ...done, lastDoneOn: day("2023-08-24") })).toBe(
      "Op 10 maart 2023: alle 31 taken klaar, de laatste op 24 augustus 2023, 8 dagen voor de start.",
    );
    expect(head({ ...done, counts: counts({ total: 0 }) })).toBe(
      "Op 10 maart 2023: geen taken voor dit bestuur.",
    );
  });

  it("says that nothing is recorded yet, and when the first entry comes", () => {
    const nothing = {
      counts: counts({ "niet-gestart": 31, late: 1 }),
      forecast: { kind: "too-little", weeks: 0, done: 0 } as const,
      lastDoneOn: null,
    };
    expect(head({ ...nothing, firstEventOn: null })).toBe(
      "Op 10 maart 2023: nog niets genoteerd, 31 taken te doen, 1 te laat.",
    );
    expect(lead({ ...nothing, firstEventOn: null })).toMatch(/ Dit bestuur noteerde tot nu toe niets\.$/);
    expect(head({ ...nothing, firstEventOn: day("2023-03-11") })).toMatch(/nog niets genoteerd/);
    expect(lead({ ...nothing, firstEventOn: day("2023-03-11") })).toMatch(
      / De eerste notitie van dit bestuur gaat in op 11 maart 2023\.$/,
    );
    expect(head({ ...nothing, firstEventOn: day("2023-03-10") })).toMatch(/0 van 31 taken klaar, 1 te laat/);
  });
});

describe("the days to the start", () => {
  it("are calendar days and school days, to it and since", () => {
    expect(lead({ asOf: day("2023-02-10") })).toBe(
      "Nog 203 dagen (82 schooldagen) tot de start van leersteun op 1 september 2023.",
    );
    expect(lead({ asOf: day("2023-09-01") })).toBe("Leersteun start op deze dag.");
    expect(lead({ asOf: day("2023-09-15") })).toBe(
      "De start van leersteun op 1 september 2023 is 14 dagen (10 schooldagen) geleden.",
    );
    expect(lead({ asOf: day("2023-09-15"), language: "en" })).toBe(
      "Learning support started on 1 September 2023, 14 days (10 school days) earlier.",
    );
  });

  it("are calendar days alone where the school calendar does not reach", () => {
    expect(lead({ calendar: { coverage: null, holidays: [] } })).toMatch(/^Nog 175 dagen tot de start/);
  });
});
