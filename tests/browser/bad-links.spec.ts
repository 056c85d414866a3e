import type { Page } from "@playwright/test";
import { detail, drawing, notice, open, query, sentence, turnTo } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// A link that was cut off, mistyped or tampered with: what could not be read is named, the rest is shown.

const unread = (page: Page) => notice(page, "Een deel van de link kon niet worden gelezen:");

test("names what could not be read, and shows the default for it", async ({ page }) => {
  await open(page, "/");
  const BAD = [
    ["op=2023-02-30", "op=2023-02-30"],
    ["op=gisteren", "op=gisteren"],
    ["op=2023-2-1", "op=2023-2-1"],
    ["op=", "op="],
    ["kennis=nooit", "kennis=nooit"],
    ["van=2024-01-01&tot=2023-01-01", "van=2024-01-01, tot=2023-01-01"],
    ["spoor=protocol,bestaatniet", "spoor=protocol,bestaatniet"],
    ["niveau=hoger&weergave=3d", "niveau=hoger, weergave=3d"],
    [`zoek=${"a".repeat(10_000)}`, `zoek=${"a".repeat(40)}…`],
    ["taal=fr", "taal=fr"],
    ["sorteer=prijs", "sorteer=prijs"],
    ["mijlpaal=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "mijlpaal=<img src=x onerror=alert(1)>"],
  ] as const;
  for (const [link, named] of BAD) {
    await turnTo(page, `/?${link}`);
    await expect(unread(page).locator("strong"), link.slice(0, 60)).toHaveText(named);
    await expect(sentence(page)).toContainText("Op 22 november 2026 gelden");
  }
  await turnTo(page, "/?niveau=basis&niveau=secundair");
  const repeated = notice(page, "De eerste waarde geldt, niet niveau=secundair.");
  await expect(repeated).toBeVisible();
  await repeated.getByRole("button", { name: "Link opschonen" }).click();
  await expect(repeated).toHaveCount(0);
  await expect.poll(() => query(page)).toEqual({ niveau: "basis" });
  await turnTo(page, "/?weergave=kaart");
  await unread(page).getByRole("button", { name: "Link opschonen" }).click();
  await expect(unread(page)).toHaveCount(0);
  await expect.poll(() => query(page)).toEqual({});
});

test("opens at such a link as at any other, on every view", async ({ page }) => {
  for (const address of [
    "/?op=2023-02-30&taal=xx",
    "/datumcheck?op=0000-00-00",
    "/bronnen?kennis=%E0%A4%A",
    "/?zoek=%E0%A4%A#%E0%A4%A",
  ]) {
    await open(page, address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  for (const address of ["/datumcheck#%E0%A4%A", "/bronnen#%E0%A4%A", "/?van=%E0%A4%A#%"]) {
    await turnTo(page, address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  await open(page, "/?op=%32023-02-10&op=2023-02-10");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("years at the edge of time are either refused or answered, never broken", async ({ page }) => {
  await open(page, "/");
  for (const day of [
    "0001-01-01",
    "1000-01-01",
    "1582-10-15",
    "9999-12-31",
    "+010000-01-01",
    "-000001-01-01",
  ])
    for (const path of ["/", "/datumcheck"]) {
      await turnTo(page, `${path}?op=${encodeURIComponent(day)}`);
      await expect(sentence(page)).toBeVisible();
      await turnTo(
        page,
        `${path}?van=${encodeURIComponent(day)}&tot=2023-01-01&kennis=${encodeURIComponent(day)}`,
      );
      await expect(sentence(page)).toBeVisible();
    }
  await turnTo(page, "/?op=0001-01-01");
  await expect(sentence(page)).toContainText(/1 januari 1 .* 1 januari 2015\.$/);
  await turnTo(page, "/?op=9999-12-31");
  await expect(sentence(page)).toContainText("Op 31 december 9999 gelden het decreet leersteun");
  await turnTo(page, "/?van=1000-01-01&tot=9000-01-01");
  await expect(drawing(page).locator("svg").first()).toBeVisible();
});

test("never runs what a link carries", async ({ page }) => {
  const MARKUP = '"><img src=x onerror="window.ran=1"><script>window.ran=1</script>';
  const carried = encodeURIComponent(MARKUP);
  for (const path of ["/", "/datumcheck", "/bronnen"])
    for (const name of ["zoek", "mijlpaal", "onbekend", "op", "taal", "scenario"]) {
      await turnToOrOpen(page, `${path}?${name}=${carried}#${carried}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(
        await page.evaluate(() => [document.querySelectorAll('img[src="x"]').length, "ran" in window]),
      ).toEqual([0, false]);
    }
  await turnTo(page, `/?zoek=${carried}`);
  await expect(page.getByRole("searchbox", { name: "Zoeken" })).toHaveValue(MARKUP);
  await expect(detail(page)).toHaveCount(0);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("searchbox", { name: "Search" })).toHaveValue(MARKUP);
});

/** The first time the page is loaded, so that it is also tried before there is an application. */
async function turnToOrOpen(page: Page, address: string) {
  if (page.url() === "about:blank") await open(page, address);
  else await turnTo(page, address);
}

test("says that a page does not exist, and leads on", async ({ page, heard }) => {
  heard.allow(/Failed to load resource.*404/);
  await open(page, "/");
  await turnTo(page, "/bestaat/niet?op=2023-02-10");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze pagina bestaat niet.");
  await expect(page).toHaveTitle(/^Pagina niet gevonden/);
  await page.getByRole("link", { name: "Naar de tijdlijn" }).click();
  await expect(sentence(page)).toContainText("Op 10 februari 2023 golden");
});
