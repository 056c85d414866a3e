import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Page } from "@playwright/test";
import { answer, drawing, notice, open, PATHS, query, sentence, turnTo } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// What can go wrong with a server is said in words, in its place, with a way on.

const alerts = (page: Page) => page.getByRole("alert");
const retry = (page: Page) => page.getByRole("button", { name: "Opnieuw proberen" });

/** Where the answer is missing, a page has its name. */
const TITLES = { "/": "Tijdlijn", "/datumcheck": "Datumcheck", "/bronnen": "Waarop steunt dit?" } as const;

test.describe("the mocked API", () => {
  test("storing: every page says what failed and why, and offers to ask again", async ({ page }) => {
    await open(page, "/?scenario=storing");
    for (const path of PATHS) {
      await turnTo(page, `${path}?scenario=storing`);
      await expect(alerts(page).first()).toContainText("De server is nu niet beschikbaar (503).");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLES[path]);
      await alerts(page).first().getByText("Wat de server zelf meldt").click();
      await expect(
        page.locator("[lang=en]", { hasText: "This scenario lets the API fail." }).first(),
      ).toBeVisible();
      // Every resource is named in one message only.
      const said = (await alerts(page).allTextContents()).join(" ").match(/\/[a-z-]+/g) ?? [];
      expect(said.toSorted()).toEqual([...new Set(said)].toSorted());
      await expect(alerts(page).first()).toContainText(
        /[Dd]e (regimes|bronnen).* konden niet worden opgehaald/,
      );
      await retry(page).first().click();
      await expect(retry(page).first()).toBeVisible();
      // The frame of the page stands.
      await expect(page.getByRole("navigation", { name: "Weergaven" })).toBeVisible();
    }
    for (const [path, title] of [
      ["/voorbereiding", "Voorbereiding"],
      ["/presentatie", "Presentatie"],
    ]) {
      await turnTo(page, `${path}?scenario=storing`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
    }
    await turnTo(page, "/?scenario=storing&taal=en");
    await expect(alerts(page).first()).toContainText("The server is not available now (503).");
    await expect(page.getByRole("button", { name: "Try again" }).first()).toBeVisible();
  });

  test("traag: after a second it says that it is fetching, and then shows what it got", async ({ page }) => {
    await open(page, "/?scenario=traag&op=2023-02-10");
    await expect(notice(page, "De gegevens worden opgehaald.").first()).toBeVisible();
    await expect(sentence(page)).toContainText("Op 10 februari 2023 golden");
    await expect(drawing(page)).toBeVisible();
    await expect(notice(page, "De gegevens worden opgehaald.")).toHaveCount(0);
  });

  test("kapot: the message names the resource and the field, and the rest goes on", async ({ page }) => {
    await open(page, "/?scenario=kapot&op=2023-02-10");
    await expect(alerts(page).first()).toContainText("/milestones");
    await expect(alerts(page).first()).toContainText(
      /past niet bij wat is afgesproken: veld items\.\d+\.date ontbreekt/,
    );
    await turnTo(page, "/datumcheck?scenario=kapot&op=2023-02-10");
    await expect(alerts(page).filter({ hasText: "/comparison" })).toContainText(
      "Het antwoord van de server is geen geldige JSON.",
    );
    await turnTo(page, "/voorbereiding?scenario=kapot&op=2023-06-15&bestuur=voorbeeld-de-linde");
    await expect(alerts(page)).toContainText("De mijlpalen konden niet worden opgehaald.");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("8 van 24 taken klaar");
    await expect(page.getByRole("table", { name: "Taken" })).toBeVisible();
    await turnTo(page, "/bronnen?scenario=kapot");
    await expect(page.locator(".source-item")).toHaveCount(122);
    await expect(page.getByRole("heading", { name: "Begrippen" })).toBeVisible();
  });

  test("leeg: nothing is said that is not there", async ({ page }) => {
    await open(page, "/?scenario=leeg&op=2023-02-10");
    for (const path of PATHS) {
      await turnTo(page, `${path}?scenario=leeg&op=2023-02-10`);
      await expect(page.getByRole("main")).not.toContainText(/(gold|golden|gelden) (het|de) |undefined|NaN/);
      await expect(alerts(page)).toHaveCount(0);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    }
    await expect(page.getByText("Geen begrippen in deze gegevens.")).toBeVisible();

    // A scenario that does not exist is passed over, and named as any part of a link that cannot be read.
    await open(page, "/?scenario=bestaat-niet&op=2023-02-10");
    await expect(sentence(page)).toContainText("Op 10 februari 2023 golden");
    await expect(alerts(page)).toHaveCount(0);
    const unread = notice(page, "Een deel van de link kon niet worden gelezen: scenario=bestaat-niet");
    await unread.getByRole("button", { name: "Link opschonen" }).click();
    await expect(unread).toHaveCount(0);
    await expect.poll(() => query(page)).toEqual({ op: "2023-02-10" });
  });

  test("schaal-1000 and schaal-10000: marked as generated, and still usable", async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1440, height: 1000 });
    for (const count of [1000, 10_000]) {
      await open(page, `/?scenario=schaal-${count}&op=2023-02-10`);
      await expect(
        page.getByText("Deze mijlpalen zijn gegenereerd als voorbeeld: geen feiten."),
      ).toBeVisible();
      await expect(notice(page, `${count} van ${count} mijlpalen`)).toBeVisible();
    }
    await drawing(page)
      .getByRole("button", { name: /^\d+ mijlpalen, .*: (zoom in|open de eerste)$/ })
      .first()
      .focus();
    await page.keyboard.press("ArrowDown");
    await expect(sentence(page)).toContainText("Op 10 februari 2023 golden");
    await page.getByRole("group", { name: "Weergave" }).getByRole("button", { name: "Tabel" }).click();
    await expect(page.getByRole("table")).toBeVisible();
    await page.getByRole("searchbox", { name: "Zoeken" }).fill("mijlpaal 77");
    await page.getByRole("link", { name: "Gegenereerde mijlpaal 77", exact: true }).click();
    await expect(page.getByText("Gegenereerd als voorbeeld: geen feit, dus zonder bron.")).toBeVisible();
  });
});

