import { expect, test } from "@playwright/test";

const BOARD = "/voorbereiding?op=2023-06-15&bestuur=voorbeeld-de-linde";
const SAYS = /bij dit tempo is wat de start vraagt klaar rond .* kans om op tijd te zijn\.$/;

test("the forecast is simulated in a worker, which ends when it has answered", async ({ page }) => {
  const worker = page.waitForEvent("worker", (one) => /forecast\.worker-[\w-]+\.js$/.test(one.url()));
  await page.goto(BOARD);
  const started = await worker;
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(SAYS);
  await expect.poll(() => page.workers().filter((one) => one.url() === started.url())).toHaveLength(0);
});

test("where workers are blocked the forecast says the same", async ({ page, context }) => {
  await page.goto(BOARD);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(SAYS);
  const sentence = await page.getByRole("heading", { level: 1 }).innerText();
  const blocked = await context.newPage();
  await blocked.addInitScript(() => {
    window.Worker = function blockedWorker() {
      throw new DOMException("blocked", "SecurityError");
    } as never;
  });
  await blocked.goto(BOARD);
  await expect(blocked.getByRole("heading", { level: 1 })).toHaveText(sentence);
});
