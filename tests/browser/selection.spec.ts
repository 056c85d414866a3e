import milestones from "#mocks/data/milestones.json" with { type: "json" };
import sources from "#mocks/data/sources.json" with { type: "json" };
import { alive, detail, drawing, open, query, turnTo } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// One milestone with all that is known of it; opened from anywhere, closed to where one came from.

const PROTOCOL = "Protocol leersteuncentra voor het eerst voorgelegd";
const PROTOCOL_ID = "ms-2023-02-10-protocol";

test("opens from drawing, list and table; Escape closes it and gives the focus back", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await open(page, "/?op=2023-02-10");
  const places = {
    Tijdlijn: drawing(page).getByRole("button", { name: new RegExp(`^${PROTOCOL}, 10 februari 2023`) }),
    Lijst: page.getByRole("link", { name: PROTOCOL }),
    Tabel: page.getByRole("table").getByRole("link", { name: PROTOCOL }),
  };
  for (const [display, opener] of Object.entries(places)) {
    await test.step(display, async () => {
      await page.getByRole("group", { name: "Weergave" }).getByRole("button", { name: display }).click();
      await opener.focus();
      await page.keyboard.press("Enter");
      await expect(detail(page).getByRole("heading", { level: 2, name: PROTOCOL })).toBeFocused();
      await expect.poll(() => query(page)["mijlpaal"]).toBe(PROTOCOL_ID);
      await expect(opener).toHaveAttribute("aria-current", "true");
      await page.keyboard.press("Escape");
      await expect(detail(page)).toHaveCount(0);
      await expect(opener).toBeFocused();
      await expect.poll(() => query(page)).not.toHaveProperty("mijlpaal");
    });
  }
});

