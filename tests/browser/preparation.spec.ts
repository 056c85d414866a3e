import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { open } from "./pages.ts";
import { expect, test, TODAY } from "./visitor.ts";

const BOARD = "/voorbereiding?op=2023-06-15&bestuur=voorbeeld-de-linde";
const TITLE = "Ouders informeren";

const statusOf = (page: Page, title = TITLE) => page.getByRole("combobox", { name: `Status van ${title}` });

async function openBoard(page: Page, address = BOARD) {
  await open(page, address);
  await expect(page.getByRole("table", { name: "Taken" })).toBeVisible();
}

const written = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });

test("an edit by keyboard alone is still there after a reload, with its history", async ({ page }) => {
  await openBoard(page);
  await page.getByRole("button", { name: TITLE }).focus();
  await page.keyboard.press("Enter");
  const form = page.getByRole("form", { name: `${TITLE}: bewerken` });
  await expect(form.getByRole("combobox", { name: "Status" })).toBeFocused();
  await page.keyboard.type("bezig");
  for (let field = 0; field < 4; field += 1) await page.keyboard.press("Tab");
  await page.keyboard.type("20/8/2023");
  await page.keyboard.press("Control+Enter");
  await expect(written(page, `“${TITLE}” staat vanaf 15 juni 2023 op bezig.`)).toBeVisible();
  await expect(page.getByRole("button", { name: TITLE })).toBeFocused();
  await expect(page.getByText("eigen datum: 20 augustus 2023")).toBeVisible();
  await page.reload();
  await expect(statusOf(page)).toHaveValue("bezig");
  await expect(page.getByText("eigen datum: 20 augustus 2023")).toBeVisible();
});

test("an own date is picked from a calendar, which Escape closes alone", async ({ page }) => {
  await openBoard(page);
  await page.getByRole("button", { name: TITLE }).click();
  const form = page.getByRole("form", { name: `${TITLE}: bewerken` });
  const button = form.getByRole("button", { name: "Eigen datum: Kalender" });
  await button.press("Enter");
  await expect(page.getByRole("gridcell", { name: "15" }).getByRole("button")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("grid")).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("gridcell", { name: "21" }).click();
  await expect(form.getByRole("textbox", { name: "Eigen datum" })).toHaveValue("21 juni 2023");
  await expect(button).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("eigen datum: 21 juni 2023")).toBeVisible();
});

test("a page shows at once what is changed in another one, without being asked", async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openBoard(page);
  await openBoard(other);
  // Its timers stand still: what it shows now, it was told.
  await other.clock.pauseAt(new Date(TODAY).getTime() + 60_000);
  await statusOf(page).selectOption("klaar");
  await expect(statusOf(other)).toHaveValue("klaar");
});

test("several at once are changed and taken back, and both stand in the history", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openBoard(page);
  await page.getByRole("checkbox", { name: `Kies: ${TITLE}` }).check();
  await page.getByRole("checkbox", { name: "Kies: Directeur aanstellen" }).check();
  const bar = page.getByRole("form", { name: "2 taken wijzigen vanaf 15 juni 2023" });
  // All of it on one line.
  expect((await bar.boundingBox())?.height).toBeLessThan(60);
  await bar.getByRole("combobox", { name: "Status" }).selectOption("geblokkeerd");
  await page.getByRole("button", { name: "Toepassen" }).click();
  await expect(statusOf(page)).toHaveValue("geblokkeerd");
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(statusOf(page)).toHaveValue("niet-gestart");
  await expect(statusOf(page, "Directeur aanstellen")).toHaveValue("niet-gestart");
  await page.getByRole("button", { name: TITLE }).click();
  const history = page.locator(".task-history li:not([data-later]) strong");
  await expect(history).toHaveText(["geblokkeerd", "niet gestart"]);
});

