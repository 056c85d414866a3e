import { open, PATHS, turnTo } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// The guard in visitor.ts fails on any line in the console; here is every page that there is to be quiet on.

const STATES = [
  ["light", "nl", ""],
  ["dark", "en", ""],
  ["light", "en", "&kennis=2022-01-01"],
  ["dark", "nl", "&weergave=lijst&mijlpaal=ms-2023-02-10-protocol"],
] as const;

test("says nothing in the console and asks nothing of anybody else, on any page", async ({
  page,
  baseURL,
  heard,
}) => {
  const strangers: string[] = [];
  page.on("request", (request) => {
    const own = request.url().startsWith(baseURL ?? "-") || /^(data|blob):/.test(request.url());
    if (!own) strangers.push(request.url());
  });
  const failed: string[] = [];
  page.on("requestfailed", (request) => failed.push(request.url()));
  page.on("response", (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  for (const path of PATHS) {
    await open(page, path);
    for (const [theme, language, rest] of STATES) {
      await page.emulateMedia({ colorScheme: theme });
      await turnTo(page, `${path}?op=2023-02-10&taal=${language}${rest}`);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
    }
  }
  expect(failed).toEqual([]);
  expect(strangers).toEqual([]);
  expect(heard.unexpected()).toEqual([]);
});

test("keeps the theme that was chosen, before the application runs", async ({ page, heard }) => {
  await open(page, "/");
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole("combobox", { name: "Thema" }).selectOption("donker");
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.route("**/assets/*.js", (route) => route.abort());
  heard.allow(/net::ERR_FAILED/);
  await page.reload();
  await expect.poll(paper).toBe(dark);
});
