import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difficultTexts, milestones } from "#tests/arbitraries.ts";
import { readFacts } from "#tests/facts.ts";
import { filterMilestones, isFiltering, type MilestoneFilter, searchable } from "./milestone-filter.ts";
import { CERTAINTIES, LEVELS, TRACKS } from "./milestone.ts";
import type { Language } from "./text.ts";

const NONE: MilestoneFilter = { tracks: [], certainties: [], level: null, search: "" };
const facts = readFacts("milestones");
const search = (words: string, language: Language = "nl") =>
  filterMilestones(facts, { ...NONE, search: words }, language).map(({ id }) => id);

const filters = fc.record({
  tracks: fc.subarray([...TRACKS]),
  certainties: fc.subarray([...CERTAINTIES]),
  level: fc.option(fc.constantFrom(...LEVELS)),
  search: fc.oneof(difficultTexts, fc.string({ maxLength: 2 })),
});
const languages = fc.constantFrom<Language[]>("nl", "en");

describe("searching", () => {
  it("finds the protocol by a word, in capitals, and with spaces around it", () => {
    expect(search("protocol")).toContain("ms-2023-02-10-protocol");
    expect(search("  PROTOCOL \n")).toEqual(search("protocol"));
  });

  it("ignores diacritics, in the words and in the facts", () => {
    const found = search("principiele");
    expect(found.length).toBeGreaterThan(0);
    expect(search("principiële")).toEqual(found);
    expect(search("principie\u0308le")).toEqual(found);
    expect(search("prïncipiélè")).toEqual(found);
  });

  it("wants every word, in any order", () => {
    const both = search("protocol leersteuncentra");
    expect(both.length).toBeGreaterThan(0);
    expect(search("leersteuncentra protocol")).toEqual(both);
    expect(both).toEqual(search("protocol").filter((id) => search("leersteuncentra").includes(id)));
    expect(search("protocol kangoeroe")).toEqual([]);
  });

  it("looks in title, summary and actor", () => {
    const [milestone] = facts;
    if (!milestone) throw new Error("no facts");
    for (const text of [milestone.title, milestone.summary, milestone.actor]) {
      expect(search(text.nl)).toContain(milestone.id);
      expect(search(text.en, "en")).toContain(milestone.id);
    }
  });

  it("speaks the language of the page", () => {
    expect(search("learning support", "nl")).toEqual([]);
    expect(search("learning support", "en").length).toBeGreaterThan(0);
  });

  it.each([
    ["10,000 letters", "leersteun".repeat(1112)],
    ["10,000 words", "zzz ".repeat(2500)],
    ["markup", "<script>alert(1)</script>"],
    ["an entity", "&lt;b&gt;"],
    ["signs of a pattern", "(.*)[a-z]+?^$\\"],
    ["an unclosed group", "(("],
  ])("%s finds nothing and breaks nothing", (_, text) => {
    expect(search(text)).toEqual([]);
  });

  it("takes a dot for a dot", () => {
    expect(search("...").length).toBeLessThan(facts.length);
    expect(search("protoc.l")).toEqual([]);
  });

  it("of nothing but white space is no search", () => {
    expect(search(" \t\n\u00a0")).toHaveLength(facts.length);
    expect(isFiltering({ ...NONE, search: " \t" })).toBe(false);
  });

  it("finds every milestone by any piece of its own title", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...facts),
        languages,
        fc.nat({ max: 60 }),
        fc.nat({ max: 60 }),
        (milestone, language, a, b) => {
          const piece = milestone.title[language].slice(Math.min(a, b), Math.max(a, b));
          const found = filterMilestones(facts, { ...NONE, search: piece.toUpperCase() }, language);
          expect(found).toContain(milestone);
        },
      ),
    );
  });
});

describe("any filter", () => {
  it("that restricts nothing leaves all as it is", () => {
    fc.assert(
      fc.property(milestones, languages, (list, language) => {
        expect(filterMilestones(list, NONE, language)).toEqual(list);
      }),
    );
    expect(isFiltering(NONE)).toBe(false);
  });

  it("only leaves out: the same milestones, in the same order", () => {
    fc.assert(
      fc.property(milestones, filters, languages, (list, filter, language) => {
        const found = filterMilestones(list, filter, language);
        expect(list.filter((milestone) => found.includes(milestone))).toEqual(found);
        expect(filterMilestones(found, filter, language)).toEqual(found);
        expect(found.length === list.length || isFiltering(filter)).toBe(true);
      }),
    );
  });

  it("keeps exactly the chosen tracks, certainties and level", () => {
    fc.assert(
      fc.property(milestones, filters, (list, { tracks, certainties, level }) => {
        const found = filterMilestones(list, { tracks, certainties, level, search: "" }, "nl");
        const expected = list.filter(
          (milestone) =>
            (tracks.length === 0 || tracks.includes(milestone.track)) &&
            (certainties.length === 0 || certainties.includes(milestone.certainty)) &&
            (level === null || milestone.levels.includes(level)),
        );
        expect(found).toEqual(expected);
      }),
    );
  });

  it("is the same as one part of it after the other", () => {
    fc.assert(
      fc.property(milestones, filters, languages, (list, filter, language) => {
        const byChoice = filterMilestones(list, { ...filter, search: "" }, language);
        const bySearch = filterMilestones(byChoice, { ...NONE, search: filter.search }, language);
        expect(bySearch).toEqual(filterMilestones(list, filter, language));
      }),
    );
  });
});

it("restricts by a track, a certainty, a level or a word, each alone", () => {
  const one: Partial<MilestoneFilter>[] = [
    { tracks: [TRACKS[0]] },
    { certainties: [CERTAINTIES[0]] },
    { level: LEVELS[0] },
    { search: "a" },
  ];
  expect(one.map((part) => isFiltering({ ...NONE, ...part }))).toEqual([true, true, true, true]);
});

it("a searchable text has no capitals and no diacritics left", () => {
  expect(searchable("Principiële Goedkeuring, Één ÇA")).toBe("principiele goedkeuring, een ca");
  fc.assert(fc.property(difficultTexts, (text) => !/[\p{M}A-Z]/u.test(searchable(text))));
});
