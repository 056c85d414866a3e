import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difficultTexts, linkStates } from "#tests/arbitraries.ts";
import { day, type PlainDate, toIso } from "#src/domain/plain-date.ts";
import { DEFAULT_LINK, type LinkState, LONGEST_SEARCH, parseLink, serialiseLink } from "./link-state.ts";

/** What the wire makes of a text: half of a surrogate pair cannot travel. */
const travelled = (text: string) => Buffer.from(text, "utf8").toString("utf8");

const isoOf = (date: PlainDate | null) => date && toIso(date);
/** A state in plain values, to compare. */
const plain = ({ op, kennis, vergelijk, van, tot, ...rest }: LinkState) => ({
  ...rest,
  op: op === "vandaag" ? op : toIso(op),
  vergelijk: vergelijk === "vandaag" ? vergelijk : isoOf(vergelijk),
  kennis: isoOf(kennis),
  van: isoOf(van),
  tot: isoOf(tot),
});

const read = (query: string) => parseLink(query).state;
const complaints = (query: string) => parseLink(query).unreadable;
const link = (change: Partial<LinkState>) => serialiseLink({ ...DEFAULT_LINK, ...change });

/** Queries as the world writes them: known names with wrong values, repeats, unknown names, bad escapes. */
const strangeQueries = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(...Object.keys(DEFAULT_LINK), "__proto__", "constructor", "utm_source"),
        difficultTexts,
      ),
      fc.oneof(
        fc.constantFrom("2023-02-10", "2023-02-30", "0000-01-01", "vandaag", "nl", "fr", "-datum", "basis"),
        fc.constantFrom("protocol,besluitvorming", "protocol,", "%E0%A4%A", "%", "a+b", "tabel", ""),
        difficultTexts,
      ),
    ),
    { maxLength: 8 },
  )
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join("&"));

