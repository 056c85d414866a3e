import type { Page } from "@playwright/test";
import { startFaultyApi } from "./fault/faulty-proxy.ts";
import { isPending, wrongOnScreen } from "./fault/invariants.ts";
import { Ledger } from "./fault/ledger.ts";
import { inWords, planSteps, type Step } from "./fault/steps.ts";
import { asksTwice, breakableStorage, keptHere } from "./fault/storage.ts";
import { frames, Storyteller } from "./fault/storyteller.ts";
import { alive, open } from "./pages.ts";
import { serve } from "./static-server.ts";
import { expect, test } from "./visitor.ts";

// Users go on while the server, the connection, the browser and the clock fail. Another seed is another run:
// FAULT_SEED=7 FAULT_STEPS=300 npx playwright test tests/browser/fault-run.spec.ts

const SEED = Number(process.env["FAULT_SEED"] ?? 20_230_901);
const STEPS = Number(process.env["FAULT_STEPS"] ?? 100);
/** What a browser itself says of a connection that fails. */
const BROWSER_SAYS = [
  /Failed to load resource/,
  /net::ERR/,
  /CORS policy/,
  /network error response/,
  /dynamically imported module|Unable to preload CSS/,
];
/** After these it is looked up where everything is that was written. */
const LOSES: ReadonlySet<Step["kind"]> = new Set([
  "note",
  "own task",
  "deck title",
  "scene",
  "reload",
  "storage",
]);
/** What was asked is there, or given up, after this many milliseconds. */
const PATIENCE = 17_000;

for (const worker of ["without a worker", "with the worker of a site that was visited before"]) {
  const hasWorker = worker.startsWith("with the");
  test.describe(worker, () => {
    test.use({ serviceWorkers: hasWorker ? "allow" : "block" });

    test("whatever fails, nothing written is lost and the page goes on", async ({ page, context, heard }) => {
      test.setTimeout(30_000 + STEPS * 1000);
      for (const pattern of BROWSER_SAYS) heard.allow(pattern);
      const api = await startFaultyApi(SEED);
      const site = await serve("dist");
      site.publish(new Map([["config.json", JSON.stringify({ api: api.base })]]));
      await breakableStorage(page);
      page.on("dialog", (dialog) => void dialog.dismiss());
      await open(page, `${site.origin}/?op=2023-02-10`);
      if (hasWorker) await page.evaluate(controlled);
      const ledger = await Ledger.open(api.direct);
      const storyteller = new Storyteller({ page, context, api, ledger, hasWorker });
      const done: string[] = [];
      try {
        let waitingSince: number | null = null;
        for (const [index, step] of planSteps(SEED, STEPS).entries()) {
          done.push(`${index + 1}. ${inWords(step)}`);
          await storyteller.do(step);
          await frames(page);
          await expect.poll(() => wrongOnScreen(page), { timeout: 3000 }).toEqual([]);
          if (LOSES.has(step.kind))
            await expect.poll(() => lost(page, ledger), { timeout: 3000 }).toEqual([]);
          expect(storyteller.lostFocus, "the focus is lost").toBe(false);
          expect(heard.unexpected(), "said in the console").toEqual([]);
          waitingSince = (await isPending(page)) ? (waitingSince ?? performance.now()) : null;
          expect(performance.now() - (waitingSince ?? performance.now()), "it waits for ever").toBeLessThan(
            PATIENCE,
          );
        }
        await storyteller.calm();
        await arrived(page);
        expect(await ledger.wrongOnServer()).toEqual([]);
      } catch (error) {
        const replay = `FAULT_SEED=${SEED} FAULT_STEPS=${STEPS}, ${worker}, at ${page.url()}`;
        throw new Error(`${replay}\n${done.join("\n")}`, { cause: error });
      } finally {
        await site.close();
        api.close();
      }
    });
  });
}

async function controlled() {
  await navigator.serviceWorker.ready;
  while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** What was written and is nowhere. What this browser would not keep is in the page, which says so when it is left. */
async function lost(page: Page, ledger: Ledger): Promise<string[]> {
  const missing = await ledger.missing(page);
  return missing.length > 0 && (await asksTwice(page)) ? [] : missing;
}

/** The connection is back: what waits goes, from any view. */
async function arrived(page: Page) {
  await page.evaluate(() => window.history.pushState(null, "", "/presentatie"));
  const again = page.getByRole("button", { name: /^(Pagina opnieuw laden|Reload the page)$/ });
  await expect
    .poll(
      async () => {
        // A script that did not come once is only asked again by a new page.
        if ((await again.count()) > 0) await again.click();
        await page.evaluate(() => window.dispatchEvent(new Event("online")));
        return keptHere(page);
      },
      { timeout: 20_000 },
    )
    .toEqual([]);
  await alive(page);
}
