import type { Page } from "@playwright/test";
import { detail, drawing, open, query } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// What moves under the hand, and what glides by itself after a press.

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1400 });
  await open(page, "/?op=2023-02-10");
});

const protocol = (page: Page) =>
  drawing(page).getByRole("button", { name: /^Protocol leersteuncentra voor het eerst voorgelegd/ });

async function middleOf(page: Page) {
  const box = await protocol(page).boundingBox();
  if (!box) throw new Error("the protocol is not in the drawing");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const stillMoving = (page: Page) =>
  drawing(page)
    .locator("[data-in-time][style*=transform], [data-in-time] [data-at][style*=transform]")
    .count();

test("everything in time follows a drag, also one that starts on a milestone; a press without a drag opens it", async ({
  page,
}) => {
  const start = await middleOf(page);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x - 100, start.y, { steps: 5 });
  await expect.poll(async () => Math.round((await middleOf(page)).x - start.x)).toBe(-100);
  // The names of the lanes stay.
  expect((await drawing(page).getByText("Protocol", { exact: true }).boundingBox())?.x).toBeLessThan(60);
  await page.mouse.up();
  await expect.poll(() => query(page)["van"]).toMatch(/^2022-0[23]-/);
  expect(await stillMoving(page)).toBe(0);
  expect((await middleOf(page)).x - start.x).toBeCloseTo(-100, -1);
  await expect(detail(page)).toBeHidden();

  await protocol(page).click();
  await expect(detail(page)).toBeVisible();
});

test("the day under the pointer keeps its place while the wheel zooms, and words keep their shape", async ({
  page,
}) => {
  const line = drawing(page).locator(".timeline-head .line-as-of").first();
  const before = await line.boundingBox();
  const words = await protocol(page).boundingBox();
  if (!before || !words) throw new Error("nothing to zoom around");
  await page.mouse.move(before.x + before.width / 2, words.y - 30);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -30);
  await expect.poll(() => stillMoving(page)).toBeGreaterThan(0);
  expect((await line.boundingBox())?.x).toBeCloseTo(before.x, 0);
  expect((await protocol(page).boundingBox())?.width).toBeCloseTo(words.width, 0);
  await page.keyboard.up("Control");
  await expect.poll(() => stillMoving(page)).toBe(0);
  await expect.poll(() => query(page)).toHaveProperty("van");
  expect(Math.abs(((await line.boundingBox())?.x ?? 0) - before.x)).toBeLessThan(3);
});

test("the window of the overview follows the drag of the lanes", async ({ page }) => {
  const frame = drawing(page).locator(".overview-window .frame");
  const before = await frame.boundingBox();
  const start = await middleOf(page);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 300, start.y, { steps: 5 });
  await expect.poll(async () => (await frame.boundingBox())?.x).toBeLessThan((before?.x ?? 0) - 10);
  await page.mouse.up();
});

test.describe("for a reader who likes movement", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("a new period is glided to, a link that is opened is just shown", async ({ page }) => {
    expect(await stillMoving(page)).toBe(0);
    const moved = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          const look = () =>
            document.querySelector("[data-in-time] [data-at][style*=transform]") && resolve(true);
          new MutationObserver(look).observe(document.body, { subtree: true, attributes: true });
          setTimeout(() => resolve(false), 5000);
        }),
    );
    await page.getByRole("button", { name: "Alles", exact: true }).click();
    expect(await moved).toBe(true);
    await expect.poll(() => stillMoving(page)).toBe(0);
    await expect.poll(() => query(page)["van"]).toMatch(/^20/);
  });
});

test("for a reader who wants none, nothing glides", async ({ page }) => {
  await page.getByRole("button", { name: "Alles", exact: true }).click();
  expect(await stillMoving(page)).toBe(0);
});