test("what is written without a connection survives closing the page, and is sent once", async ({
  context,
  heard,
}) => {
  heard.allow(/Failed to load resource/);
  // A real server, chosen in config.json.
  const server = spawn(process.execPath, ["mocks/http.mjs", "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = (await once(server.stdout, "data")) as [Buffer];
  const api = /http:\/\/\S+\/api\/v1/.exec(String(said))?.[0] ?? "";
  const answers: number[] = [];
  let connected = false;
  await context.route("**/config.json", (route) => route.fulfill({ json: { api } }));
  await context.route(`${api}/**`, (route) =>
    route.request().method() === "POST" && !connected
      ? route.abort("internetdisconnected")
      : route.continue(),
  );
  context.on("response", (response) => {
    if (response.request().method() === "POST") answers.push(response.status());
  });

  const first = await context.newPage();
  await openBoard(first);
  await statusOf(first).selectOption("klaar");
  await expect(first.getByText(/^1 wijziging is nog niet verstuurd\./)).toBeVisible();
  await first.close();

  const second = await context.newPage();
  await openBoard(second);
  await expect(statusOf(second)).toHaveValue("klaar");
  await expect(second.getByText(/^1 wijziging is nog niet verstuurd\./)).toBeVisible();
  // It is sent from any view.
  await open(second, "/");
  connected = true;
  await expect
    .poll(async () => {
      await second.evaluate(() => window.dispatchEvent(new Event("online")));
      return answers;
    })
    .toEqual([201]);
  await openBoard(second);
  await expect(statusOf(second)).toHaveValue("klaar");
  await expect(second.getByText(/nog niet verstuurd/)).toHaveCount(0);
  expect(answers).toEqual([201]);
  server.kill();
});

test("the log that was downloaded gives the same state in another browser, and a broken one nothing", async ({
  page,
  visit,
}, info) => {
  await openBoard(page);
  await statusOf(page).selectOption("klaar");
  await expect(statusOf(page)).toHaveValue("klaar");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Logboek downloaden" }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe("logboek-voorbeeld-de-linde-2026-11-22.json");
  const file = info.outputPath("logboek.json");
  await download.saveAs(file);

  const other = await visit();
  await openBoard(other);
  await expect(statusOf(other)).toHaveValue("niet-gestart");
  await other.getByRole("button", { name: "Logboek inlezen" }).click();
  const broken = info.outputPath("kapot.json");
  await writeFile(broken, (await readFile(file, "utf8")).replace("2023-0", "2023-9"));
  await other.getByLabel("Kies een logboek (JSON)").setInputFiles(broken);
  await expect(other.getByRole("alert")).toContainText(
    /in regel \d+ van het logboek \(“.+”\) heeft de dag .* niet kan\. Er is niets toegevoegd\./,
  );
  await other.getByLabel("Kies een logboek (JSON)").setInputFiles(file);
  await expect(other.getByText(/Het voegt 1 regel toe/)).toBeVisible();
  await expect(statusOf(other)).toHaveValue("niet-gestart");
  await other.getByRole("button", { name: "1 regel toevoegen" }).click();
  await expect(other.getByText("1 regel toegevoegd.")).toBeFocused();
  await expect(statusOf(other)).toHaveValue("klaar");
});

test("the example data are restored after a confirmation, and the focus goes along", async ({ page }) => {
  await openBoard(page);
  await statusOf(page).selectOption("klaar");
  await expect(statusOf(page)).toHaveValue("klaar");
  const restore = page.getByRole("button", { name: "Voorbeeldgegevens herstellen" });
  await restore.click();
  await expect(page.getByRole("button", { name: "Annuleren" })).toBeFocused();
  await page.getByRole("button", { name: "Ja, herstellen" }).click();
  await expect(statusOf(page)).toHaveValue("niet-gestart");
  await expect(page.getByText("De voorbeeldgegevens zijn hersteld.")).toBeVisible();
  await expect(restore).toBeFocused();
});

test("what was written does not lie over what has the focus", async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 900 });
  await openBoard(page);
  const status = statusOf(page);
  await status.focus();
  await status.evaluate((field) =>
    window.scrollBy(0, field.getBoundingClientRect().bottom - window.innerHeight + 8),
  );
  await status.selectOption("klaar");
  const foot = page.locator(".task-foot");
  await expect(foot.getByRole("button", { name: "Ongedaan maken" })).toBeInViewport();
  await expect(status).toBeFocused();
  const edges = async () =>
    Promise.all([
      status.evaluate((field) => field.getBoundingClientRect().bottom),
      foot.evaluate((line) => line.getBoundingClientRect().top),
    ]);
  await expect
    .poll(async () => {
      const [under, over] = await edges();
      return under <= over;
    })
    .toBe(true);
});

test("a browser that keeps nothing says so, and offers the log", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Blocked by a setting", "SecurityError");
    };
  });
  // A slow server: what is written waits long enough to be asked about.
  await openBoard(page, `${BOARD}&scenario=traag`);
  await statusOf(page).selectOption("klaar");
  await expect(written(page, "Deze browser bewaart niets")).toBeVisible();
  await expect(statusOf(page)).toHaveValue("klaar");
});

test("of five thousand tasks a few stand in the page, wherever one scrolls", async ({ page }) => {
  test.slow();
  await openBoard(page, "/voorbereiding?scenario=taken-5000&op=2023-06-15&bestuur=voorbeeld-veel-taken");
  await expect(page.getByRole("table", { name: "Taken" })).toHaveAttribute("aria-rowcount", /^50\d\d$/);
  const rows = page.locator(".task-row");
  const first = await rows.first().textContent();
  for (let turn = 0; turn < 10; turn += 1) {
    await page.mouse.wheel(0, 4000);
    await expect.poll(() => rowsInView(page)).toBeGreaterThan(3);
    expect(await rows.count()).toBeLessThan(80);
  }
  expect(await rows.first().textContent()).not.toBe(first);
});

const rowsInView = (page: Page) =>
  page.locator(".task-row").evaluateAll(
    (rows) =>
      rows.filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > 0 && top < window.innerHeight;
      }).length,
  );

test("a row that is being edited stays when one scrolls far away", async ({ page }) => {
  await openBoard(page, "/voorbereiding?scenario=taken-5000&op=2023-06-15&bestuur=voorbeeld-veel-taken");
  await page.locator(".task-title button").first().click();
  const note = page.getByRole("textbox", { name: "Notitie" });
  await note.fill("Nog niet klaar met schrijven");
  await page.evaluate(() => window.scrollTo(0, 60_000));
  await page.waitForFunction(() => window.scrollY > 50_000);
  await expect(note).toHaveValue("Nog niet klaar met schrijven");
});

test("on a phone every task is a block that fits the screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openBoard(page);
  await page.getByRole("button", { name: TITLE }).click();
  await expect(page.getByRole("form")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
