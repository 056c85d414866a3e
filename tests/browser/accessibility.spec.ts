import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { answer, detail, open, PATHS, turnTo } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// What these tests themselves put into the page, such as wider text, is not the page's.
test.use({ bypassCSP: true });

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Of long lists and tables a few rows are enough. */
const ALIKE = ["li:nth-child(n+7)", "tr:nth-child(n+7)", "[role=row]:nth-child(n+7)"];

/** Each violation as a sentence with the place where it stands. */
async function violations(page: Page, where: string, rules: "all" | "colours", parts: readonly string[]) {
  const run = rules === "colours" ? { type: "rule" as const, values: ["color-contrast"] } : TAGS;
  // What passes is not written out, and there are no frames from elsewhere: that halves the time.
  const axe = new AxeBuilder({ page }).options({
    resultTypes: ["violations"],
    preload: false,
    runOnly: run,
  });
  for (const part of parts) axe.include(part);
  for (const rest of ALIKE) axe.exclude(rest);
  const results = await axe.setLegacyMode(true).analyze();
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${where}: ${id} (${help}) at ${target.join(" ")}: ${failureSummary}`,
    ),
  );
}

/** Only colours differ between the themes. `parts`: what is new since the last time; the whole page unless told. */
async function inBothThemes(page: Page, where: string, parts = ["html"]): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await violations(page, where, "all", parts);
  await page.emulateMedia({ colorScheme: "dark" });
  return [...light, ...(await violations(page, `${where}, dark`, "colours", parts))];
}

const BOARD = "/voorbereiding?op=2023-06-15&bestuur=voorbeeld-de-linde";
/** Every view, as it stands when one comes there. */
const VIEWS = [
  ...PATHS.map((path) => `${path}?op=2023-02-10`),
  "/voorbereiding?op=2023-06-15",
  BOARD,
  "/presentatie",
  "/toegankelijkheid",
];

/** Buttons, choices and sliders of fewer than 24 pixels; a button in a line of text is as high as its line. */
const tooSmall = async (page: Page, where: string) =>
  (
    await page
      .getByRole("button")
      .or(page.getByRole("combobox"))
      .or(page.getByRole("slider"))
      .filter({ visible: true })
      .evaluateAll((controls) =>
        controls.flatMap((control) => {
          const { width: wide, height: high } = control.getBoundingClientRect();
          const inText = control.matches("p .text-button, li .text-button, span .text-button");
          return wide < 24 || (high < 24 && !inText)
            ? [`${control.ariaLabel ?? control.textContent} ${wide}x${high}`]
            : [];
        }),
      )
  ).map((control) => `${where}: ${control}`);

// At 820 px stand the same elements as at one of these.
for (const width of [1440, 390]) {
  test(`has no violation and no control that is too small on any page, at ${width}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await open(page, "/");
    const found: string[] = [];
    for (const address of VIEWS) {
      await turnTo(page, address);
      await page.emulateMedia({ colorScheme: width === 390 ? "dark" : "light" });
      // A hundred sources stand alike: one is enough.
      if (address.startsWith("/bronnen")) await page.getByRole("searchbox").fill("raadsvragen");
      if (address === BOARD) await expect(page.getByRole("table", { name: "Taken" })).toBeVisible();
      const here = `${address} at ${width}`;
      // The dark colours of a wide page are those of a narrow one, but for the drawing, which is only there.
      found.push(
        ...(await (address.startsWith("/?")
          ? inBothThemes(page, here)
          : violations(page, here, "all", ["html"]))),
        ...(await tooSmall(page, here)),
      );
    }
    await turnTo(page, "/?op=2023-02-10&mijlpaal=ms-2023-02-10-protocol");
    await expect(detail(page)).toBeVisible();
    found.push(...(await tooSmall(page, "an open milestone")));
    expect(found).toEqual([]);
  });
}

test("has no violation with a detail, a popover, a calendar or an error open", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  const found: string[] = [];
  await open(page, "/?op=2023-02-10&kennis=2023-03-01&mijlpaal=ms-2023-09-01-start&taal=en");
  await expect(detail(page)).toBeVisible();
  found.push(...(await inBothThemes(page, "detail and notice", ["aside", "[role=status]"])));
  await page.getByRole("button", { name: "Any certainty" }).click();
  found.push(...(await inBothThemes(page, "filter", [":popover-open"])));

  await turnTo(page, "/?vergelijk=2021-06-30&op=2023-02-10&verschil=nieuw");
  await expect(page.getByRole("region", { name: "Vergelijking" }).getByRole("list")).toBeVisible();
  found.push(...(await inBothThemes(page, "comparison", [".compare-bar", ".drawing", ".workbench-narrow"])));

  await turnTo(page, "/?op=2023-02-10&weergave=tabel");
  await page.getByRole("button", { name: "Peildatum: Kalender" }).click();
  await expect(page.getByRole("grid")).toBeVisible();
  found.push(...(await inBothThemes(page, "table and calendar", ["table", ":popover-open"])));
  await page.keyboard.press("Escape");

  await turnTo(page, "/?op=2023-02-10");
  const moved = page.getByRole("region", { name: "Verschoven datums" });
  await moved.scrollIntoViewIfNeeded();
  await moved.getByText("Toon de aankondigingen met hun bronnen").click();
  found.push(...(await inBothThemes(page, "chart and its table", [".trend"])));

  await turnTo(page, "/datumcheck?op=2023-04-01&niveau=beide");
  await page.getByRole("textbox", { name: "Datum", exact: true }).fill("30 februari 2023");
  await page.getByRole("textbox", { name: "Datum", exact: true }).press("Enter");
  await expect(page.getByRole("alert")).toBeVisible();
  const sources = answer(page).getByText(/^\d+ bronnen$/);
  await sources.first().click();
  found.push(
    ...(await inBothThemes(page, "refused day and open sources", ["form", "[role=status]", "details[open]"])),
  );

  await open(page, "/?scenario=storing");
  await expect(page.getByRole("alert").first()).toBeVisible();
  found.push(...(await inBothThemes(page, "failure")));
  expect(found).toEqual([]);
});

test("survives wider text spacing and forced colours", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "/?op=2023-02-10&mijlpaal=ms-2023-02-10-protocol");
  await page.addStyleTag({
    content:
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }",
  });
  for (const path of VIEWS) {
    await turnTo(page, path);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over, path).toBeLessThanOrEqual(0);
  }
});

test("never hides what has the focus behind what sticks to the screen", async ({ page }) => {
  const hidden: string[] = [];
  await page.setViewportSize({ width: 1280, height: 640 });
  await open(page, "/?op=2023-02-10&mijlpaal=ms-2023-02-10-protocol");
  for (const address of ["/?op=2023-02-10&weergave=tabel", "/datumcheck?op=2023-02-10", BOARD]) {
    await turnTo(page, address);
    for (const key of ["Tab", "Shift+Tab"])
      for (let step = 0; step < 25; step += 1) {
        await page.keyboard.press(key);
        const behind = await page.evaluate(() => {
          const { activeElement: focused } = document;
          if (!focused || focused === document.body) return null;
          const { left, top, width, height } = focused.getBoundingClientRect();
          const points = [0.1, 0.5, 0.9].map((share) => [left + width / 2, top + height * share] as const);
          const seen = points.some(([x, y]) => {
            const there = document.elementFromPoint(x, y);
            return there && (focused.contains(there) || there.contains(focused));
          });
          return seen ? null : focused.outerHTML.slice(0, 80);
        });
        if (behind) hidden.push(`${address} ${key} ${step}: ${behind}`);
      }
  }
  expect(hidden).toEqual([]);
});