describe("a state that becomes a link and is read again", () => {
  it("is the same state, and nothing of it is unreadable", () => {
    fc.assert(
      fc.property(linkStates, (state) => {
        const { state: again, unreadable } = parseLink(serialiseLink(state));
        const zoek = travelled(state.zoek);
        const rest = state.rest.map((pair) => pair.map(travelled));
        const taakzoek = travelled(state.taakzoek);
        expect(plain(again)).toEqual({ ...plain(state), zoek, taakzoek, rest });
        expect(unreadable).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("is written with the signs of a link only", () => {
    fc.assert(fc.property(linkStates, (state) => /^(\?[\w%=&,.!~*'()-]+)?$/.test(serialiseLink(state))));
  });

  it("is not changed by an address bar or a service that reads and writes it", () => {
    fc.assert(
      fc.property(linkStates, (state) => {
        const written = serialiseLink(state);
        const moved = `?${new URLSearchParams(new URL(written, "https://voorbeeld.be/datumcheck").search)}`;
        expect(serialiseLink(read(moved))).toBe(written);
      }),
    );
  });

  it.each([
    ["10 februari", "?zoek=10%20februari"],
    ['"M-decreet" & 100 %', "?zoek=%22M-decreet%22%20%26%20100%20%25"],
    ["a+b=c", "?zoek=a%2Bb%3Dc"],
    ["één, twee", "?zoek=%C3%A9%C3%A9n,%20twee"],
    ["🏫", "?zoek=%F0%9F%8F%AB"],
    ["\ud83c", "?zoek=%EF%BF%BD"],
  ])("keeps the search %j", (zoek, query) => {
    expect(link({ zoek })).toBe(query);
    expect(read(query).zoek).toBe(travelled(zoek));
  });
});

describe("what a link says", () => {
  it("is nothing for the default state", () => {
    expect(serialiseLink(DEFAULT_LINK)).toBe("");
    expect(read("")).toEqual(DEFAULT_LINK);
    expect(read("?")).toEqual(DEFAULT_LINK);
  });

  it("never repeats a default, also when it was written out", () => {
    const query = "?op=vandaag&weergave=tijdlijn&sorteer=datum&rol=school&taal=nl&zoek=";
    expect(parseLink(query)).toEqual({ state: DEFAULT_LINK, unreadable: [] });
    expect(serialiseLink(read(query))).toBe("");
  });

  it("is the contract, name by name, in a fixed order", () => {
    const state: LinkState = {
      ...DEFAULT_LINK,
      taal: "en",
      taakzoek: "ouders",
      taaksorteer: { column: "start", descending: true },
      taakgroep: "maand",
      taakrol: "school",
      taakwie: "niemand",
      taakstatus: ["bezig", "laat"],
      taakdomein: "leersteunmodel",
      bestuur: "voorbeeld-de-linde",
      rol: "leersteuncentrum",
      sorteer: { column: "titel", descending: true },
      weergave: "lijst",
      mijlpaal: "ms-2023-02-10-protocol",
      zoek: "centra",
      niveau: "secundair onderwijs",
      zekerheid: ["gepland"],
      spoor: ["besluitvorming", "protocol"],
      tot: day("2023-12-31"),
      van: day("2023-01-01"),
      verschil: "verschoven",
      vergelijk: day("2021-06-30"),
      kennis: day("2022-01-01"),
      op: day("2023-02-10"),
      rest: [["utm_source", "nieuwsbrief"]],
    };
    const query =
      "?op=2023-02-10&kennis=2022-01-01&vergelijk=2021-06-30&verschil=verschoven" +
      "&van=2023-01-01&tot=2023-12-31&spoor=besluitvorming,protocol&zekerheid=gepland&niveau=secundair&zoek=centra&mijlpaal=ms-2023-02-10-protocol&weergave=lijst" +
      "&sorteer=-titel&rol=leersteuncentrum&bestuur=voorbeeld-de-linde" +
      "&taakdomein=leersteunmodel&taakstatus=bezig,laat&taakrol=school&taakwie=niemand" +
      "&taakgroep=maand&taaksorteer=-start&taakzoek=ouders&taal=en&utm_source=nieuwsbrief";
    expect(serialiseLink(state)).toBe(query);
    expect(plain(read(query))).toEqual(plain(state));
    expect(plain(read(query.slice(1)))).toEqual(plain(state));
  });

  it("reads a list in any order and without repeats", () => {
    expect(read("?spoor=protocol,besluitvorming,protocol").spoor).toEqual(["besluitvorming", "protocol"]);
    expect(read("?spoor=protocol%2Cbesluitvorming").spoor).toEqual(["besluitvorming", "protocol"]);
    expect(read("?niveau=basis").niveau).toBe("basisonderwijs");
    expect(read("?sorteer=-datum").sorteer).toEqual({ column: "datum", descending: true });
    expect(link({ sorteer: { column: "datum", descending: true } })).toBe("?sorteer=-datum");
  });

  it("chooses tasks by status, late ones beside those of the log", () => {
    expect(read("?taakstatus=laat,bezig,laat").taakstatus).toEqual(["bezig", "laat"]);
    expect(link({ taakstatus: ["geblokkeerd"] })).toBe("?taakstatus=geblokkeerd");
    expect(link({ taakdomein: null, taakstatus: [], taakrol: null })).toBe("");
  });

  it("compares with a day that is frozen, or with one that moves with the clock", () => {
    expect(link({ vergelijk: day("2021-06-30") })).toBe("?vergelijk=2021-06-30");
    expect(link({ vergelijk: "vandaag" })).toBe("?vergelijk=vandaag");
    expect(read("?vergelijk=vandaag").vergelijk).toBe("vandaag");
    expect(read("?op=2023-02-10").vergelijk).toBeNull();
  });

  it("is stable: writing what was read says the same as reading that again", () => {
    fc.assert(
      fc.property(strangeQueries, (query) => {
        const once = serialiseLink(read(query));
        expect(serialiseLink(read(once))).toBe(once);
        expect(complaints(once)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("what cannot be read", () => {
  it.each([
    ["op", "2023-02-30"],
    ["op", "0000-01-01"],
    ["op", "10000-01-01"],
    ["op", "2023-2-1"],
    ["op", "30 februari 2023"],
    ["op", "today"],
    ["op", "Vandaag"],
    ["op", ""],
    ["op", "2023-02-10 "],
    ["op", "__proto__"],
    ["kennis", "vandaag"],
    ["vergelijk", "2023-02-30"],
    ["vergelijk", "gisteren"],
    ["vergelijk", ""],
    ["verschil", "gewijzigd"],
    ["verschil", "constructor"],
    ["verschil", ""],
    ["kennis", ""],
    ["van", "2023"],
    ["tot", "2023-13-01"],
    ["spoor", "onbekend"],
    ["spoor", "protocol,onbekend"],
    ["spoor", "protocol,"],
    ["spoor", "constructor"],
    ["spoor", ""],
    ["zekerheid", "zeker"],
    ["niveau", "basisonderwijs"],
    ["niveau", "toString"],
    ["mijlpaal", "MS-2023"],
    ["mijlpaal", "../x"],
    ["mijlpaal", "a\n"],
    ["mijlpaal", "a".repeat(101)],
    ["mijlpaal", ""],
    ["weergave", "kaart"],
    ["weergave", "constructor"],
    ["sorteer", "--datum"],
    ["sorteer", "-"],
    ["sorteer", "naam"],
    ["rol", "ouder"],
    ["rol", "__proto__"],
    ["bestuur", "De Linde"],
    ["taakdomein", "onbekend"],
    ["taakdomein", ""],
    ["taakstatus", "bezig,gisteren"],
    ["taakstatus", ""],
    ["taakrol", "ouder"],
    ["taakwie", "iedereen"],
    ["taal", "fr"],
    ["taal", "NL"],
    ["zoek", "x".repeat(LONGEST_SEARCH + 1)],
    ["zoek", "x".repeat(10_000)],
  ])("%s=%s becomes the default and is named", (name, value) => {
    const { state, unreadable } = parseLink(`?${name}=${encodeURIComponent(value)}`);
    expect(state).toEqual(DEFAULT_LINK);
    expect(unreadable).toEqual([{ name, value }]);
  });

  it("keeps a search of the longest length", () => {
    const zoek = "é".repeat(LONGEST_SEARCH);
    expect(read(`?zoek=${zoek}`).zoek).toBe(zoek);
  });

  it("names every part, and keeps those that can be read", () => {
    const { state, unreadable } = parseLink("?op=2023-02-30&taal=fr&spoor=protocol&niveau=x");
    expect(plain(state)).toEqual({ ...plain(DEFAULT_LINK), spoor: ["protocol"] });
    expect(unreadable).toEqual([
      { name: "op", value: "2023-02-30" },
      { name: "taal", value: "fr" },
      { name: "niveau", value: "x" },
    ]);
  });

  it("includes a period that ends before it begins", () => {
    const { state, unreadable } = parseLink("?van=2023-09-02&tot=2023-09-01");
    expect([state.van, state.tot]).toEqual([null, null]);
    expect(unreadable).toEqual([
      { name: "van", value: "2023-09-02" },
      { name: "tot", value: "2023-09-01" },
    ]);
    expect(complaints("?van=2023-09-01&tot=2023-09-01")).toEqual([]);
    expect(complaints("?van=2023-09-02")).toEqual([]);
  });

  it("includes a broken escape, with what is left of it", () => {
    const { state, unreadable } = parseLink("?op=%E0%A4%A&taal=%");
    expect(state).toEqual(DEFAULT_LINK);
    expect(unreadable).toEqual([
      { name: "op", value: "\uFFFD%A" },
      { name: "taal", value: "%" },
    ]);
  });

  it("is only ever said about the parts of the contract", () => {
    const names = Object.keys(DEFAULT_LINK).filter((name) => name !== "rest");
    fc.assert(
      fc.property(strangeQueries, (query) => {
        expect(complaints(query).filter(({ name }) => !names.includes(name))).toEqual([]);
      }),
    );
  });
});

describe("repeated parts", () => {
  it("count once: the first", () => {
    expect(read("?taal=en&taal=nl").taal).toBe("en");
    expect(serialiseLink(read("?zoek=a&zoek=b"))).toBe("?zoek=a");
  });

  it("that say something else are named, each name once; those that say the same are not", () => {
    expect(complaints("?op=2023-02-10&op=2023-03-01&op=2023-04-01&taal=en&taal=en")).toEqual([
      { name: "op", value: "2023-03-01", repeated: true },
    ]);
    expect(complaints("?zoek=&zoek=protocol")).toEqual([{ name: "zoek", value: "protocol", repeated: true }]);
  });

  it("count once, also when the first cannot be read", () => {
    expect(parseLink("?taal=fr&taal=en")).toEqual({
      state: DEFAULT_LINK,
      unreadable: [{ name: "taal", value: "fr" }],
    });
  });
});

describe("parts that this version does not know", () => {
  it("are kept, in their order, repeats and empty ones included", () => {
    const query = "?b=2&taal=en&a=1&b=3&=&c=&op=2023-02-10";
    expect(read(query).rest).toEqual([
      ["b", "2"],
      ["a", "1"],
      ["b", "3"],
      ["", ""],
      ["c", ""],
    ]);
    expect(serialiseLink(read(query))).toBe("?op=2023-02-10&taal=en&b=2&a=1&b=3&=&c=");
  });

  it("may be called like something every object has", () => {
    const { state, unreadable } = parseLink("?__proto__=x&constructor=y&toString=z&hasOwnProperty=1&rest=2");
    expect(unreadable).toEqual([]);
    expect(state.rest.map(([name]) => name)).toEqual([
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "rest",
    ]);
    expect(Object.getPrototypeOf(state)).toBe(Object.prototype);
    expect(read("").rest).toEqual([]);
  });
});
