import type { Page } from "@playwright/test";
import { isFramed, securityHeaders } from "#hosting/headers.ts";
import { ROUTES } from "#src/app/routes.ts";
import { open, settled } from "./pages.ts";
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

test("every page is whole under the headers, in a folder of a host too", async ({ page, heard, request }) => {
  const { refused, strangers } = await watch(page);
  const home = `${site.origin}/een/pad`;
  for (const { path } of Object.values(ROUTES)) {
    await open(page, `${home}${path}?op=2023-02-10`);
    await settled(page);
  }
  await open(page, `${home}/`);
  const styled = page.locator(".timeline").first();
  expect(await styled.evaluate((each) => each.style.length)).toBeGreaterThan(0);

  heard.allow(/Failed to load resource/);
  await page.goto(`${home}/404.html`);
  const title = page.getByRole("heading", { name: "Deze pagina bestaat niet." });
  await expect(title).toHaveCSS("font-weight", "500");
  await expect(page.getByRole("link", { name: "Naar de tijdlijn" })).toHaveAttribute("href", `${home}/`);
  expect(refused).toEqual([]);
  expect(strangers).toEqual([]);

  // All other tests run under the same policy: what it refuses is said in the console, which fails them.
  const served = (await request.get("/")).headers()["content-security-policy"] ?? "";
  const advised = securityHeaders()["Content-Security-Policy"] ?? "";
  const asked = (policy: string) => policy.split("; ").filter((rule) => !rule.startsWith("connect-src"));
  expect(asked(served)).toEqual(asked(advised));
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
