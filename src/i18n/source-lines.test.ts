import { expect, it } from "vitest";
import { day } from "#src/domain/plain-date.ts";
import type { Citation, Source } from "#src/domain/source.ts";
import { sourceLines } from "./source-lines.ts";

const source = (id: string, more: Partial<Source>): [string, Source] => [
  id,
  {
    id,
    title: "Nieuws",
    publisher: "Klasse",
    url: null,
    publishedOn: null,
    accessNote: { nl: "gelezen", en: "read" },
    kind: "public",
    ...more,
  },
];
const sources = new Map([
  source("heel", { url: "https://klasse.be/nieuws", publishedOn: day("2023-05-05") }),
  source("kaal", {}),
]);
const citations = ["heel", "kaal", "weg"].map(
  (sourceId): Citation => ({ sourceId, locator: { nl: "eerste alinea", en: "first paragraph" } }),
);

it("writes a source on one line, with what is known of it", () => {
  expect(sourceLines({ citations, sources, language: "nl" })).toEqual([
    "- Nieuws (Klasse, 5 mei 2023), eerste alinea: https://klasse.be/nieuws",
    "- Nieuws (Klasse, zonder datum), eerste alinea",
    "- weg, eerste alinea",
  ]);
  expect(sourceLines({ citations, sources, language: "en" })[1]).toBe(
    "- Nieuws (Klasse, undated), first paragraph",
  );
});
