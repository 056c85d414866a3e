import type { Page } from "@playwright/test";
import { alive, open, query, sentence } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// Links are links: followed without loading a page, yet all that a browser can do with a link still works.

const views = (page: Page) => page.getByRole("navigation", { name: /^(Weergaven|Views)$/ });

test("follows links without loading a page, and says where one is", async ({ page }) => {
  await open(page, "/?op=2023-02-10");
  await expect(page).toHaveTitle("Tijdlijn op 10 februari 2023 | Van M-decreet naar leersteun");
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await page.mouse.wheel(0, 500);

  await views(page).getByRole("link", { name: "Datumcheck" }).click();
  await expect(page).toHaveTitle("Datumcheck op 10 februari 2023 | Van M-decreet naar leersteun");
  await expect(page.getByRole("main")).toBeFocused();
  await expect(views(page).getByRole("link", { name: "Datumcheck" })).toHaveAttribute("aria-current", "page");
  expect(await page.evaluate(() => window.scrollY)).toBe(0);

  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveTitle("Date check on 10 February 2023 | From M-decree to learning support");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(sentence(page)).toContainText("On 10 February 2023");

  await views(page).getByRole("link", { name: "Sources" }).click();
  await expect(page).toHaveTitle("Sources on 10 February 2023 | From M-decree to learning support");
  await expect(page.getByRole("main")).toBeFocused();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveTitle("Datumcheck op 10 februari 2023 | Van M-decreet naar leersteun");
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await page.goBack();
  await expect(page).toHaveTitle(/^Tijdlijn op 10 februari 2023/);
  expect(await page.evaluate(() => "kept" in window)).toBe(true);
});

test("leaves to the browser what the browser does better", async ({ page, context }) => {
  await open(page, "/?op=2023-02-10");
  const opening = context.waitForEvent("page");
  await views(page)
    .getByRole("link", { name: "Datumcheck" })
    .click({ modifiers: ["ControlOrMeta"] });
  const tab = await opening;
  await alive(tab);
  await expect(sentence(tab)).toContainText("Op 10 februari 2023 golden");
  expect(new URL(tab.url()).pathname).toBe("/datumcheck");
  expect(new URL(page.url()).pathname).toBe("/");

  await page.getByRole("group", { name: "Weergave" }).getByRole("button", { name: "Lijst" }).click();
  const again = context.waitForEvent("page");
  await page.getByRole("link", { name: "Leersteun gaat van start" }).click({ modifiers: ["ControlOrMeta"] });
  const other = await again;
  await alive(other);
  await expect.poll(() => query(other)["mijlpaal"]).toBe("ms-2023-09-01-start");
  await expect.poll(() => query(page)).not.toHaveProperty("mijlpaal");
});

test("skips to the content, and shows where the focus is", async ({ page }) => {
  await open(page, "/datumcheck?op=2023-02-10");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Naar de inhoud" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
  await expect(page.locator(":focus")).toHaveCSS("outline-style", "solid");
});
