import { expect, test } from "vitest";
import { terms } from "#src/i18n/terms.ts";
import { hostile, HOSTILE_WORDS } from "#tests/hostile.ts";
import { meantBy } from "#tests/meant.ts";
import { deckHtml, timelineHtml } from "./html-file.ts";
import { timelinePages } from "../pptx/timeline-pages.ts";
import { timelineBody } from "./page-body.ts";

const work = () => ({ signal: new AbortController().signal, onProgress: () => {} });
const read = (html: string) => new DOMParser().parseFromString(html, "text/html");

test("a timeline as a page fetches nothing, runs nothing, and says all that it shows", async () => {
  const meant = meantBy("?op=2023-02-10&spoor=protocol");
  const html = await timelineHtml(meant, work());
  const page = read(html);
  expect(page.querySelectorAll("script, link, img, iframe, [src]")).toHaveLength(0);
  expect(html).not.toMatch(/url\((?!"?data:)|@import|var\(--/);
  expect(page.querySelector("h1")?.textContent).toBe(meant.title);
  expect(page.querySelectorAll(".page-drawing svg")).toHaveLength(1);
  expect(page.querySelectorAll(".page-list > li")).toHaveLength(meant.scene.shown.length);
  const text = page.body.textContent ?? "";
  expect(text).toContain("Peildatum: 10 februari 2023");
  expect(text).toContain("Filters: sporen: Protocol");
  expect(text).toContain(meant.href);
  const cited = [...page.querySelectorAll('.page-list a[href^="#"]')].map(
    (link) => link.getAttribute("href") ?? "",
  );
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter((place) => !page.querySelector(place))).toEqual([]);
});

test("a deck as a page holds every slide, with one script of its own to leaf through it", async () => {
  const first = meantBy("?op=2023-02-10");
  const slide = (title: string) => ({
    meant: { ...first, title },
    lead: "Wat dit zegt.",
    notes: "Voor wie spreekt.",
    highlights: ["ms-2023-02-10-protocol"],
  });
  const html = await deckHtml([slide("Het protocol"), slide("Wat volgt")], "De overgang", work());
  const page = read(html);
  expect([...page.querySelectorAll("h2")].map(({ textContent }) => textContent)).toEqual([
    "Het protocol",
    "Wat volgt",
    "Bronnen",
  ]);
  expect(page.querySelectorAll("script")).toHaveLength(1);
  expect(page.querySelectorAll(".page-slide .page-list > li")).toHaveLength(2);
  expect(page.body.textContent).not.toContain("Voor wie spreekt.");
});

test("a deck lists the sources of the period of its slides, and each that it cites", async () => {
  const meant = meantBy("?op=2023-02-10&van=2022-09-01&tot=2023-12-31");
  const page = read(await deckHtml([{ meant, lead: "", notes: "", highlights: [] }], "De overgang", work()));
  const listed = [...page.querySelectorAll(".page-sources li")].map(({ id }) => `#${id}`);
  const cited = [...page.querySelectorAll(".page-list a")].map((link) => link.getAttribute("href") ?? "");
  expect(cited.length).toBeGreaterThan(20);
  expect(cited.filter((place) => !listed.includes(place))).toEqual([]);
  const regimes = new Set(meant.scene.regimes.flatMap(({ citations }) => citations.map((c) => c.sourceId)));
  expect(listed.length).toBeLessThanOrEqual(new Set(cited).size + regimes.size);
});

test("what two days differ in is said: above the drawing of a slide, and in what a timeline was true for", async () => {
  const meant = meantBy("?op=2023-02-10&vergelijk=2021-06-30");
  const differs =
    /^Tussen 30 juni 2021 en 10 februari 2023 bleven .* gelden.* · 2 verschoven · \d+ bereikt\.$/;
  expect(meant.compared).toMatch(differs);
  const slide = { meant, lead: "Wat dit zegt.", notes: "", highlights: [] };
  const deck = read(await deckHtml([slide], "De overgang", work()));
  expect([...deck.querySelectorAll(".page-lead")].map(({ textContent }) => textContent)).toEqual([
    "Wat dit zegt.",
    meant.compared,
  ]);
  const page = read(await timelineHtml(meant, work()));
  expect(page.querySelector(".page-truth")?.textContent).toContain(`Verschil: ${meant.compared}`);
});

test("a slide of a page draws only the lanes that it is about, as large as a slide", async () => {
  const meant = meantBy("?op=2023-02-10&van=2014-09-01&tot=2026-08-31");
  const ids = ["ms-2015-09-01-start", "ms-2023-09-01-start"];
  const scene = { ...meant.scene, shown: meant.scene.shown.filter(({ id }) => ids.includes(id)) };
  const slide = { meant: { ...meant, scene }, lead: "", notes: "", highlights: ids };
  const page = read(await deckHtml([slide], "De overgang", work()));
  const words = page.querySelector("svg")?.textContent ?? "";
  expect(words).toContain("werking");
  for (const empty of ["protocol", "professionalisering", "toezicht-evaluatie"] as const)
    expect(words.replaceAll(/\s/g, "")).not.toContain(terms.nl.track[empty].replaceAll(/\s/g, ""));
  expect(Number(page.querySelector("svg")?.getAttribute("width"))).toBeLessThan(1350);
});

test("a scene of another view has its words, its day and its link on its page, and no drawing", async () => {
  const meant = meantBy("?op=2023-02-10&bestuur=een");
  const undrawn = "Deze scène toont de weergave Voorbereiding van Een (verzonnen voorbeeld).";
  const slide = { meant, lead: "Halfweg.", notes: "", highlights: [], undrawn };
  const page = read(await deckHtml([slide], "De overgang", work()));
  const text = page.querySelector(".page-slide")?.textContent ?? "";
  for (const words of [meant.title, "Halfweg.", undrawn, "Peildatum: 10 februari 2023", meant.href])
    expect(text).toContain(words);
  expect(page.querySelectorAll("svg, .page-list")).toHaveLength(0);
});

test.each([
  "?op=2023-02-10&kennis=2022-06-01&spoor=besluitvorming&zoek=decreet",
  "?op=2023-02-10&zoek=decreet",
  "?op=2023-02-10&zoek=decreet&van=2030-01-01&tot=2031-12-31",
])(
  "of %s no file says that nothing was found, nor shows a lane that the filter leaves out",
  async (query) => {
    const meant = meantBy(query);
    const wanted = meant.scene.lanes;
    expect(meant.scene.shown.length).toBeGreaterThan(0);
    const pages = await timelinePages(meant, work());
    const drawn = pages.flatMap(({ picture }) => picture?.drawing.lanes ?? []);
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter(({ track }) => !wanted.includes(track))).toEqual([]);
    expect(drawn.flatMap(({ notice }) => notice?.lines ?? []).join(" ")).not.toContain(
      "Geen mijlpalen gevonden",
    );
    for (const perYear of [true, false]) {
      const text = read(await timelineBody(meant, work(), { perYear })).body.textContent ?? "";
      expect(text).not.toContain("Geen mijlpalen gevonden");
    }
  },
);

test("on paper each school year of the period has a sheet", async () => {
  const query = "?op=2023-02-10&van=2022-01-01&tot=2024-08-31";
  const page = read(await timelineBody(meantBy(query), work(), { perYear: true }));
  expect([...page.querySelectorAll(".page-sheet h2")].map(({ textContent }) => textContent)).toEqual([
    "Schooljaar 2021-2022",
    "Schooljaar 2022-2023",
    "Schooljaar 2023-2024",
  ]);
});

test("hostile words stay words", async () => {
  const meant = { ...meantBy("?op=2023-02-10", hostile()), href: "javascript:alert(1)" };
  const page = read(await timelineHtml(meant, work()));
  expect(page.querySelectorAll('script, .page-list b, a[href^="javascript"]')).toHaveLength(0);
  expect([...page.querySelectorAll(".page-list h3")].map(({ textContent }) => textContent)).toEqual(
    HOSTILE_WORDS,
  );
});
