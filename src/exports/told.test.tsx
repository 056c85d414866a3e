import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import { createApiClient } from "#src/api/client.ts";
import { createQueryClient } from "#src/api/query-client.ts";
import { apiSpeaker } from "#src/api/speaker.ts";
import { tell } from "#src/app/tell.ts";
import { day } from "#src/domain/plain-date.ts";
import { parseLink } from "#src/link/link-state.ts";
import { slideOf } from "#src/scene/slide.ts";
import { readFacts } from "#tests/facts.ts";
import { meantBy } from "#tests/meant.ts";
import { deckHtml } from "./html/html-file.ts";
import { deckPages, type Slide } from "./pptx/deck-pages.ts";
import { slidesToPptx } from "./pptx/slides-to-pptx.ts";

const today = day("2026-11-22");
const work = () => ({ signal: new AbortController().signal, onProgress: () => {} });
const api = createApiClient(() =>
  Promise.resolve({ base: "http://localhost/api/v1", transport: createEmbeddedTransport(null) }),
);
const queryClient = createQueryClient(() => Promise.resolve(apiSpeaker(api)));
const facts = {
  regimes: readFacts("regimes"),
  milestones: readFacts("milestones"),
  schoolHolidays: readFacts("schoolHolidays"),
};

type View = Parameters<typeof tell>[0];

async function slideFor(view: View, link: string): Promise<Slide> {
  const language = parseLink(link).state.taal;
  const scene = slideOf(facts, { link, highlights: [] }, { today, language });
  const told = await tell(view, { state: scene.state, asOf: scene.asOf, today, queryClient });
  const meant = { ...meantBy(link), scene, title: "Waar staan we?" };
  return { meant, lead: "", notes: "Zeg dit.", highlights: [], ...(told && { told }) };
}

async function pptxOf(slides: readonly Slide[]) {
  const blob = await slidesToPptx(deckPages(slides), "Overgang", work());
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return { names: Object.keys(files), part: (name: string) => strFromU8(files[name] ?? new Uint8Array()) };
}

const objectsIn = (xml: string) =>
  [...xml.replace(/^.*?<\/p:grpSpPr>/s, "").matchAll(/<p:cNvPr id="\d+" name="([^"]*)"([^>]*)>/g)].map(
    ([, name = "", rest = ""]) => ({ name, alt: /descr="([^"]+)"/.exec(rest)?.[1] ?? null }),
  );
const wordsIn = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = ""]) => text).join("");
const rowsIn = (xml: string) =>
  [...xml.matchAll(/<a:tr .*?<\/a:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<a:tc>.*?<\/a:tc>/gs)].map(([cell]) => wordsIn(cell)),
  );

test("Datumcheck leaves as a slide: the answer, what is in force and the deadlines, in the order of reading", async () => {
  const file = await pptxOf([await slideFor("date-check", "?op=2023-02-10")]);
  const slide = file.part("ppt/slides/slide1.xml");
  expect(wordsIn(slide)).toContain("Op 10 februari 2023 golden het M-decreet en het ondersteuningsmodel.");
  expect(wordsIn(slide)).toContain("over 203 dagen (82 schooldagen)");
  expect(objectsIn(slide).map(({ name }) => name)).toEqual([
    "Waar staan we?",
    "Antwoord",
    "Toelichting",
    "Van kracht",
    "Van kracht",
    "Deadlines voor een school",
    "Deadlines voor een school",
    "Wat hier niet staat",
    "Bronnen en peildatum",
    "Nummer van de dia",
  ]);
  expect(objectsIn(slide).filter(({ alt }) => alt === null)).toEqual([]);
  const choice = rowsIn(slide).find(([date]) => date === "10 mrt 2023");
  expect(choice?.slice(1, 3)).toEqual([
    "Keuze doorgeven in MijnOnderwijs (vaste datum)",
    "nog 28 dagen, 15 schooldagen",
  ]);
  // Its numbers are those of the list at the end of the file, and the notes name the same sources.
  const [number = ""] = choice?.[3]?.split(", ") ?? [];
  const listed = [2, 3, 4].flatMap((n) => rowsIn(file.part(`ppt/slides/slide${n}.xml`)));
  const source = listed.find(([first]) => first === number)?.[1] ?? "-";
  const notes = wordsIn(file.part("ppt/notesSlides/notesSlide1.xml"));
  const noted = [...notes.matchAll(/- (.*?) \(/g)].map(([, title = "-"]) => title);
  expect(noted.some((title) => source.startsWith(title))).toBe(true);
  expect(notes).toContain("Zeg dit.");
  expect(notes).not.toContain("Periode:");
});

test("a board leaves with its sentence, a native chart, and what is late; that it is invented is said", async () => {
  const file = await pptxOf([
    await slideFor("preparation", "?op=2023-06-15&bestuur=voorbeeld-zeewind&taal=en"),
  ]);
  const slide = file.part("ppt/slides/slide1.xml");
  expect(wordsIn(slide)).toContain("Example board Zeewind (invented example)");
  expect(wordsIn(slide)).toContain("On 15 June 2023: 5 of 23 tasks done, 1 late;");
  expect(rowsIn(slide)).toContainEqual(expect.arrayContaining(["10 Mar 2023, 97 days"]));
  const chart = file.part(file.names.find((name) => /charts\/chart\d+\.xml$/.test(name)) ?? "");
  expect(chart).toContain('<c:grouping val="stacked"/>');
  expect(slide).not.toContain("<p:pic>");
  expect(objectsIn(slide).filter(({ alt }) => alt === null)).toEqual([]);
});

test("all boards leave as a table, a page of any kind says what does not stand in it, and numbers lead to their source", async () => {
  const slides = [
    await slideFor("preparation", "?op=2023-06-15&bestuurweergave=tijd&bestuursorteer=-te-laat"),
    await slideFor("sources", "?op=2023-06-15"),
    await slideFor("sources", "?op=2023-06-15&zoek=rekenhof"),
  ];
  const file = await pptxOf(slides);
  const boards = rowsIn(file.part("ppt/slides/slide1.xml"));
  expect(boards).toHaveLength(13);
  expect(boards[1]?.[0]).toBe("Voorbeeldbestuur De Klaproos");
  expect(wordsIn(file.part("ppt/slides/slide1.xml"))).toContain("12 verzonnen voorbeelden");
  const sources = file.part("ppt/slides/slide2.xml");
  const shown = rowsIn(sources).filter(([, facts]) => /^\d+$/.test(facts ?? "")).length;
  expect(shown).toBeGreaterThan(3);
  expect(wordsIn(sources)).toContain(`en nog ${readFacts("sources").length - shown} bronnen`);
  expect(wordsIn(file.part("ppt/slides/slide3.xml"))).toContain("Bronnen met “rekenhof”");
  const page = new DOMParser().parseFromString(await deckHtml(slides, "Overgang", work()), "text/html");
  expect(page.querySelectorAll("#dia-1 table tbody tr")).toHaveLength(12);
  const places = [...page.querySelectorAll<HTMLAnchorElement>('td a[href^="#"]')];
  expect(places.length).toBeGreaterThan(10);
  expect(places.filter(({ hash }) => !page.querySelector(hash))).toEqual([]);
});

test("of a board that does not exist nothing is told", async () => {
  const { told } = await slideFor("preparation", "?bestuur=bestaat-niet");
  expect(told).toBeUndefined();
});
