import type { Page } from "@playwright/test";
import { drawing, open, query, settled } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// Lanes as a reader likes them: with the keyboard alone, kept in this browser, never in the link.

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1400 });
});

const names = (page: Page) =>
  drawing(page)
    .locator(".timeline-body [role=list][aria-label]")
    .evaluateAll((lists) => lists.map((list) => list.getAttribute("aria-label")?.split(",")[0]));

test("arranges the lanes with the keyboard, and finds them so the next time", async ({ page }) => {
  await open(page, "/?op=2023-02-10");
  const button = page.getByRole("button", { name: "Banen", exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  const lanes = page.getByRole("group", { name: "Banen in de tijdlijn" });
  const down = lanes.getByRole("button", { name: "Protocol lager" });
  await down.focus();
  await page.keyboard.press("Enter");
  await expect(down).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(down).toBeFocused();
  await expect(lanes.getByRole("status")).toHaveText("Protocol staat nu op plaats 3 van 8");
  await lanes.getByRole("checkbox", { name: "Professionalisering" }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  const arranged = ["Besluitvorming", "Inwerkingtreding", "Protocol"];
  expect((await names(page)).slice(0, 3)).toEqual(arranged);
  await expect(page.getByText(/^1 baan verborgen/)).toBeVisible();
  expect(query(page)).toEqual({ op: "2023-02-10" });

  await page.reload();
  await settled(page);
  await expect.poll(async () => (await names(page)).slice(0, 3)).toEqual(arranged);
});

test("never shows the default order first", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("leersteun.lanes", "besluitvorming,protocol:folded");
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = () => {
      const root = document.getElementById("root");
      const name = document.querySelector(".timeline-body text")?.textContent;
      if (root && name && getComputedStyle(root).visibility === "visible") seen.add(name);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await open(page, "/");
  await settled(page);
  expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toEqual([
    "Besluitvorming",
  ]);
});

test("folds a lane with a click on its name, and its ticks follow a zoom without getting wider", async ({
  page,
}) => {
  await open(page, "/?op=2023-02-10");
  await drawing(page).getByText("Leersteuncentra", { exact: true }).click();
  const folded = drawing(page).getByRole("button", { name: /^Leersteuncentra, 10 mijlpalen, ingeklapt$/ });
  const box = await folded.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(24);
  await folded.hover();
  const ticks = folded.locator(".folded-ticks");
  // A zoom rests soon: what it does to the ticks is seen while it does.
  await ticks.evaluate((path: SVGElement) => {
    const zoomed = new Promise<string>((resolve) => {
      new MutationObserver(() => {
        if (path.style.transform.startsWith("matrix")) resolve(getComputedStyle(path).vectorEffect);
      }).observe(path, { attributes: true });
    });
    Object.assign(window, { zoomed });
  });
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -30);
  const seen = await page.evaluate(() => (window as unknown as { zoomed: Promise<string> }).zoomed);
  expect(seen).toBe("non-scaling-stroke");
  await page.keyboard.up("Control");
  await expect(ticks).not.toHaveAttribute("style", /matrix/);
  await folded.click();
  await expect(folded).toBeHidden();
});
