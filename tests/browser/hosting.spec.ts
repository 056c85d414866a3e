import type { Page } from "@playwright/test";
import { alive, answer, detail, drawing, open, query, sentence } from "./pages.ts";
import { serve, type Site } from "./static-server.ts";
import { expect, test } from "./visitor.ts";

// The same files work anywhere: under a path, on an insecure origin, with workers and storage blocked.

const BUILT = "dist";
const SENTENCE = "Op 10 februari 2023 golden het M-decreet en het ondersteuningsmodel.";

const follow = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Weergaven" }).getByRole("link", { name, exact: true }).click();

test.describe("under a path of any plain host", () => {
  const PREFIX = "/een/sub/pad/";
  let site: Site;
  test.beforeAll(async () => {
    site = await serve(BUILT, PREFIX);
  });
  test.afterAll(() => site.close());

  test("every address opens, with and without a slash at the end", async ({ page }) => {
    const failed: string[] = [];
    page.on("response", (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
    });
    const home = `${site.origin}${PREFIX}`;
    for (const address of ["", "index.html", "datumcheck", "datumcheck/"]) {
      await open(page, `${home}${address}?op=2023-02-10`);
      await expect(sentence(page), address).toHaveText(SENTENCE);
    }
    for (const address of ["bronnen", "bronnen/"]) {
      await open(page, `${home}${address}#mechelen-antwoord-2023`);
      await expect(page.locator("#mechelen-antwoord-2023"), address).toBeInViewport();
    }
    expect(failed).toEqual([]);
  });

  test("every link stays below it, followed or opened anew", async ({ page }) => {
    const home = `${site.origin}${PREFIX}`;
    await open(page, `${home}bronnen/?op=2023-02-10`);
    await follow(page, "Datumcheck");
    await expect(page).toHaveURL(`${home}datumcheck?op=2023-02-10`);
    await expect(sentence(page)).toHaveText(SENTENCE);
    await page.reload();
    await alive(page);
    await follow(page, "Bronnen");
    await expect(page).toHaveURL(`${home}bronnen?op=2023-02-10`);
    await page.goBack();
    await expect(sentence(page)).toHaveText(SENTENCE);
    await follow(page, "Tijdlijn");
    await expect(page).toHaveURL(`${home}?op=2023-02-10`);
    await expect(drawing(page)).toBeVisible();
    const hrefs = await page
      .locator("a[href]")
      .evaluateAll((links) =>
        links.flatMap((link) =>
          link instanceof HTMLAnchorElement && link.origin === location.origin ? [link.pathname] : [],
        ),
      );
    expect(hrefs.filter((path) => !path.startsWith(PREFIX))).toEqual([]);
  });
});

test("an address that does not exist says so, and knows the way home under any path", async ({
  page,
  heard,
}) => {
  heard.allow(/Failed to load resource/);
  const home = page.getByRole("link", { name: "Naar de tijdlijn" });
  for (const address of ["/foo", "/foo/bar/", "/%E0%A4%A", "/assets/"]) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    await expect(page.getByRole("heading", { name: "Deze pagina bestaat niet." })).toBeVisible();
  }
  const site = await serve(BUILT, "/een/sub/pad/");
  await page.route(`${site.origin}/een/sub/pad/niet/hier/`, (route) =>
    route.fulfill({ status: 404, path: `${BUILT}/404.html` }),
  );
  await page.goto(`${site.origin}/een/sub/pad/niet/hier/`);
  await expect(home).toHaveAttribute("href", `${site.origin}/een/sub/pad/`);
  const other = page.getByRole("navigation").getByRole("link", { name: "Bronnen" });
  await expect(other).toHaveAttribute("href", `${site.origin}/een/sub/pad/bronnen`);
  await home.click();
  await alive(page);
  await expect(drawing(page)).toBeVisible();
  await site.close();
});

test("an origin that is not secure loses only what the browser forbids there", async ({ page }) => {
  const site = await serve(BUILT);
  await open(page, `http://overgang.test:${site.port}/datumcheck?op=2023-02-10`);
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await expect(sentence(page)).toHaveText(SENTENCE);
  await page.getByRole("button", { name: "Kopieer antwoord" }).click();
  await expect(page.getByText("De browser liet kopiëren niet toe.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Te kopiëren tekst" })).toHaveValue(new RegExp(SENTENCE));
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Zet in mijn agenda" }).click();
  expect((await downloading).suggestedFilename()).toBe("leersteun-2023-02-10-school.ics");

  await follow(page, "Tijdlijn");
  await page.getByRole("group", { name: "Weergave" }).getByRole("button", { name: "Lijst" }).click();
  await page.getByRole("link", { name: "Leersteun gaat van start" }).click();
  await detail(page).getByRole("button", { name: "Kopieer link" }).click();
  await expect(detail(page).getByRole("textbox")).toHaveValue(/mijlpaal=ms-2023-09-01-start/);
  await site.close();
});

test("blocked workers and blocked storage cost nothing but the memory of the theme", async ({ visit }) => {
  const page = await visit({ serviceWorkers: "block" });
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        },
      });
  });
  await open(page, "/?op=2023-02-10");
  await expect(answer(page)).toContainText(SENTENCE);
  await page.getByRole("combobox", { name: "Thema" }).selectOption("donker");
  await expect(page.locator("html")).toHaveCSS("color-scheme", /dark/);
  await follow(page, "Datumcheck");
  await expect(page.locator("html")).toHaveCSS("color-scheme", /dark/);
  await page.getByRole("link", { name: "English" }).click();
  await expect(sentence(page)).toHaveText("On 10 February 2023 the M-decree and the support model applied.");
  await expect.poll(() => query(page)).toEqual({ op: "2023-02-10", taal: "en" });
  await page.reload();
  await alive(page);
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", "dark");
});
