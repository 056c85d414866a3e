import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { securityHeaders } from "#hosting/headers.ts";
import { drawing, notice, open, sentence, turnTo } from "./pages.ts";
import { serve } from "./static-server.ts";
import { expect, test } from "./visitor.ts";

// What is there without a network, and how a new version comes. The servers here really stop.

test.use({ serviceWorkers: "allow" });

const BUILT = "dist";
const PREFIX = "/een/sub/pad/";
const SENTENCE = "Op 10 februari 2023 golden het M-decreet en het ondersteuningsmodel.";
const BOARD = "voorbereiding?op=2023-06-15&bestuur=voorbeeld-de-linde";
const TASK = "Ouders informeren";
const WORKER = "offline-worker.js";

const statusOf = (page: Page) => page.getByRole("combobox", { name: `Status van ${TASK}` });
const newVersion = (page: Page) => notice(page, "Er is een nieuwe versie.");
const renew = (page: Page) => page.getByRole("button", { name: "Vernieuwen" });

/** Until all that is needed has been kept. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
  });

const storedFiles = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("leersteun.files"));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

test("after one visit every page, the facts and one's own changes are there without a network", async ({
  context,
  heard,
}) => {
  test.slow();
  // The worker, and the pages that it answers with, stand under the policy of the host.
  const site = await serve(BUILT, PREFIX, () => securityHeaders());
  const home = `${site.origin}${PREFIX}`;
  const first = await context.newPage();
  await open(first, `${home}${BOARD}`);
  await statusOf(first).selectOption("klaar");
  await kept(first);
  await first.close();
  await site.close();

  const page = await context.newPage();
  for (const address of ["", "index.html", "datumcheck", "datumcheck/"]) {
    await open(page, `${home}${address}?op=2023-02-10`);
    await expect(sentence(page), address).toHaveText(SENTENCE);
  }
  expect(page.url()).toBe(`${home}datumcheck?op=2023-02-10`);
  await open(page, `${home}bronnen/#mechelen-antwoord-2023`);
  await expect(page.locator("#mechelen-antwoord-2023")).toBeInViewport();
  await open(page, `${home}${BOARD}`);
  await expect(statusOf(page)).toHaveValue("klaar");
  await statusOf(page).selectOption("bezig");
  await expect(notice(page, `“${TASK}” staat vanaf 15 juni 2023 op bezig.`)).toBeVisible();
  await page.reload();
  await expect(statusOf(page)).toHaveValue("bezig");
  // What is loaded when it is asked for.
  await turnTo(page, `${PREFIX}?op=2023-02-10`);
  await page.getByRole("button", { name: "Peildatum: Kalender" }).click();
  await expect(page.getByRole("grid")).toBeVisible();

  heard.allow(/Failed to load resource/);
  const missing = await page.goto(`${home}niet/hier?op=2023-02-10`);
  expect(missing?.status()).toBe(404);
  await page.getByRole("link", { name: "Naar de tijdlijn" }).click();
  await expect(page).toHaveURL(home);
  await expect(drawing(page)).toBeVisible();
});

/** The built files as a later version would be: one page says something else, one script has gone. */
function laterVersion(word: string) {
  const read = (file: string) => readFileSync(path.join(BUILT, file), "utf8");
  const hash = (text: string) => createHash("sha256").update(text).digest("base64");
  const page = read("index.html");
  const next = page.replace("<head>", `<head><meta name="version" content="${word}" />`);
  const gone = readdirSync(path.join(BUILT, "assets")).find((file) => /^key-help-.*\.js$/.test(file)) ?? "";
  const worker = read(WORKER)
    .replace(hash(page), hash(next))
    .replace(new RegExp(`\\[.assets/${gone}.,.[^\\]]+\\],?`), "");
  expect(worker).not.toContain(gone);
  return new Map([
    ["index.html", next],
    [WORKER, worker],
    [path.join("assets", gone), null],
  ]);
}

const versionOf = (page: Page) => page.locator("meta[name=version]").getAttribute("content");
const look = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());

