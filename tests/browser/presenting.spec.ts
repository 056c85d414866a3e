import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { open } from "./pages.ts";
import { expect, test } from "./visitor.ts";

const DECK = "/presentatie?presentatie=van-m-decreet-naar-leersteun";
const SLIDE = { width: 1280, height: 720 };

const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const said = (page: Page, text: string | RegExp) => page.getByRole("status").filter({ hasText: text });
const milestone = (page: Page, id: string) => page.locator(`.slide [role=button][data-milestone="${id}"]`);
const row = (page: Page, name: string) =>
  page
    .getByRole("list", { name: "Scènes" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name }) });

/** The room itself, with its first slide. */
async function openRoom(page: Page) {
  await page.setViewportSize(SLIDE);
  await open(page, `${DECK}&scherm=zaal`);
  await expect(title(page, "Twee regimes, één overgang")).toBeVisible();
}

async function expectAccessible(page: Page, part = "body") {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join("; ")}`),
  ).toEqual([]);
}

test("a presentation is given by keyboard alone, from its first slide to its end", async ({ page }) => {
  await page.setViewportSize(SLIDE);
  await open(page, DECK);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Presenteren", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(title(page, "Twee regimes, één overgang")).toBeVisible();
  await expect(said(page, "Dia 1 van 8: Twee regimes, één overgang")).toBeAttached();
  await expectAccessible(page);

  // Item by item, with the keys of a clicker too.
  await page.keyboard.press("4");
  await expect(said(page, "Dia 4 van 8: Het protocol van 10 februari 2023")).toBeAttached();
  await expect(milestone(page, "ms-2023-02-10-protocol")).toBeHidden();
  await page.keyboard.press("PageDown");
  await expect(milestone(page, "ms-2023-02-10-protocol")).toBeVisible();
  await expect(milestone(page, "ms-2023-03-10-keuze")).toBeHidden();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await expect(milestone(page, "ms-2023-05-03-stemming")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(title(page, "De keuze van 10 maart")).toBeVisible();
  await page.keyboard.press("PageUp");
  await expect(milestone(page, "ms-2023-05-03-stemming")).toBeVisible();
  // A reload changes nothing of what the room sees.
  await expect(page).toHaveURL(/scene=protocol/);
  await page.reload();
  await expect(milestone(page, "ms-2023-05-03-stemming")).toBeVisible();

  // The timeline stays alive: a milestone opens with what it rests on.
  await milestone(page, "ms-2023-03-10-keuze").focus();
  await page.keyboard.press("Enter");
  const detail = page.getByRole("complementary", { name: "Mijlpaal" });
  await expect(detail).toContainText("10 maart 2023, 28 dagen later");
  await expect(detail.getByRole("link").first()).toBeVisible();
  await expectAccessible(page, "aside");
  await page.keyboard.press("Escape");
  await expect(detail).toBeHidden();

  await page.keyboard.press(".");
  await expect(said(page, "Het scherm is zwart.")).toBeAttached();
  await page.keyboard.press("Escape");
  await expect(said(page, "Dia 4 van 8")).toBeAttached();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Toetsen bij het presenteren" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  // In the timeline this key is that of the timeline.
  await page.locator(".room").focus();
  await page.keyboard.press("End");
  await expect(title(page, "Wat nog volgt")).toBeVisible();
  await page.keyboard.press("Home");
  await expect(title(page, "Twee regimes, één overgang")).toBeVisible();
  await page.evaluate(() => document.exitFullscreen().catch(() => undefined));
  await page.keyboard.press("Escape");
  await expect(page.getByRole("navigation", { name: "Weergaven" })).toBeVisible();
  // The next time it begins anew.
  await page.getByRole("button", { name: /^Presenteren.*: Het protocol van 10 februari 2023$/ }).click();
  await expect(title(page, "Het protocol van 10 februari 2023")).toBeVisible();
  await expect(milestone(page, "ms-2023-02-10-protocol")).toBeHidden();
});

/** Of a slide as it stands: does it fit, and is its smallest text 21 px, on a screen of 1920 by 1080? */
const measured = (page: Page) =>
  page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    const bottom = document.querySelector(".timeline-body")?.getBoundingClientRect().bottom ?? 0;
    const top = document.querySelector(".slide footer")?.getBoundingClientRect().top ?? 0;
    const scale = Math.min(window.innerWidth / 1920, window.innerHeight / 1080);
    const sizes = [...document.querySelectorAll(".slide :is(text, p, footer span)")]
      .filter((word) => word.textContent !== "" && word.checkVisibility())
      .map((word) => {
        const drawn = word instanceof SVGTextElement ? (word.getScreenCTM()?.a ?? 1) : 1;
        return (Number.parseFloat(getComputedStyle(word).fontSize) * drawn) / scale;
      });
    return {
      fits: scrollHeight <= window.innerHeight && scrollWidth <= window.innerWidth && bottom <= top,
      readable: Math.min(...sizes) >= 21,
    };
  });

test("every slide fits every screen, with text that a room can read", async ({ page }) => {
  await openRoom(page);
  // What is opened beside the drawing scrolls by itself.
  await page.getByRole("button", { name: /^Leersteun gaat van start/ }).click();
  await expect(page.getByRole("complementary", { name: "Mijlpaal" })).toBeVisible();
  await expect.poll(() => measured(page), "with a milestone open").toMatchObject({ fits: true });
  await page.keyboard.press("Escape");
  for (let number = 1; number <= 8; number += 1) {
    await page.keyboard.press(String(number));
    await expect(page.locator(".slide footer")).toContainText(`${number} van 8`);
    for (const [width, height] of [
      [1366, 768],
      [1920, 1080],
      [1024, 768],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      const said = `slide ${number} on ${width} by ${height}`;
      await expect.poll(() => measured(page), said).toEqual({ fits: true, readable: true });
    }
  }
});

test("the bar of the room leaves the foot of the slide free, with its sources and its number", async ({
  page,
}) => {
  await openRoom(page);
  for (const [width, height] of [
    [1920, 1080],
    [1280, 720],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    const boxOf = async (part: string) => (await page.locator(part).boundingBox()) ?? { y: 0, height: 0 };
    await expect
      .poll(async () => {
        const [bar, foot] = [await boxOf(".room-controls"), await boxOf(".slide footer")];
        return foot.y - (bar.y + bar.height);
      }, `at ${width} by ${height}`)
      .toBeGreaterThan(0);
  }
});

test("the list of scenes stays within its page when only its letters become twice as large", async ({
  page,
}) => {
  await page.setViewportSize(SLIDE);
  await open(page, DECK);
  await expect(row(page, "Wat nog volgt")).toBeAttached();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("html { font-size: 200% }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBeLessThanOrEqual(0);
});

test("the window of who speaks stays in step, both ways", async ({ page }) => {
  await openRoom(page);
  await page.mouse.move(400, 300);
  const opening = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Sprekersvenster" }).click();
  const speaker = await opening;
  await expect(title(speaker, "Twee regimes, één overgang")).toBeVisible();
  await expect(speaker.getByText("Volgende dia")).toBeVisible();
  await expectAccessible(speaker);
  await page.keyboard.press("4");
  await expect(title(speaker, "Het protocol van 10 februari 2023")).toBeVisible();
  await expect(speaker.getByText("In maart noemt de minister het nog voorlopig.")).toBeVisible();
  await speaker.getByRole("button", { name: "Volgende" }).click();
  await expect(said(speaker, "Dia 4 van 8, stap 1 van 3")).toBeVisible();
  await expect(milestone(page, "ms-2023-02-10-protocol")).toBeVisible();
  await speaker.getByRole("button", { name: "Zwart scherm" }).click();
  await expect(said(page, "Het scherm is zwart.")).toBeAttached();
});

test("without a connection, once loaded, every slide is there", async ({ page, context, heard }) => {
  // The browser itself asks for the icon of the page again.
  heard.allow(/ERR_INTERNET_DISCONNECTED/);
  await page.setViewportSize(SLIDE);
  await open(page, DECK);
  await expect(row(page, "Wat nog volgt")).toBeVisible();
  await context.setOffline(true);
  await page.getByRole("button", { name: "Presenteren", exact: true }).click();
  for (const [key, name] of [
    ["2", "Waarom een verandering?"],
    ["8", "Wat nog volgt"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(title(page, name)).toBeVisible();
    await expect(page.getByRole("region", { name: "Tijdlijn" })).toBeVisible();
  }
});

test("a view becomes a scene, and what is changed is there after a reload", async ({ page }) => {
  await open(page, "/datumcheck?op=2023-03-10");
  await page.getByRole("button", { name: "Bewaren als scène" }).click();
  const title = page.getByRole("textbox", { name: "Titel van de scène" });
  await expect(title).toBeVisible();
  await expectAccessible(page, ".save-scene");
  await title.fill('Wat gold er <script> =1+1 "toen"?');
  await page.getByRole("button", { name: "Bewaren", exact: true }).click();
  await expect(page.getByText("is bewaard in “Van M-decreet naar leersteun”.")).toBeVisible();
  await page.getByRole("link", { name: "Naar de presentatie" }).click();
  const mine = row(page, "Wat gold er <script>");
  await expect(mine).toContainText("Datumcheck · 10 maart 2023");
  // Two places up, by keyboard: the focus stays with the button.
  await mine.getByRole("button", { name: /^Omhoog/ }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(said(page, "staat nu op plaats 7 van 9")).toBeVisible();
  await row(page, "Waarom een verandering?")
    .getByRole("button", { name: /^Verwijderen/ })
    .dblclick();
  await expect(row(page, "Waarom een verandering?")).toBeHidden();
  // Of two clicks the second one falls on no other scene.
  await expect(page.getByRole("list", { name: "Scènes" }).getByRole("listitem")).toHaveCount(8);
  await page.getByRole("button", { name: "“Waarom een verandering?” terugzetten" }).click();
  await expect(row(page, "Waarom een verandering?")).toBeVisible();
  await expect(said(page, /^Bewaard\.$/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("list", { name: "Scènes" }).getByRole("listitem").nth(6)).toContainText(
    "Wat gold er",
  );
  // The scene of another view is shown in the room as well.
  await openRoom(page);
  await page.keyboard.press("7");
  await expect(page.getByRole("region", { name: "Antwoord" })).toContainText("10 maart 2023");
  // All of it is in sight, with what is to be done by when.
  await expect(page.getByRole("region", { name: "Uw deadlines" })).toBeInViewport({ ratio: 1 });
  await expect(page.locator(".slide-more")).toBeHidden();
});

test("of a board, and of the sources, a slide shows what a room must see, whole", async ({ page }) => {
  for (const [address, name] of [
    ["/voorbereiding?op=2023-06-15&bestuur=voorbeeld-de-linde", "Een bestuur"],
    ["/bronnen", "De bronnen"],
  ] as const) {
    await open(page, address);
    await page.getByRole("button", { name: "Bewaren als scène" }).click();
    await page.getByRole("textbox", { name: "Titel van de scène" }).fill(name);
    await page.getByRole("button", { name: "Bewaren", exact: true }).click();
    await expect(page.getByText("is bewaard in")).toBeVisible();
  }
  await openRoom(page);
  await page.keyboard.type("09");
  await page.keyboard.press("Enter");
  const picture = page.getByRole("img", { name: /8 taken klaar/ });
  await expect(picture.getByText("Start van leersteun")).toBeVisible();
  await expect(picture).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("region", { name: "Eerst doen" })).toBeInViewport({ ratio: 1 });
  await expect(page.locator(".slide-more")).toBeHidden();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Hierop steunen 30 feiten")).toBeVisible();
  await expect(page.locator(".slide-more")).toBeHidden();
});

test("of two versions of a presentation both are shown, and one chooses", async ({ page }) => {
  await open(page, DECK);
  await expect(row(page, "Waarom een verandering?")).toBeVisible();
  // A colleague saves, and this page has not heard of it.
  await page.evaluate(async () => {
    const opened = indexedDB.open("leersteun-voorbeeldbesturen");
    const database = await new Promise<IDBDatabase>((resolve) => {
      opened.onsuccess = () => resolve(opened.result);
    });
    const transaction = database.transaction("decks", "readwrite");
    const deck = {
      id: "van-m-decreet-naar-leersteun",
      title: { nl: "Titel van een collega" },
      scenes: [],
      updatedAt: "2026-11-22T09:00:00.000Z",
    };
    transaction.objectStore("decks").put(deck, deck.id);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  });
  await page.getByRole("button", { name: "Titel wijzigen" }).click();
  await page.getByRole("textbox", { name: "Titel van de presentatie" }).fill("Titel van mij");
  const versions = page.getByRole("alert").filter({ hasText: "Er zijn nu twee versies" });
  await expect(versions).toContainText("Titel van mij");
  await expect(versions).toContainText("Titel van een collega");
  await expectAccessible(page, ".two-versions");
  await page.reload();
  await expect(versions).toContainText("Titel van mij");
  await versions.getByRole("button", { name: "De andere nemen, de mijne als kopie bewaren" }).click();
  await expect(title(page, "Titel van een collega")).toBeVisible();
  await page.getByRole("link", { name: "Titel van mij (kopie)" }).click();
  await expect(row(page, "Wat nog volgt")).toBeVisible();
});

test("the code to embed shows the scene in a page of somebody else", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, DECK);
  await row(page, "Het protocol").getByRole("button", { name: "Kopieer code om in te sluiten" }).click();
  await expect(row(page, "Het protocol").getByText("Gekopieerd.")).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  await page.route("**/elders.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="nl"><title>Elders</title><main><h1>Elders</h1>${code}</main>`,
    }),
  );
  await page.goto("/elders.html");
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { name: "Het protocol van 10 februari 2023" })).toBeVisible();
  await expect(frame.getByText(/^Peildatum 10 februari 2023 ·/)).toBeVisible();
  await expect(frame.getByText(/^Bronnen: Stad Mechelen/)).toBeVisible();
  await expect(frame.getByRole("link", { name: "Open in Tijdlijn" })).toHaveAttribute(
    "href",
    /op=2023-02-10/,
  );
  await expect(frame.getByRole("navigation")).toHaveCount(0);
  await expectAccessible(page);
});
