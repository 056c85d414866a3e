import type { Locator, Page } from "@playwright/test";

export const PATHS = ["/", "/datumcheck", "/bronnen"] as const;

/** Opens an address and waits until the page listens: a click on a prerendered page that is not yet alive is lost. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "domcontentloaded" });
  await alive(page);
}

export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const { documentElement: root, title } = document;
      const content = document.querySelector("#main > *");
      // React has taken this element over.
      const isAlive = (element: Element) => Object.keys(element).some((key) => key.startsWith("__react"));
      return (
        title.includes(" | ") &&
        !("pending" in root.dataset) &&
        content !== null &&
        isAlive(content) &&
        // The large parts follow.
        [...document.querySelectorAll("#main .timeline, #main .milestone-list")].every(isAlive)
      );
    },
    undefined,
    { timeout: 15_000 },
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Another link of the product in the page that is already open, as when one follows it: no page is loaded. */
export async function turnTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => window.history.pushState(null, "", to), address);
  await settled(page);
}

/** What the page asked for is there, and what it measures (fonts, widths) has been drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector("#main .facts-pending") === null);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

const either = (nl: string, en: string) => new RegExp(`^(${nl}|${en})$`);

export const answer = (page: Page): Locator =>
  page.getByRole("region", { name: either("Antwoord", "Answer") });
export const sentence = (page: Page): Locator => answer(page).getByRole("heading", { level: 1 });
export const drawing = (page: Page): Locator =>
  page.getByRole("region", { name: either("Tijdlijn", "Timeline") });
export const peildatum = (page: Page): Locator =>
  drawing(page).getByRole("slider", { name: either("Peildatum", "As-of date") });
export const detail = (page: Page): Locator =>
  page.getByRole("complementary", { name: either("Mijlpaal", "Milestone") });
export const search = (page: Page): Locator =>
  page.getByRole("searchbox", { name: either("Zoeken", "Search") });
export const dayField = (page: Page): Locator =>
  page.getByRole("banner").getByRole("textbox", { name: either("Peildatum", "As-of date") });
export const notice = (page: Page, text: RegExp | string): Locator =>
  page.getByRole("status").filter({ hasText: text });

/** The query of the address bar, decoded. */
export const query = (page: Page): Record<string, string> =>
  Object.fromEntries(new URL(page.url()).searchParams);