test.describe("a real server, chosen in config.json", () => {
  let server: ChildProcess;
  let api: string;

  // The mocked API over HTTP, with generated milestones: what is on screen can only come from it.
  test.beforeAll(async () => {
    server = spawn(process.execPath, ["mocks/http.mjs", "--port", "0", "--scenario", "schaal-50"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said] = (await once(server.stdout ?? server, "data")) as [Buffer];
    api = /http:\/\/[\d.:]+\/api\/v1/.exec(said.toString())?.[0] ?? "";
  });
  test.afterAll(() => void server.kill());

  test.beforeEach(async ({ page, heard }) => {
    await page.route("**/config.json", (route) => route.fulfill({ json: { api } }));
    heard.allow(/Failed to load resource/);
  });

  const generated = (page: Page) =>
    page.getByText("Deze mijlpalen zijn gegenereerd als voorbeeld: geen feiten.");

  test("answers instead of the mocked one", async ({ page }) => {
    const asked = page.waitForRequest(`${api}/milestones`);
    await open(page, "/?op=2023-02-10");
    await asked;
    await expect(generated(page)).toBeVisible();
    await turnTo(page, "/datumcheck?op=2023-02-10");
    await expect(sentence(page)).toContainText("Op 10 februari 2023 golden");
  });

  test("what it does wrong is said, what was there stays, and asking again helps", async ({ page }) => {
    const FAULTS = [
      {
        answer: {
          status: 500,
          contentType: "application/problem+json",
          body: '{"type":"about:blank","title":"Oeps","status":500,"detail":"De schijf is vol"}',
        },
        said: "Er ging iets mis op de server (500).",
      },
      {
        answer: { status: 200, contentType: "application/json", body: '{"items": [' },
        said: "Het antwoord van de server is geen geldige JSON.",
      },
      {
        answer: { status: 200, contentType: "text/html", body: "<!doctype html><p>Meld u aan</p>" },
        said: "Het antwoord van de server is geen geldige JSON.",
      },
      {
        answer: { status: 200, json: { items: [{ id: "x" }], next: null, dataVersion: "1" } },
        said: "Het antwoord past niet bij wat is afgesproken: veld items.0.date ontbreekt.",
      },
    ];
    for (const { answer: wrong, said } of FAULTS) {
      await test.step(said, async () => {
        await page.route(`${api}/milestones`, (route) =>
          route.fulfill({ ...wrong, headers: { "access-control-allow-origin": "*" } }),
        );
        await open(page, "/?op=2023-02-10");
        await expect(alerts(page).first()).toContainText("De mijlpalen konden niet worden opgehaald.");
        await expect(alerts(page).first()).toContainText(said);
        await expect(alerts(page).first()).toContainText("Wat al geladen was, staat er nog.");
        await expect(sentence(page)).toContainText("Op 10 februari 2023 golden");
        await page.unroute(`${api}/milestones`);
        await retry(page).first().click();
        await expect(generated(page)).toBeVisible();
        await expect(alerts(page)).toHaveCount(0);
      });
    }
  });

  test("when it is silent or out of reach, that is said too", async ({ page }) => {
    // Fifteen seconds, fifty times as fast: the browser keeps this time itself, a test clock does not reach it.
    await page.addInitScript(() => {
      const native = AbortSignal.timeout.bind(AbortSignal);
      AbortSignal.timeout = (milliseconds) => native(milliseconds / 50);
    });
    await page.route(`${api}/**`, () => undefined);
    await open(page, "/?op=2023-02-10");
    await expect(alerts(page).first()).toContainText("De server gaf na 15 seconden nog geen antwoord.");
    await expect(answer(page)).toBeVisible();
    await page.unrouteAll({ behavior: "ignoreErrors" });

    await page.route("**/config.json", (route) => route.fulfill({ json: { api } }));
    await page.route(`${api}/**`, (route) => route.abort("internetdisconnected"));
    await open(page, "/datumcheck?op=2023-02-10");
    await expect(alerts(page).first()).toContainText("De server is niet bereikbaar. Kijk uw verbinding na.");
    await expect(sentence(page)).toContainText("Op 10 februari 2023 golden");
  });
});

test("a config.json that is missing or says something else is named, and nothing is guessed", async ({
  page,
  heard,
}) => {
  heard.allow(/Failed to load resource/);
  const WRONG = [
    {
      answer: { status: 404, body: "Not found" },
      said: /De instellingen van deze site.*Dit staat niet op de server \(404.*config\.json/,
    },
    {
      answer: { status: 200, body: "hallo" },
      said: /De instellingen van deze site.*geen geldige JSON.*config\.json/,
    },
    {
      answer: { json: { api: 5 } },
      said: /De instellingen van deze site.*past niet bij wat is afgesproken.*veld api.*config\.json/i,
    },
    {
      answer: { json: { api: "javascript:alert(1)" } },
      said: /De instellingen van deze site.*past niet bij wat is afgesproken.*veld api.*config\.json/i,
    },
  ];
  for (const { answer: wrong, said } of WRONG) {
    await page.route("**/config.json", (route) => route.fulfill(wrong));
    await open(page, "/?op=2023-02-10");
    await expect(alerts(page).first()).toContainText(said);
    await expect(sentence(page)).toContainText("Op 10 februari 2023 golden");
    await page.unroute("**/config.json");
  }
});

test("what failed for one reason is said once, and one press brings back all of it", async ({
  page,
  heard,
}) => {
  heard.allow(/Failed to load resource/);
  await page.route("**/config.json", (route) => route.fulfill({ status: 404, body: "Not found" }));
  await open(page, "/voorbereiding?op=2023-06-15&bestuur=voorbeeld-de-linde");
  await expect(alerts(page)).toHaveCount(1);
  await expect(alerts(page)).toContainText("config.json");
  await expect(alerts(page)).not.toContainText("Wat al geladen was"); // nothing of it is on screen
  await page.unroute("**/config.json");
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Op 15 juni 2023");
  await expect(alerts(page)).toHaveCount(0);
});

test("a part that does not load says so, and the rest of the page goes on", async ({ page, heard }) => {
  heard.allow(/ERR_FAILED|dynamically imported module|Unable to preload CSS/);
  await open(page, "/?op=2023-02-10");
  await page.route("**/assets/date-check-view-*", (route) => route.abort());
  const views = page.getByRole("navigation", { name: "Weergaven" });
  await views.getByRole("link", { name: "Datumcheck" }).click();
  await expect(alerts(page)).toContainText("Dit deel van de pagina kon niet worden geladen.");
  await views.getByRole("link", { name: "Bronnen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Waarop steunt dit?");
  await page.goBack();
  await page.unroute("**/assets/date-check-view-*");
  await page.getByRole("button", { name: "Pagina opnieuw laden" }).click();
  await expect(sentence(page)).toContainText("Op 10 februari 2023 golden");
});
