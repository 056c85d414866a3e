import { expect, it } from "vitest";
import { readFacts } from "#tests/facts.ts";
import { knownOn } from "#src/domain/knowledge.ts";
import { legalStateOf } from "#src/domain/legal-state.ts";
import { day } from "#src/domain/plain-date.ts";
import { decreesOf } from "#src/domain/regime.ts";
import type { Language } from "#src/domain/text.ts";
import { legalWeightWords } from "./legal-words.ts";

const all = readFacts("milestones");
const said = (which: 0 | 1, on: string, language: Language = "nl", known?: string) => {
  const decree = decreesOf(readFacts("regimes"))[which];
  if (!decree) throw new Error("no such decree");
  const kennis = known ? day(known) : null;
  const asOf = day(on);
  const state = legalStateOf({ decree, all, known: knownOn(all, kennis).milestones, asOf });
  return legalWeightWords({ state, asOf, today: day("2026-11-22"), kennis, language });
};

it("says which step was taken, and which not yet", () => {
  expect(said(1, "2023-02-10")).toBe(
    "Op 10 februari 2023 was het decreet leersteun principieel goedgekeurd, nog niet gestemd.",
  );
  expect(said(1, "2023-05-04", "en")).toBe(
    "On 4 May 2023 the learning support decree was adopted, not yet ratified.",
  );
});

it("says neither yes nor no within a month of which the day is not known", () => {
  expect(said(0, "2013-11-15")).toBe(
    "In de loop van november 2013 werd het M-decreet ingediend bij het parlement; de dag is niet bekend.",
  );
  expect(said(0, "2013-12-01")).toBe(
    "Op 1 december 2013 was het M-decreet ingediend bij het parlement, nog niet gestemd.",
  );
});

it("says of an old plan that it was a plan", () => {
  expect(said(1, "2023-02-10", "nl", "2022-01-01")).toMatch(
    /Gepland stond toen: in werking op 1 september 2022\.$/,
  );
});
