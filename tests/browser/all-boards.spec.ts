import { open } from "./pages.ts";
import { expect, test } from "./visitor.ts";

test("a thousand boards: only rows near the screen are drawn, and the last one is a scroll away", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "/voorbereiding?op=2023-06-15&scenario=besturen-1000");
  const table = page.getByRole("table", { name: /^Alle besturen/ });
  await expect(table).toHaveAttribute("aria-rowcount", "1001", { timeout: 30_000 });
  await expect.poll(async () => table.getByRole("row").count()).toBeLessThan(90);
  const last = table.getByRole("link", { name: "Voorbeeldbestuur 1000", exact: true });
  await expect(async () => {
    await page.mouse.wheel(0, 20_000);
    const row = await table.getByRole("row").last().getAttribute("aria-rowindex");
    expect(Number(row)).toBeGreaterThan(900);
  }).toPass();
  await last.scrollIntoViewIfNeeded();
  await last.click();
  await expect(page).toHaveURL(/bestuur=voorbeeld-1000/);
});

test("nothing that can be read moves while the boards come in", async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 });
  const slow = await page.context().newCDPSession(page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(() => {
    const shifts = new PerformanceObserver((list) => {
      const { dataset } = document.documentElement;
      const moved = list.getEntries().reduce((sum, entry) => sum + (entry as LayoutShift).value, 0);
      dataset["moved"] = String(Number(dataset["moved"] ?? 0) + moved);
    });
    shifts.observe({ type: "layout-shift", buffered: true });
  });
  await open(page, "/voorbereiding");
  await expect(page.getByRole("heading", { name: "Hoe ver ze staan" })).toBeAttached();
  const moved = await page.evaluate(() => Number(document.documentElement.dataset["moved"] ?? 0));
  expect(moved).toBeLessThan(0.02);
});

/** What the browser tells of a layout that moved. */
type LayoutShift = PerformanceEntry & { value: number };
