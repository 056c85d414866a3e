import { expect, it } from "vitest";
import type { Level } from "#src/domain/milestone.ts";
import { day } from "#src/domain/plain-date.ts";
import type { Role } from "#src/domain/preparation.ts";
import type { Language } from "#src/domain/text.ts";
import { readFacts } from "#tests/facts.ts";
import { answerText } from "./answer-text.ts";
import { dateCheck } from "./date-check.ts";

const facts = {
  regimes: readFacts("regimes"),
  milestones: readFacts("milestones"),
  comparison: readFacts("comparison"),
  tasks: readFacts("tasks"),
  sources: readFacts("sources"),
  schoolHolidays: readFacts("schoolHolidays"),
};
type Question = {
  rol?: Role;
  niveau?: Level;
  kennis?: string;
  language?: Language;
  tasks?: typeof facts.tasks;
  asOf?: string;
};
const textFor = ({
  rol = "school",
  niveau,
  kennis,
  language = "nl",
  tasks = facts.tasks,
  asOf = "2023-02-10",
}: Question = {}) => {
  const question = { asOf: day(asOf), today: day("2026-11-22"), niveau: niveau ?? null, rol };
  const check = dateCheck({ ...facts, tasks }, { ...question, kennis: kennis ? day(kennis) : null });
  return answerText(check, { language, url: "https://voorbeeld.be/" });
};

it("says what must be done by when, in the order of the days, and how many suggestions there are besides", () => {
  expect(textFor()).toMatch(
    /\n\nDeadlines voor een school:\n28 februari 2023: .+ \(voorstel: .+\)\n9 maart 2023: .+\n(.+\n)*10 maart 2023: Keuze doorgeven in MijnOnderwijs \(vaste datum\)\n(.+ \(voorstel: .+\)\n)+en nog \d voorstellen; zie de link\n\n/,
  );
  expect(textFor({ language: "en" })).toMatch(
    /\n10 March 2023: .+ \(fixed date\)\n(.+ \(suggestion: .+\)\n)+and \d other suggestions; see the link\n\n/,
  );
});

it("says which of them have passed", () => {
  const text = textFor({ asOf: "2023-09-01" });
  expect(text).toContain("10 maart 2023: Keuze doorgeven in MijnOnderwijs (vaste datum, voorbij)\n");
  expect(text).toMatch(/\n30 september 2023: .+ \(voorstel: .+\)\n/);
});

it("lists suggestions where a role has nothing else, and nothing when it has no tasks", () => {
  const suggested = facts.tasks.filter(({ deadline }) => deadline.basis === "suggested");
  expect(textFor({ tasks: suggested })).toMatch(
    /Deadlines voor een school:\n(.+ \(voorstel: .+\)\n){6,}en nog \d voorstellen/,
  );
  expect(textFor({ tasks: [] })).not.toContain("Deadlines");
});

it("has its link under the answer, above all else, and its sources last; a level that was chosen is named", () => {
  const paragraphs = textFor({ niveau: "basisonderwijs" }).split("\n\n");
  expect(paragraphs[0]).toMatch(/^Op 10 februari 2023 golden/);
  const level = paragraphs.indexOf("Onderwijsniveau: basisonderwijs.");
  expect(level).toBeGreaterThan(0);
  expect(paragraphs[level + 1]).toBe("Dit antwoord met alle bronnen:\nhttps://voorbeeld.be/");
  expect(paragraphs[level + 2]).toMatch(/^Decreet: M-decreet/);
  expect(paragraphs.at(-1)).toMatch(/^Bronnen:/);
  expect(textFor()).not.toContain("Onderwijsniveau");
});

it("says of a deadline that nobody could read it yet on the kennisdatum", () => {
  expect(textFor({ kennis: "2022-06-09" })).toContain("(vaste datum, bron van na 9 juni 2022)");
});

it("names each source once, also that of a deadline, with all the places that are cited", () => {
  const lines = textFor()
    .split("\n")
    .filter((line) => line.startsWith("- "));
  const titles = lines.map((line) => line.slice(0, line.indexOf(" (")));
  expect(new Set(titles).size).toBe(titles.length);
  // Of a fixed date, and of a suggestion that is listed.
  const named = facts.tasks.filter(({ title }) => textFor().includes(`: ${title.nl} (`));
  expect(new Set(named.map(({ deadline }) => deadline.basis)).size).toBe(2);
  const cited = facts.sources.filter(({ id }) =>
    named.some(({ citations }) => citations.some(({ sourceId }) => sourceId === id)),
  );
  expect(cited.length).toBeGreaterThan(0);
  for (const { title } of cited)
    expect(lines.filter((line) => line.startsWith(`- ${title} (`))).toHaveLength(1);
});