test("on a tablet and a phone it closes to the same place on the page", async ({ page }) => {
  for (const [width, role] of [
    [820, "button"],
    [390, "link"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, "/?op=2023-02-10");
    const opener = page.getByRole(role, { name: /^Referentiekader leersteun definitief goedgekeurd/ });
    await opener.scrollIntoViewIfNeeded();
    // Low on the screen, where the panel of a tablet comes.
    if (width === 820)
      await opener.evaluate((item) => window.scrollBy(0, item.getBoundingClientRect().top - 700));
    const height = await page.evaluate(() => window.scrollY);
    expect(height).toBeGreaterThan(100);
    await opener.click();
    const heading = detail(page).getByRole("heading", { level: 2 });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    if (width === 820) {
      const sheet = await detail(page).boundingBox();
      const above = () => opener.evaluate((item) => item.getBoundingClientRect().bottom);
      await expect.poll(above).toBeLessThan(sheet?.y ?? 0);
    }
    await detail(page).getByRole("button", { name: "Sluiten" }).click();
    await expect(opener).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(height);
  }
});

test("says everything that is known of it, each fact with its source", async ({ page }) => {
  await open(page, `/?op=2023-02-10&mijlpaal=${PROTOCOL_ID}`);
  const panel = detail(page);
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText(PROTOCOL);
  await expect(panel).toContainText("vrijdag 10 februari 2023, op de peildatum");
  const facts = {
    Wie: "Vlaamse Regering",
    Voor: "basisonderwijs en secundair onderwijs",
    "Bekend sinds": "14 februari 2023",
  };
  for (const [term, value] of Object.entries(facts))
    await expect(
      panel.getByRole("term").filter({ hasText: term }).locator("xpath=following-sibling::dd[1]"),
    ).toContainText(value);
  await expect(panel).toContainText(
    "bevestigd: 3 bronnen; over “Wat gebeurde er op 10 februari 2023?” verschillen de bronnen",
  );

  const milestone = milestones.find(({ id }) => id === PROTOCOL_ID);
  const cited = panel.getByRole("list").last().getByRole("listitem");
  await expect(cited).toHaveCount(milestone?.citations.length ?? Number.NaN);
  for (const { sourceId, locator } of milestone?.citations ?? []) {
    const source = sources.find(({ id }) => id === sourceId);
    const item = cited.filter({ hasText: source?.title ?? "no such source" });
    await expect(item).toContainText(locator.nl);
    await expect(item.getByRole("link")).toHaveAttribute(
      "href",
      source?.url ?? new RegExp(`/bronnen\\?op=2023-02-10.*#${sourceId}$`),
    );
    if (!source?.url) await expect(item).toContainText("geen webadres");
  }
  // Where sources differ, the way to the comparison.
  await panel.getByRole("link", { name: "Vergelijk de bronnen" }).click();
  await expect(page).toHaveURL(/\/bronnen\?op=2023-02-10#cf-protocol$/);
});

test("writes a date as precisely as it is known, and tells why it is uncertain", async ({ page }) => {
  const SAID = [
    ["ms-2017-06-decreet", "juni 2017, voorbij"],
    ["ms-2023-02-10-tweede-principe", "februari 2023, lopend"],
    ["ms-2023-02-10-tweede-principe", "bronnen verschillen: over de gebeurtenis of"],
    ["ms-2023-03-14-info-antwerpen", "14 tot en met 28 maart 2023, komend"],
    ["ms-2022-09-01-laatste-jaar", "schooljaar 2022-2023, lopend"],
    ["ms-2023-08-31-einde-onw", "einde schooljaar 2022-2023, komend"],
    ["ms-2040-scholen-voor-iedereen", "2040, komend"],
    ["ms-2023-06-30-voorrang", "gepland: aangekondigd; "],
  ] as const;
  await open(page, "/");
  for (const [id, said] of SAID) {
    await turnTo(page, `/?op=2023-02-10&mijlpaal=${id}`);
    await expect(detail(page)).toContainText(said);
  }
  await expect(detail(page)).not.toContainText("30 juni 2023, komend");

  // A date that has moved shows where it stood, and the way of the law shows how far it was.
  await turnTo(page, "/?op=2023-02-10&mijlpaal=ms-2023-09-01-start&taal=en");
  const panel = detail(page);
  await expect(panel).toContainText("Friday 1 September 2023, to come");
  const moved = panel.locator("section").filter({ hasText: "This date has moved" });
  await expect(moved.getByRole("listitem").filter({ hasText: "known since" })).toHaveCount(3);
  await expect(moved.locator("s")).toHaveText(["1 September 2021", "1 September 2022"]);
  await expect(moved).toContainText("730 days later than first announced");
  const law = panel
    .locator("section")
    .filter({ hasText: /How far (along )?was the learning support decree/ });
  await expect(law.getByRole("listitem")).toContainText([
    "announced",
    "concept note",
    "approved in principle8 July 2022, stage on the as-of date",
    "adopted",
    "ratified",
    "published",
    "in force",
  ]);
});

test("walks to the previous and next, as far as there are", async ({ page }) => {
  await open(page, `/?op=2023-02-10&spoor=protocol&mijlpaal=${PROTOCOL_ID}`);
  const panel = detail(page);
  await expect(panel).toContainText("Mijlpaal 1 van 2");
  await expect(panel.getByRole("button", { name: "Vorige mijlpaal" })).toBeDisabled();
  await panel.getByRole("button", { name: "Volgende mijlpaal" }).click();
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText(
    "Parlement bevraagt oprichting van leersteuncentra",
  );
  await expect(panel.getByRole("button", { name: "Volgende mijlpaal" })).toBeDisabled();
  await panel.getByRole("button", { name: "Vorige mijlpaal" }).click();
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText(PROTOCOL);
  await page.goBack();
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText(
    "Parlement bevraagt oprichting van leersteuncentra",
  );
  await page.getByRole("group", { name: "Weergave" }).getByRole("button", { name: "Lijst" }).click();
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText(
    "Parlement bevraagt oprichting van leersteuncentra",
  );
  await panel.getByRole("button", { name: "Sluiten" }).click();
  await expect(panel).toHaveCount(0);
});

test("opens by its link without taking the focus; an id that does not exist opens nothing", async ({
  page,
  heard,
}) => {
  await open(page, `/?mijlpaal=${PROTOCOL_ID}&op=2023-02-10`);
  await expect(detail(page)).toBeVisible();
  await expect(page.locator("body")).toBeFocused();
  // Outside the filters it is still there, and says so.
  await open(page, `/?mijlpaal=${PROTOCOL_ID}&op=2023-02-10&zoek=wombat`);
  await expect(detail(page)).toContainText("Valt buiten de filters");

  await open(page, "/?op=2023-02-10&mijlpaal=ms-bestaat-niet");
  await expect(detail(page)).toHaveCount(0);
  await page.reload();
  await alive(page);
  expect(heard.unexpected()).toEqual([]);
  // Who closes it goes on with what is drawn.
  await open(page, `/?mijlpaal=${PROTOCOL_ID}&op=2023-02-10&zoek=mechelen`);
  await detail(page).getByRole("button", { name: "Sluiten" }).click();
  await expect(page.getByRole("button", { name: /^Mechelen antwoordt/ })).toBeFocused();
});

test("copies the link with the day fixed, and the fact with its sources", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await open(page, `/?mijlpaal=${PROTOCOL_ID}`);
  await detail(page).getByRole("button", { name: "Kopieer link" }).click();
  await expect(page.getByText("Gekopieerd.")).toBeVisible();
  expect(new URL(await copied()).search).toBe(`?op=2026-11-22&mijlpaal=${PROTOCOL_ID}`);
  await detail(page).getByRole("button", { name: "Kopieer met bronnen" }).click();
  await expect
    .poll(copied)
    .toContain("10 februari 2023: Protocol leersteuncentra voor het eerst voorgelegd.");
  expect((await copied()).match(/^- /gm)).toHaveLength(3);
});
