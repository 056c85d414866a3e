import type { Locator, Page } from "@playwright/test";
import { drawing, open } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// Dates that moved: ghosts in the drawing, and the chart under it.

const panel = (page: Page) => page.getByRole("region", { name: "Verschoven datums" });

async function boxOf(place: Locator) {
  const box = await place.boundingBox();
  if (!box) throw new Error("not on screen");
  return { ...box, middle: box.x + box.width / 2, end: box.x + box.width };
}

test("in a zoom each ghost goes to its own day, and the trail keeps leading to the mark", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1400 });
  await open(page, "/?op=2023-02-10&van=2020-01-01&tot=2024-12-31");
  const ghosts = drawing(page).locator(".timeline-body .ghost");
  await expect(ghosts).toHaveCount(4);
  // Both ghosts of the start of leersteun and the start of their trail, at one moment of the movement.
  const places = () =>
    drawing(page)
      .locator("g:has(> .ghost-trail)")
      .last()
      .evaluate((moved) => {
        const [trail, first, second] = [...moved.children].map((part) => part.getBoundingClientRect());
        if (!trail || !first || !second) throw new Error("no trail with two ghosts");
        const middle = ({ left, right }: DOMRect) => (left + right) / 2;
        return { apart: middle(second) - middle(first), off: Math.abs(trail.left - middle(first)) };
      });
  const before = await places();
  expect(before.off).toBeLessThan(2);

  const { x, y } = await boxOf(ghosts.nth(3));
  await page.mouse.move(x + 60, y + 4);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -40);
  await expect.poll(async () => (await places()).apart).toBeGreaterThan(before.apart * 1.05);
  expect((await places()).off).toBeLessThan(2);
  await page.keyboard.up("Control");
});

test("the chart comes when it comes near, in the place that was kept for it", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  await page.setViewportSize({ width: 1440, height: 500 });
  await open(page, "/?op=2023-02-10");
  const chart = () => scripts.filter((url) => url.includes("trend-chart"));
  const before = await boxOf(panel(page));
  expect(chart()).toEqual([]);
  await panel(page).scrollIntoViewIfNeeded();
  await expect(panel(page).getByRole("img", { name: /730 dagen later/ })).toBeVisible();
  expect(chart().length).toBeGreaterThan(0);
  expect((await boxOf(panel(page))).height).toBe(before.height);
});

test("pointing at the chart says what was announced that day, and by whom", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "/?op=2023-02-10");
  await panel(page).scrollIntoViewIfNeeded();
  const picture = panel(page).getByRole("img");
  await expect(picture).toBeVisible();
  await picture.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await boxOf(picture);
  await page.mouse.move(x + width * 0.1, y + height * 0.5);
  await expect(picture.getByText("Bekend op 26 november 2019")).toBeVisible();
  await expect(picture.getByText("Leersteun gaat van start: 1 september 2021")).toBeVisible();
  await expect(
    picture.getByText("Een nieuw begeleidingsdecreet, nog niet voor morgen").first(),
  ).toBeVisible();
});

for (const width of [390, 320]) {
  test(`at ${width} px the words of the chart stay in it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, "/?op=2023-02-10");
    await panel(page).scrollIntoViewIfNeeded();
    const texts = panel(page).locator("figure svg text");
    await expect(texts.first()).toBeVisible();
    const outside = await texts.evaluateAll((all, edge) => {
      const ends = all.map((text) => text.getBoundingClientRect());
      return ends.filter(({ left, right }) => left < 0 || right > edge).length;
    }, width);
    expect(outside).toBe(0);
  });
}

test("the chart is copied as an image, with its sentence, its day and its link", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/?op=2023-02-10");
  await page.getByRole("heading", { name: "Verschoven datums" }).scrollIntoViewIfNeeded();
  await page.getByRole("button", { name: "Kopieer als afbeelding" }).click();
  await expect(page.getByText("Gekopieerd als afbeelding.")).toBeVisible();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = await createImageBitmap((await item?.getType("image/png")) ?? new Blob());
    return { width: image.width, height: image.height };
  });
  const chart = await page.locator(".trend svg.recharts-surface").boundingBox();
  // Twice as sharp, with margins; above and below it stand words.
  expect(size.width).toBeGreaterThan(2 * (chart?.width ?? 0));
  expect(size.height).toBeGreaterThan(2 * (chart?.height ?? 0) + 100);
});
