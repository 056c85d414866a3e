import { describe, expect, it } from "vitest";
import { CHANGES } from "#src/domain/facts.ts";
import { CERTAINTIES, LEGAL_STAGES, LEVELS, STATUSES, TRACKS } from "#src/domain/milestone.ts";
import { DOMAINS, ROLES } from "#src/domain/preparation.ts";
import { LAYERS } from "#src/domain/regime.ts";
import { type TaskTerms, taskTerms } from "./task-terms.ts";
import { type Terms, terms } from "./terms.ts";

const all = { nl: { ...terms.nl, ...taskTerms.nl }, en: { ...terms.en, ...taskTerms.en } };

const VALUES: Record<keyof (Terms & TaskTerms), readonly string[]> = {
  track: TRACKS,
  certainty: CERTAINTIES,
  status: STATUSES,
  level: LEVELS,
  layer: LAYERS,
  legalStage: LEGAL_STAGES,
  change: CHANGES,
  role: ROLES,
  domain: DOMAINS,
};
const kinds = Object.keys(VALUES) as (keyof (Terms & TaskTerms))[];

describe.each(["nl", "en"] as const)("the terms in %s", (language) => {
  it("name every kind of thing", () => {
    expect(Object.keys(all[language]).toSorted()).toEqual(kinds.toSorted());
  });

  it.each(kinds)("have one word for each %s, and no two the same", (kind) => {
    const words: Readonly<Record<string, string>> = all[language][kind];
    expect(Object.keys(words).toSorted()).toEqual([...VALUES[kind]].toSorted());
    const said = Object.values(words);
    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((word) => word === "" || word !== word.trim())).toEqual([]);
  });
});

it("both languages begin a term alike, with or without a capital", () => {
  const capital = (word: string | undefined) => /^\p{Lu}/u.test(word ?? "");
  for (const kind of kinds) {
    const [nl, en]: Readonly<Record<string, string>>[] = [all.nl[kind], all.en[kind]];
    for (const value of VALUES[kind])
      expect([kind, value, capital(en?.[value])]).toEqual([kind, value, capital(nl?.[value])]);
  }
});
