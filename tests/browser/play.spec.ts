import { open, peildatum, query, sentence } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// The peildatum walks by itself, only when asked and only for a reader who does not mind movement.

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
});

test.describe("for a reader who likes movement", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("plays from change to change, pauses, and is one step in the history", async ({ page }) => {
    await open(page, "/?op=2023-05-05");
    const steps = await page.evaluate(() => history.length);
    await page.getByRole("button", { name: "Afspelen" }).click();
    await expect(peildatum(page)).toHaveAttribute("aria-valuetext", "2 augustus 2023");
    await expect(peildatum(page)).toHaveAttribute("aria-valuetext", "1 september 2023");
    await expect(sentence(page)).toContainText("decreet leersteun");
    const pause = page.getByRole("button", { name: /^(Pauzeren|Afspelen)$/ });
    await expect(pause).toBeFocused();
    await expect.poll(() => query(page)["op"]).toBe("2023-09-01");
    expect(await page.evaluate(() => history.length)).toBe(steps + 1);
    await page.goBack();
    await expect(peildatum(page)).toHaveAttribute("aria-valuetext", "5 mei 2023");
  });

  test("stands still after a press on pause", async ({ page }) => {
    await open(page, "/?op=2022-07-08");
    await page.getByRole("button", { name: "Afspelen" }).click();
    await expect(peildatum(page)).toHaveAttribute("aria-valuetext", "10 februari 2023");
    await expect(peildatum(page)).toHaveAttribute("aria-valuetext", "2 maart 2023");
    await page.getByRole("button", { name: "Pauzeren" }).click();
    await page.waitForTimeout(2000);
    await expect(peildatum(page)).toHaveAttribute("aria-valuetext", "2 maart 2023");
    await expect(page.getByRole("button", { name: "Afspelen" })).toBeVisible();
  });
});

test("is not offered to a reader who wants no movement", async ({ page }) => {
  await open(page, "/?op=2023-02-10");
  await expect(page.getByRole("group", { name: "Periode", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Afspelen" })).toBeHidden();
});
