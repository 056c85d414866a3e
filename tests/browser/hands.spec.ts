import type { Page } from "@playwright/test";
import { drawing, open, query } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// What mouse, wheel and fingers do in the drawing.

const days = (page: Page) => {
  const { van, tot } = query(page);
  return van && tot ? (Date.parse(tot) - Date.parse(van)) / 86_400_000 + 1 : Number.NaN;
};

/** An empty place in the lanes, and how wide a day is there. */
async function plotOf(page: Page) {
  const box = await drawing(page).locator(".pan-target").boundingBox();
  if (!box) throw new Error("there are no lanes");
  return { ...box, at: (share: number) => box.x + share * box.width, y: box.y + 4 };
}

test.describe("with a mouse", () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 1400 });
    await open(page, "/?op=2023-02-10&van=2022-01-01&tot=2023-12-31");
  });

  test("Shift and a drag choose a period to zoom to; Escape on the way forgets it", async ({ page }) => {
    const { at, y } = await plotOf(page);
    await page.keyboard.down("Shift");
    await page.mouse.move(at(0.25), y);
    await page.mouse.down();
    await page.mouse.move(at(0.5), y, { steps: 4 });
    const brush = drawing(page).locator(".brush");
    await expect.poll(async () => (await brush.boundingBox())?.width).toBeGreaterThan(100);
    await page.keyboard.press("Escape");
    await page.mouse.up();
    expect(days(page)).toBe(730);

    await page.mouse.move(at(0.25), y);
    await page.mouse.down();
    await page.mouse.move(at(0.5), y, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    await expect.poll(() => query(page)["van"]).toMatch(/^2022-0(6-30|7-0[1-4])$/);
    expect(query(page)["tot"]).toMatch(/^(2022-12-|2023-01-)/);
    expect(await brush.getAttribute("width")).toBe("0");
  });

  test("Escape puts back what is being dragged", async ({ page }) => {
    const { at, y } = await plotOf(page);
    await page.mouse.move(at(0.5), y);
    await page.mouse.down();
    await page.mouse.move(at(0.2), y, { steps: 4 });
    const moving = drawing(page).locator("[data-in-time][style*=transform]");
    // It may have come to rest there already.
    await expect
      .poll(async () => (await moving.count()) > 0 || query(page)["van"] !== "2022-01-01")
      .toBe(true);
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await expect.poll(() => moving.count()).toBe(0);
    await expect.poll(() => query(page)).toMatchObject({ van: "2022-01-01", tot: "2023-12-31" });
  });

  test("Escape gives a peildatum that ran with the clock back to the clock", async ({ page }) => {
    await open(page, "/?van=2026-01-01&tot=2027-06-30");
    const flag = await drawing(page).locator(".timeline-head .flag").boundingBox();
    if (!flag) throw new Error("no flag");
    await page.mouse.move(flag.x + flag.width / 2, flag.y + 15);
    await page.mouse.down();
    await page.mouse.move(flag.x + flag.width / 2 - 120, flag.y + 15, { steps: 4 });
    await expect.poll(() => query(page)).toHaveProperty("op");
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await expect.poll(() => query(page)).not.toHaveProperty("op");
  });

  test("a double click zooms in where it is, with Shift out again", async ({ page }) => {
    const { at, y } = await plotOf(page);
    await page.mouse.dblclick(at(0.5), y);
    await expect.poll(() => days(page)).toBeLessThan(300);
    await page.keyboard.down("Shift");
    await page.mouse.dblclick(at(0.5), y);
    await page.keyboard.up("Shift");
    await expect.poll(() => days(page)).toBeGreaterThan(700);
  });

  test("Shift with the wheel moves along the axis; the bare wheel scrolls the page", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 700 });
    const { at } = await plotOf(page);
    await page.mouse.move(at(0.5), 500);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
    expect(query(page)["van"]).toBe("2022-01-01");
    await page.keyboard.down("Shift");
    await page.mouse.wheel(0, 200);
    await page.keyboard.up("Shift");
    await expect.poll(() => query(page)["van"] ?? "").toMatch(/^2022-0[3-6]/);
    expect(days(page)).toBe(730);
  });

  test("each end of the window in the overview has its own slider", async ({ page }) => {
    const end = page.getByRole("slider", { name: "Laatste dag in beeld" });
    await end.focus();
    await page.keyboard.press("ArrowLeft");
    await expect(end).toHaveAttribute("aria-valuetext", "30 november 2023");
    await page.keyboard.press("Shift+ArrowRight");
    await expect(end).toHaveAttribute("aria-valuetext", "1 december 2023");
    await page.getByRole("slider", { name: "Eerste dag in beeld" }).focus();
    await page.keyboard.press("PageUp");
    await expect.poll(() => query(page)).toMatchObject({ van: "2023-01-01", tot: "2023-12-01" });
  });
});

test.describe("with fingers", () => {
  test.use({ hasTouch: true, viewport: { width: 1180, height: 1000 } });

  test("two zoom: the day under each stays under it; what is left of them moves nothing", async ({
    page,
  }) => {
    await open(page, "/?op=2023-02-10&van=2022-01-01&tot=2023-12-31");
    const { at, y } = await plotOf(page);
    const client = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...xs: number[]) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: xs.map((x, id) => ({ x, y, id })) });
    await touch("touchStart", at(0.4));
    await touch("touchStart", at(0.4), at(0.6));
    for (const share of [0.38, 0.34, 0.3]) await touch("touchMove", at(share), at(1 - share));
    await touch("touchEnd", at(0.3));
    await touch("touchMove", at(0.1));
    await touch("touchEnd");
    await expect.poll(() => days(page)).toBeLessThan(370);
    expect(days(page)).toBeGreaterThan(360);
    expect(query(page)["van"]).toMatch(/^2022-0(6-30|7-0[1-4])$/);
  });

  test("a third finger that stays behind throws nothing about", async ({ page }) => {
    await open(page, "/?op=2023-02-10&van=2022-01-01&tot=2023-12-31");
    const { at, y } = await plotOf(page);
    const finger = (type: "pointerdown" | "pointermove" | "pointerup", pointerId: number, share: number) =>
      drawing(page)
        .locator(".pan-target")
        .dispatchEvent(type, {
          pointerId,
          pointerType: "touch",
          clientX: at(share),
          clientY: y,
          bubbles: true,
        });
    await finger("pointerdown", 1, 0.4);
    await finger("pointerdown", 2, 0.6);
    await finger("pointerdown", 3, 0.8);
    await finger("pointerup", 1, 0.4);
    await finger("pointermove", 3, 0.9);
    await finger("pointerup", 2, 0.6);
    await finger("pointerup", 3, 0.9);
    await expect.poll(() => days(page)).toBeLessThan(500);
    expect(days(page)).toBeGreaterThan(450);
    expect(query(page)["van"]).toMatch(/^2022-0[5-7]/);
  });
});
