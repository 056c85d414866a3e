import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { presentation } from "#src/contract/presentation.ts";
import { PRESENTED_VIEWS } from "#src/domain/presentation.ts";
import { day } from "#src/domain/plain-date.ts";
import { parseLink } from "#src/link/link-state.ts";
import { sceneOf } from "#src/scene/scene.ts";
import { readFacts } from "#tests/facts.ts";
import { exampleDecks } from "./example-decks.ts";

const facts = {
  regimes: readFacts("regimes"),
  milestones: readFacts("milestones"),
  schoolHolidays: readFacts("schoolHolidays"),
};
const scenes = exampleDecks.flatMap((deck) => deck.scenes);

it("the presentation that everybody starts with fits the contract", () => {
  for (const deck of exampleDecks) expect(z.encode(presentation, z.decode(presentation, deck))).toEqual(deck);
});

describe.each(scenes)("its scene $id", ({ link, highlights, title, lead, notes, view }) => {
  it("is a link that can be read, in no language of its own", () => {
    const { state, unreadable } = parseLink(link);
    expect(unreadable).toEqual([]);
    expect(state.rest).toEqual([]);
    expect(link).not.toContain("taal=");
    expect(PRESENTED_VIEWS).toContain(view);
  });

  it("shows every milestone that it is about", () => {
    const { shown, period } = sceneOf(facts, parseLink(link).state, day("2026-11-22"));
    const about = shown.filter(({ id }) => highlights.includes(id));
    expect(about).toHaveLength(highlights.length);
    for (const { date } of about) {
      expect([period.from, date, period.to].map(String).toSorted()[1]).toBe(String(date));
    }
  });

  it("says it in both languages, with the same figures", () => {
    for (const words of [title, lead, notes]) {
      const numbers = (text = "") => (text.match(/\d+/g) ?? []).toSorted();
      expect(words?.nl).toMatch(/./);
      expect(numbers(words?.en)).toEqual(numbers(words?.nl));
    }
  });
});