test("a new version is announced, waits until it is asked for, and costs nobody anything", async ({
  context,
  heard,
}) => {
  test.slow();
  const site = await serve(BUILT);
  const page = await context.newPage();
  await open(page, site.origin);
  await kept(page);
  const before = await storedFiles(page);

  // Half of a version: its worker is there, its page is not.
  const later = laterVersion("2");
  heard.allow(/integrity|Failed to load resource|Failed to find a valid digest/);
  site.publish(new Map([[WORKER, later.get(WORKER) ?? ""]]));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const { installing } = registration ?? {};
    if (!installing) return;
    await new Promise<void>((resolve) => {
      installing.addEventListener("statechange", () => installing.state === "redundant" && resolve());
    });
  });
  await expect(newVersion(page)).toHaveCount(0);
  await page.reload();
  await expect(drawing(page)).toBeVisible();
  expect((await storedFiles(page)).toSorted()).toEqual(expect.arrayContaining(before));

  site.publish(later);
  const other = await context.newPage();
  await open(other, `${site.origin}/?op=2023-02-10`);
  await look(page);
  await expect(newVersion(page)).toBeVisible();
  await expect(newVersion(other)).toBeVisible();
  await page.reload();
  await expect(newVersion(page)).toBeVisible();
  await expect(page.locator("meta[name=version]")).toHaveCount(0);

  // Not while something is being written.
  await turnTo(page, `/${BOARD}`);
  await statusOf(page).selectOption("klaar");
  await page.getByRole("button", { name: TASK }).click();
  await page.getByRole("textbox", { name: "Notitie" }).fill("nog niet af");
  await renew(page).click();
  await expect(notice(page, "U schreef iets dat nog niet bewaard is.")).toBeVisible();
  await page.getByRole("textbox", { name: "Notitie" }).press("Control+Enter");
  await turnTo(page, "/");
  await page.getByRole("button", { name: "Toch vernieuwen" }).click();
  await expect(page.locator("meta[name=version]")).toHaveCount(1);
  expect(await versionOf(page)).toBe("2");
  await expect(newVersion(page)).toHaveCount(0);

  // A page of the older version goes on, also with what the host no longer has.
  await expect(newVersion(other)).toBeVisible();
  await drawing(other).getByRole("button").first().press("?");
  await expect(other.getByRole("heading", { name: "Mijlpalen", level: 3 })).toBeVisible();
  await other.keyboard.press("Escape");
  await renew(other).click();
  await expect(other.locator("meta[name=version]")).toHaveCount(1);
  await open(other, `${site.origin}/${BOARD}`);
  await expect(statusOf(other)).toHaveValue("klaar");
  await other.getByRole("button", { name: TASK }).click();
  await expect(other.getByText("nog niet af").first()).toBeVisible();
  await page.close();
  await other.reload();
  // What is of no version any more is thrown away.
  await expect.poll(async () => new Set(await storedFiles(other)).size).toBe(before.length - 1);
  await expect.poll(async () => (await storedFiles(other)).length).toBe(before.length - 1);
  await site.close();
});

test("without the real server its facts are shown as it last gave them, and say so", async ({
  context,
  heard,
}) => {
  heard.allow(/Failed to load resource|CORS|Service worker|net::ERR/);
  const server: ChildProcess = spawn(process.execPath, ["mocks/http.mjs", "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = (await once(server.stdout ?? server, "data")) as [Buffer];
  const api = /http:\/\/\S+\/api\/v1/.exec(String(said))?.[0] ?? "";
  const site = await serve(BUILT, PREFIX);
  site.publish(new Map([["config.json", JSON.stringify({ api })]]));
  const page = await context.newPage();
  await open(page, `${site.origin}${PREFIX}datumcheck?op=2023-02-10`);
  await kept(page);
  // The first questions were asked before there was a copy to keep them in.
  await page.reload();
  await turnTo(page, `${PREFIX}${BOARD}`);
  await expect(statusOf(page)).toBeVisible();
  await expect(notice(page, "De server is niet bereikbaar.")).toHaveCount(0);
  server.kill();
  await once(server, "exit");
  await site.close();

  await open(page, `${site.origin}${PREFIX}datumcheck?op=2023-02-10`);
  await expect(sentence(page)).toHaveText(SENTENCE);
  await expect(
    notice(page, /^De server is niet bereikbaar\. U ziet de feiten zoals hij ze op \d+ \w+ \d{4} gaf\./),
  ).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  // What is written is never answered by a copy, and nothing but facts is kept.
  const answered = await page.evaluate(
    (address) =>
      fetch(`${address}/boards/voorbeeld-de-linde/events`, { method: "POST", body: "[]" }).then(
        () => true,
        () => false,
      ),
    api,
  );
  expect(answered).toBe(false);
  const facts = await page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.startsWith("leersteun.facts"));
    return (await (await caches.open(name ?? "")).keys()).map(({ url }) => url);
  });
  expect(facts).toContain(`${api}/milestones`);
  expect(facts.filter((url) => url.includes("/boards"))).toEqual([]);
});
