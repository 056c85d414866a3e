import type { Page } from "@playwright/test";
import { isFramed, securityHeaders } from "#hosting/headers.ts";
import { ROUTES } from "#src/app/routes.ts";
import { drawing, open, settled, turnTo } from "./pages.ts";
import { serve, type Site } from "./static-server.ts";
import { expect, test } from "./visitor.ts";

// The product under the headers that its hosts are advised to send: nothing is refused, nobody else is asked.

let site: Site;
test.beforeAll(async () => {
  site = await serve("dist", "/een/pad/", (pathname) => securityHeaders({ framed: isFramed(pathname) }));
});
test.afterAll(() => site.close());

/** What the policy refused in any page of the visit, and who was asked besides the host. */
async function watch(page: Page) {
  const refused: string[] = [];
  const strangers: string[] = [];
  await page.exposeFunction("tellRefused", (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile }) => {
      void (window as unknown as { tellRefused: (what: string) => Promise<void> }).tellRefused(
        `${location.pathname}: ${effectiveDirective} ${blockedURI} ${sourceFile}`,
      );
    });
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${site.origin}/`) && !/^(data|blob):/.test(url)) strangers.push(url);
  });
  return { refused, strangers };
}

test("every page and what it loads later is whole under the headers, with no question to anybody else", async ({
  page,
  heard,
}) => {
  test.slow();
  const { refused, strangers } = await watch(page);
  const home = `${site.origin}/een/pad`;
  for (const { path } of Object.values(ROUTES)) {
    await open(page, `${home}${path}?op=2023-02-10`);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await settled(page);
  }

  await open(page, `${home}/`);
  expect(
    await page
      .locator(".timeline")
      .first()
      .evaluate((each) => each.style.length),
  ).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Peildatum: Kalender" }).click();
  await page.getByRole("grid").getByRole("button").nth(3).click();
  await drawing(page).getByRole("button").first().press("?");
  await expect(page.getByRole("heading", { name: "Mijlpalen", level: 3 })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("region", { name: "Verschoven datums" }).scrollIntoViewIfNeeded();
  await expect(page.locator(".recharts-surface").first()).toBeVisible();
  for (const query of [
    "?op=2023-02-10&mijlpaal=ms-2023-02-10-protocol",
    "?op=2023-02-10&vergelijk=2021-06-30&weergave=lijst",
    "?op=2023-02-10&weergave=tabel",
    "?op=2023-02-10&bestuur=voorbeeld-de-linde&taal=en",
  ]) {
    await turnTo(page, `/een/pad/${query}`);
  }

  // What is drawn for a file stands under the policy of the page.
  await turnTo(page, "/een/pad/?op=2023-02-10");
  for (const format of ["PNG", "SVG"]) {
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Exporteren" }).click();
    await page.getByRole("menuitem", { name: new RegExp(`^${format}`) }).click();
    expect((await saving).suggestedFilename().toUpperCase()).toContain(`.${format}`);
  }

  await turnTo(page, "/een/pad/datumcheck?op=2023-02-10");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Zet in mijn agenda" }).click();
  await downloading;

  await turnTo(page, "/een/pad/voorbereiding?op=2023-06-15&bestuur=voorbeeld-de-linde");
  await page.getByRole("button", { name: "Ouders informeren" }).click();
  await expect(page.getByRole("textbox", { name: "Notitie" })).toBeVisible();
  const figures = page.locator("figure, .recharts-surface");
  for (const figure of await figures.all()) await figure.scrollIntoViewIfNeeded();
  await settled(page);

  heard.allow(/Failed to load resource/);
  await page.goto(`${home}/404.html`);
  await expect(page.getByRole("heading", { name: "Deze pagina bestaat niet." })).toHaveCSS(
    "font-weight",
    "500",
  );
  await expect(page.getByRole("link", { name: "Naar de tijdlijn" })).toHaveAttribute("href", `${home}/`);

  expect(refused).toEqual([]);
  expect(strangers).toEqual([]);
});

test("the policy is in force: what is put into the page from outside does not run", async ({
  page,
  heard,
}) => {
  heard.allow(/Content Security Policy|Failed to load resource/);
  const { refused } = await watch(page);
  await open(page, `${site.origin}/een/pad/datumcheck`);
  const ran = await page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "window.planted = true";
    document.body.append(script);
    const picture = document.createElement("div");
    picture.innerHTML = '<img src="x" onerror="window.planted = true">';
    document.body.append(picture);
    const stranger = await fetch("https://elders.test/").then(
      () => true,
      () => false,
    );
    return "planted" in window || stranger;
  });
  expect(ran).toBe(false);
  await expect
    .poll(() => refused.map((line) => line.split(" ")[1]))
    .toEqual(expect.arrayContaining(["script-src-elem", "script-src-attr", "connect-src"]));
});

test("a scene may be shown in a page of somebody else, and no other page", async ({ page, heard }) => {
  heard.allow(/frame-ancestors|Failed to load resource/);
  const other = await serve("dist");
  const frames = ["", "presentatie"].map(
    (path) => `<iframe title="pagina ${path}" src="${site.origin}/een/pad/${path}"></iframe>`,
  );
  other.publish(new Map([["404.html", frames.join("")]]));
  await page.goto(`${other.origin}/404.html`);
  await expect
    .poll(() => page.frames().filter((frame) => frame.url().startsWith("chrome-error:")).length)
    .toBe(1);
  await expect(page.frameLocator('[title="pagina presentatie"]').locator("#main")).toBeVisible();
  await other.close();
});
