import type { Page } from "@playwright/test";
import { dayField, drawing, open, PATHS, turnTo } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// What stands around every view: the header and what opens from it, at every size of screen and text.

const QUERY = "?op=2023-02-10";

const beyondTheEdge = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }))
      .filter((element) => element.closest("svg, .visually-hidden") === null)
      .map((element) => `${element.tagName} ${element.className}`),
  );

/** By how much the page scrolls sideways; what is hidden may make it do so too. */
const scrolls = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const width of [1440, 390])
  test(`grows with text of twice the size, at ${width} px`, async ({ page, context }) => {
    await page.setViewportSize({ width, height: 900 });
    const browser = await context.newCDPSession(page);
    await browser.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    await open(page, `/${QUERY}`);
    const LINKS = [
      ...PATHS.map((each) => each + QUERY),
      `/${QUERY}&vergelijk=2023-09-01`,
      `/voorbereiding${QUERY}`,
      `/voorbereiding${QUERY}&bestuur=voorbeeld-de-linde`,
      `/presentatie${QUERY}`,
      `/${QUERY}&mijlpaal=ms-2023-02-10-protocol`,
    ];
    for (const path of LINKS) {
      await turnTo(page, path);
      await expect(page.getByRole("main").locator("h1, .compare-sentence").first()).toBeAttached();
      expect(await beyondTheEdge(page), path).toEqual([]);
      expect(await scrolls(page), path).toBe(0);
      expect(await dayField(page).evaluate((field) => field.scrollWidth - field.clientWidth), path).toBe(0);
      const label = page
        .getByRole("navigation", { name: "Weergaven" })
        .getByRole("link", { name: "Bronnen" });
      await expect(label).toBeInViewport({ ratio: 1 });
      expect(await label.evaluate((link) => getComputedStyle(link).fontSize)).toBe("32px");
    }
    // Letters that only the style of the page makes larger: the screen does not count as a smaller one.
    await browser.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    if (width === 1440) await page.setViewportSize({ width: 820, height: 900 });
    for (const path of LINKS) {
      await turnTo(page, path);
      expect(await scrolls(page), path).toBe(0);
    }
  });

test("keeps the header on one row where there is room, and whole on two where there is not", async ({
  page,
}) => {
  await open(page, `/${QUERY}`);
  for (const language of ["nl", "en"])
    for (const width of [1440, 1366, 1300, 1280, 1024, 820]) {
      await page.setViewportSize({ width, height: 800 });
      await turnTo(page, `/${QUERY}&kennis=2022-09-30&taal=${language}`);
      const middles = await page
        .getByRole("banner")
        .locator("> *")
        .evaluateAll((parts) =>
          parts.map((part) => {
            const { top, height } = part.getBoundingClientRect();
            return Math.round(top + height / 2);
          }),
        );
      const [brand, views, days, languages] = middles;
      const where = `${language} at ${width}`;
      expect(views, where).toBe(brand);
      expect(languages, where).toBe(brand);
      if (width >= 1366) expect(days, where).toBe(brand);
      else expect(days, where).toBeGreaterThan(brand ?? 0);
      const label = page.getByRole("banner").getByText(/^(Peildatum|As-of date)$/);
      if (width === 1440) await expect(label, where).toHaveCSS("clip-path", "none");
    }
});

test("goes through the header by Tab in the order one reads", async ({ page }) => {
  await open(page, `/${QUERY}`);
  await page.getByRole("banner").getByRole("link", { name: "Bronnen" }).focus();
  const names: string[] = [];
  const places: number[] = [];
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press("Tab");
    const [name, x] = await page.evaluate((): [string, number] => {
      const focused = document.activeElement;
      return [
        focused?.ariaLabel ?? focused?.textContent ?? "",
        focused?.getBoundingClientRect().left ?? Number.NaN,
      ];
    });
    names.push(name);
    places.push(x);
  }
  expect(names.slice(4, 6)).toEqual(["Vandaag", "Kennisdatum: nu"]);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test("shows the whole calendar on a phone, also the first time", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `/${QUERY}`);
  const button = page.getByRole("banner").getByRole("button", { name: "Peildatum: Kalender" });
  await button.click();
  await expect(page.getByRole("grid")).toBeVisible();
  expect(await beyondTheEdge(page)).toEqual([]);
  const panel = page.locator(".popover:popover-open");
  await expect(panel).toBeInViewport({ ratio: 1 });
  expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test("closes what was opened when one tabs on", async ({ page }) => {
  await open(page, `/${QUERY}`);
  await page.getByRole("button", { name: "Kennisdatum: nu" }).press("Enter");
  const choice = page.getByRole("button", { name: "Alles wat nu bekend is" });
  await expect(choice).toBeVisible();
  await choice.focus();
  await page.keyboard.press("Tab");
  await expect(choice).toBeHidden();
  await expect(page.getByRole("link", { name: "Nederlands" })).toBeFocused();
});

for (const height of [768, 720])
  test(`shows the protocol on the first screen of a beamer ${height} px high`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height });
    await open(page, `/${QUERY}`);
    await expect(
      page.getByRole("button", { name: /^Protocol leersteuncentra voor het eerst voorgelegd/ }),
    ).toBeInViewport();
  });

test("leaves the focus in the content when a button takes itself away", async ({ page }) => {
  await open(page, "/?op=2023-02-10&zoek=zzzz");
  await page.getByRole("button", { name: "Filters wissen" }).first().press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("reads an address with a doubled slash as the one that was meant, and asks no other host", async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).origin));
  await open(page, `${baseURL}//datumcheck${QUERY}`);
  await expect(page).toHaveURL(`${baseURL}/datumcheck${QUERY}`);
  expect([...new Set(asked)]).toEqual([baseURL]);
  await open(page, `${baseURL}//${QUERY}`);
  await expect(drawing(page)).toBeVisible();
});
