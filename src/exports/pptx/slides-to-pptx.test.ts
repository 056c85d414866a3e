import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { hostile, HOSTILE_WORDS } from "#tests/hostile.ts";
import { meantBy } from "#tests/meant.ts";
import { deckPages } from "./deck-pages.ts";
import { type SlidePage, slidesToPptx } from "./slides-to-pptx.ts";
import { timelinePages } from "./timeline-pages.ts";

const work = () => ({ signal: new AbortController().signal, onProgress: () => {} });

const bytesOf = async (pages: readonly SlidePage[]) =>
  new Uint8Array(await (await slidesToPptx(pages, "Overgang", work())).arrayBuffer());

async function unpacked(pages: readonly SlidePage[]) {
  const files = unzipSync(await bytesOf(pages));
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return {
    names: Object.keys(files),
    part,
    slide: (n: number) => part(`ppt/slides/slide${n}.xml`),
    notes: (n: number) => part(`ppt/notesSlides/notesSlide${n}.xml`),
  };
}
const count = (text: string, what: RegExp) => [...text.matchAll(what)].length;
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
};
const wordsIn = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text = ""]) => text.replace(/&(#?\w+);/g, (_, name: string) => entities[name] ?? ""))
    .join("");
type Options = { fontSize: number; hyperlink?: { url: string } };
const without = (text: string) => text.replaceAll(/\s/g, "");

describe("a timeline as a presentation", () => {
  let pages: readonly SlidePage[];
  let file: Awaited<ReturnType<typeof unpacked>>;
  beforeAll(async () => {
    pages = await timelinePages(meantBy("?op=2023-02-10&mijlpaal=ms-2023-02-10-protocol"), work());
    file = await unpacked(pages);
  });
  const drawn = () =>
    pages.flatMap(({ picture }, index) =>
      picture ? [{ n: index + 1, items: picture.drawing.lanes.flatMap((lane) => lane.items) }] : [],
    );

  test("a lane says how many of its milestones are in view", () => {
    for (const { n } of drawn()) expect(wordsIn(file.slide(n))).toMatch(/\d+ van \d+ in beeld/);
  });

  test("every placed item is one group of native shapes, and nothing is a picture", () => {
    expect(drawn().length).toBeGreaterThan(3);
    for (const { n, items } of drawn()) {
      const groups = count(file.slide(n), /<p:grpSp><p:nvGrpSpPr><p:cNvPr id="\d+" name="(Mijlpaal|Groep)/g);
      expect(groups).toBe(items.length);
    }
    expect(file.names.filter((name) => name.startsWith("ppt/media/") && !name.endsWith("/"))).toEqual([]);
    expect(pages.map((_, index) => file.slide(index + 1)).join("")).not.toContain("<p:pic>");
  });

  test("every milestone of the period stands on a slide of its school year, labels as they were placed", () => {
    const { scene } = meantBy("?op=2023-02-10");
    const marks = drawn()
      .slice(1)
      .flatMap(({ items }) => items.flatMap((item) => (item.kind === "label" ? [item.mark] : item.marks)));
    const ids = new Set(marks.map(({ milestone }) => milestone.id));
    const inView = scene.shown.filter(
      ({ date }) => date.year >= 2022 && (date.year < 2024 || date.month < 9) && date.year < 2025,
    );
    expect(inView.filter(({ id, datePrecision }) => datePrecision === "day" && !ids.has(id))).toEqual([]);
    for (const { n, items } of drawn()) {
      const all = without(wordsIn(file.slide(n)));
      const missing = items.filter(
        (item) => item.kind === "label" && !all.includes(without(item.mark.milestone.title.nl)),
      );
      expect(missing).toEqual([]);
    }
  });

  test("everything on a slide has an alternative text and an id of its own", () => {
    for (const [index] of pages.entries()) {
      const xml = file.slide(index + 1).replace(/^.*?<\/p:grpSpPr>/s, "");
      const objects = [...xml.matchAll(/<p:cNvPr id="(\d+)" name="([^"]*)"([^>]*)>/g)];
      expect(
        objects.filter(([, , , rest = ""]) => !/descr="[^"]+"/.test(rest)).map(([, , name]) => name),
      ).toEqual([]);
      const ids = objects.map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("each slide has a title, and notes that say what it was true for, with its sources and its link", () => {
    for (const [index, { meant }] of pages.entries()) {
      const xml = file.slide(index + 1);
      expect(count(xml, /type="title"/g)).toBe(1);
      expect(wordsIn(xml).startsWith(meant.title)).toBe(true);
      expect(wordsIn(file.notes(index + 1))).toContain("Peildatum: 10 februari 2023");
      expect(wordsIn(file.notes(index + 1))).toContain(`Link: ${meant.href}`);
    }
    expect(wordsIn(file.notes(1))).toContain("https://");
  });

  test("holds a native chart, real tables with a heading, and no part that is not there", () => {
    expect(file.names.some((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toBe(true);
    const tables = pages.flatMap(({ table }, index) => (table ? [file.slide(index + 1)] : []));
    expect(tables.length).toBeGreaterThan(2);
    expect(tables.every((xml) => xml.includes('<a:tblPr firstRow="1"/>'))).toBe(true);
    const named = [...file.part("[Content_Types].xml").matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, name = ""]) => name,
    );
    expect(named.filter((name) => !file.names.includes(name))).toEqual([]);
    expect(pages.map((_, index) => file.slide(index + 1)).join("")).not.toContain('lang="en-US"');
  });
});

test("a slide of a deck shows what it is about, how far that is from the peildatum, and keeps what is said with it", async () => {
  const meant = { ...meantBy("?op=2023-02-10&van=2022-09-01&tot=2023-12-31"), title: "Het protocol" };
  const highlights = ["ms-2023-02-10-protocol", "ms-2023-03-10-keuze"];
  const known = new Set(meant.scene.shown.map(({ id }) => id));
  const chosen = meant.scene.shown
    .filter(({ title }) => title.nl.startsWith("Uiterste dag"))
    .map(({ id }) => id);
  const about = [...highlights.filter((id) => known.has(id)), ...chosen];
  const file = await unpacked(
    deckPages([
      { meant, lead: "Scholen kiezen 28 dagen later.", notes: "Eerst dit.\nDan dat.", highlights: about },
    ]),
  );
  expect(wordsIn(file.slide(1))).toContain("28 dagen later");
  expect(file.slide(1)).toContain('name="Afstand tot de peildatum: 28 dagen later"');
  expect(file.notes(1)).toMatch(/Eerst dit\.<.*<a:p>.*>Dan dat\.</s);
});

test("a compared day has its line and its flag, publishers are named whole, and a deck ends with all sources", async () => {
  const meant = meantBy(
    "?op=2023-02-10&vergelijk=2022-06-30&kennis=2023-02-10&van=2022-01-01&tot=2024-08-31",
  );
  const pages = deckPages([{ meant, lead: "", notes: "", highlights: [] }]);
  const file = await unpacked(pages);
  expect(count(file.slide(1), /name="Vergeleken met 30 juni 2022"/g)).toBeGreaterThan(2);
  const said = wordsIn(file.slide(1));
  expect(said).toContain("Bekend op 10 februari 2023");
  expect(said).toMatch(/Bronnen: .* en \d+ andere/);
  expect(said).not.toContain("…");
  expect(said).toMatch(/Tussen 30 juni 2022 en 10 februari 2023 bleven .* gelden.*\d+ nieuw bekend/);
  expect(file.notes(1)).toContain("Verschil: Tussen 30 juni 2022");
  expect(pages.at(-1)?.meant.title).toMatch(/^Bronnen/);
  // They rest on all slides, so they hold for no day of one of them.
  expect(file.notes(pages.length)).toMatch(/De bronnen van alle dia\S+ van deze presentatie\./);
  expect(file.notes(pages.length)).not.toMatch(/Peildatum|Link:/);
});

test.each(["?op=2023-02-10&van=2022-09-01&tot=2023-12-31", "?op=2023-02-10&vergelijk=2021-06-30"])(
  "a deck of %s ends with what its slides rest on alone: the name of each site whole, its whole address as link",
  async (query) => {
    const meant = meantBy(query);
    const pages = deckPages([{ meant, lead: "", notes: "", highlights: [] }]);
    const file = await unpacked(pages);
    const rested = [...file.notes(1).matchAll(/<a:t>- (.*?) \([^<]*<\/a:t>/g)].length;
    const lists = pages.slice(1);
    expect(lists.length).toBeLessThanOrEqual(3);
    const listed = lists.flatMap(({ laid = [] }) =>
      laid.flatMap((item) => (item.kind === "table" ? item.table.rows : [])),
    );
    expect(listed).toHaveLength(rested);
    expect(listed.length).toBeLessThan(meant.sources.size / 2);
    // A title, who published it and when, and its site.
    const runs = listed.flatMap((row) => row.at(-1)?.text as { text: string; options: Options }[]);
    const sites = runs.filter((_, index) => index % 3 === 2);
    for (const { text } of sites) expect(text).not.toMatch(/…|\//);
    const addresses = sites.flatMap(({ options }) => options.hyperlink?.url ?? []);
    expect(runs.filter(({ options }) => options.fontSize < 11)).toEqual([]);
    const known = new Set([...meant.sources.values()].map(({ url }) => url));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((url) => !known.has(url))).toEqual([]);
  },
);

test("the chart counts no milestone of which only the year is known, and keeps its empty years", async () => {
  const pages = await timelinePages(meantBy("?op=2023-02-10"), work());
  const [page] = pages.filter(({ chart }) => chart);
  const starts = page?.chart?.labels.map((label) => Number(label.slice(0, 4))) ?? [];
  expect(starts).not.toContain(2040);
  expect(starts.at(-1)).toBe((starts[0] ?? 0) + starts.length - 1);
  expect(page?.lead).toMatch(/Niet geteld: \d+ mijlpa(al|len) waarvan enkel het jaar bekend is\./);
});

test("a scene of another view says so on its slide, with its day and its link, and draws no timeline", async () => {
  const meant = { ...meantBy("?op=2023-02-10&bestuur=een"), title: "Waar staat het bestuur?" };
  const undrawn = "Deze scène toont de weergave Voorbereiding van Een (verzonnen voorbeeld).";
  const file = await unpacked(
    deckPages([{ meant, lead: "Halfweg.", notes: "Zeg dit.", highlights: [], undrawn }]),
  );
  const said = wordsIn(file.slide(1));
  for (const words of ["Halfweg.", undrawn, "Peildatum: 10 februari 2023", meant.href])
    expect(said).toContain(words);
  expect(said).not.toMatch(/Schooljaar|Bronnen:|Periode/);
  expect(file.slide(1)).not.toContain("<p:grpSp>");
  expect(wordsIn(file.notes(1))).toContain("Zeg dit.");
  expect(wordsIn(file.notes(1))).not.toContain("Periode:");
});

test("hostile words stay words", async () => {
  const [first, ...rest] = hostile();
  if (!first) throw new Error("no milestone");
  const illegal = { ...first, title: { nl: `a\u0008b\uD800c\u000B ${first.title.nl}`, en: "" } };
  const pages = await timelinePages(meantBy("?op=2023-02-10", [illegal, ...rest]), work());
  const file = await unpacked(pages);
  const all = pages.map((_, index) => file.slide(index + 1)).join("");
  expect(all).not.toMatch(/(?![\t\n\r])\p{Cc}|<script/u);
  const words = without(wordsIn(all));
  for (const title of HOSTILE_WORDS) expect(words).toContain(without(title));
});

test("a file names the link that it shows, and none when its slides have several", async () => {
  const slideOf = (query: string) => ({ meant: meantBy(query), lead: "", notes: "", highlights: [] });
  const one = slideOf("?op=2023-02-10&spoor=protocol");
  const subjectOf = async (slides: Parameters<typeof deckPages>[0]) =>
    /<dc:subject>(.*?)<\/dc:subject>/.exec(
      (await unpacked(deckPages(slides))).part("docProps/core.xml"),
    )?.[1];
  expect(await subjectOf([one])).toBe("https://voorbeeld.be/?op=2023-02-10&amp;spoor=protocol");
  expect(await subjectOf([one, slideOf("?op=2023-09-01&spoor=protocol")])).toBe("");
});

test("a slide on which nothing is found says so, once, and by which filters", async () => {
  const meant = meantBy("?op=2023-02-10&zoek=qqqzzz&spoor=protocol");
  const slide = { meant, lead: "", notes: "", highlights: [] };
  for (const pages of [deckPages([slide]), await timelinePages(meant, work())]) {
    const said = wordsIn((await unpacked(pages)).slide(1));
    expect(said).toContain("Geen mijlpalen gevonden (sporen: Protocol; zoekt “qqqzzz”).");
    expect(said.split("Geen mijlpalen gevonden")).toHaveLength(2);
  }
});
