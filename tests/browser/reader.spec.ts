import type { Page } from "@playwright/test";
import milestones from "#mocks/data/milestones.json" with { type: "json" };
import { open, settled, turnTo } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// What a screen reader gets to read, from the accessibility tree itself.

type Spoken = { role: string; name: string };

/** All that is read in the page, in order. */
async function spoken(page: Page): Promise<Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (id: string): Spoken[] => {
    const node = byId.get(id);
    if (!node) return [];
    const own = { role: String(node.role?.value), name: String(node.name?.value ?? "") };
    return [...(node.ignored ? [] : [own]), ...(node.childIds ?? []).flatMap(inOrder)];
  };
  return inOrder(nodes[0]?.nodeId ?? "");
}

const named = (list: readonly Spoken[], role: string) =>
  list.filter((one) => one.role === role).map(({ name }) => name);

const LANGUAGES = {
  nl: {
    day: "10 februari 2023",
    protocol:
      "Protocol leersteuncentra voor het eerst voorgelegd, 10 februari 2023, Protocol, op de peildatum",
    vote: /^Vlaams Parlement keurt decreet leersteun goed, 3 mei 2023, Besluitvorming, komend$/,
    span: /^Laatste schooljaar van het ondersteuningsmodel, schooljaar 2022-2023, Gewoon onderwijs, lopend$/,
    lane: /^Besluitvorming, \d+ van \d+ in beeld$/,
    progress: /^Op 15 juni 2023: \d+ taken klaar, /,
    moved: / 730 dagen later/,
  },
  en: {
    day: "10 February 2023",
    protocol: "Protocol on support centres first submitted, 10 February 2023, Protocol, on the as-of date",
    vote: /^Flemish Parliament adopts learning support decree, 3 May 2023, Decision-making, to come$/,
    span: /^Last school year of the support model, 2022-2023 school year, Mainstream education, under way$/,
    lane: /^Decision-making, \d+ of \d+ in view$/,
    progress: /^On 15 June 2023: \d+ tasks done, /,
    moved: / 730 days later/,
  },
} as const;
/** A date in figures is read as a sum, or as a number. */
const IN_FIGURES = /\b\d{1,2}[-/]\d{1,2}[-/]\d{4}\b|\b\d{4}-\d{2}-\d{2}\b/;

for (const language of ["nl", "en"] as const)
  test(`reads drawing, list and charts as sentences, in ${language}`, async ({ page }) => {
    const words = LANGUAGES[language];
    const read: Spoken[] = [];
    await open(page, `/?op=2023-02-10&taal=${language}`);
    await expect(page.locator("html")).toHaveAttribute("lang", language);

    const drawn = await spoken(page);
    read.push(...drawn);
    const buttons = named(drawn, "button");
    expect(buttons).toContain(words.protocol);
    for (const name of [words.vote, words.span])
      expect(buttons.filter((one) => name.test(one))).toHaveLength(1);
    expect(named(drawn, "list").some((name) => words.lane.test(name))).toBe(true);
    // A sentence says what the drawing shows, before one is in it.
    const sentence = drawn.findIndex(({ role, name }) => role === "heading" && name.includes(words.day));
    expect(sentence).toBeGreaterThan(-1);
    expect(sentence).toBeLessThan(drawn.findIndex(({ name }) => name === words.protocol));

    const moved = page.locator(".trend");
    await moved.scrollIntoViewIfNeeded();
    await expect(moved.locator(".recharts-surface").first()).toBeVisible();
    const charted = await spoken(page);
    read.push(...charted);
    expect(named(charted, "image").some((name) => words.moved.test(name))).toBe(true);

    // Every milestone, also those that the drawing has no room for.
    await turnTo(page, `/?op=2023-02-10&weergave=lijst&taal=${language}`);
    for (const years of await page.locator("#main summary:has(h2)").all()) await years.click();
    const listed = await spoken(page);
    read.push(...listed);
    const links = named(listed, "link");
    expect(milestones.map(({ title }) => title[language]).filter((title) => !links.includes(title))).toEqual(
      [],
    );

    await turnTo(page, `/voorbereiding?op=2023-06-15&bestuur=voorbeeld-de-linde&taal=${language}`);
    await settled(page);
    const figures = page.locator("figure");
    await figures.first().scrollIntoViewIfNeeded();
    await expect(page.locator(".recharts-surface").first()).toBeVisible();
    const prepared = await spoken(page);
    read.push(...prepared);
    expect(named(prepared, "image").some((name) => words.progress.test(name))).toBe(true);

    expect(named(read, "application")).toEqual([]);
    expect(read.filter(({ name }) => IN_FIGURES.test(name))).toEqual([]);
  });
