import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import milestones from "#mocks/data/milestones.json" with { type: "json" };
import { dayField, detail, drawing, open, peildatum, query, turnTo } from "./pages.ts";
import { edges, overlaps, textBoxes } from "./text-boxes.ts";
import { expect, test } from "./visitor.ts";

// The drawing proves the answer: readable at every width, and all of it without a pointer.

// Higher than the drawing, so that head and foot stand at their own place instead of sticking over the lanes.
const TALL = 2600;
const DESKTOP = { width: 1440, height: TALL };

const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

test("moves the peildatum from change to change, by a day and by a month", async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await open(page, "/?op=2023-02-10");
  const slider = peildatum(page);
  await expect(slider).toHaveAttribute("aria-valuetext", "10 februari 2023");
  await slider.focus();
  const STEPS = [
    ["ArrowRight", "2 maart 2023"],
    ["ArrowLeft", "10 februari 2023"],
    ["ArrowLeft", "8 juli 2022"],
    ["ArrowUp", "10 februari 2023"],
    ["Shift+ArrowRight", "11 februari 2023"],
    ["Shift+ArrowLeft", "10 februari 2023"],
    ["PageUp", "10 maart 2023"],
    ["PageDown", "10 februari 2023"],
    ["Home", "12 maart 2014"],
    ["End", "1 september 2023"],
  ] as const;
  for (const [key, text] of STEPS) {
    await page.keyboard.press(key);
    await expect(slider, key).toHaveAttribute("aria-valuetext", text);
    await expect(slider).toBeFocused();
  }
  await expect(dayField(page)).toHaveValue("1 september 2023");
  await expect.poll(() => query(page)["op"]).toBe("2023-09-01");
  const [now, min, max] = await Promise.all(
    ["aria-valuenow", "aria-valuemin", "aria-valuemax"].map(async (name) =>
      Number(await slider.getAttribute(name)),
    ),
  );
  expect(now).toBeGreaterThanOrEqual(min ?? Number.NaN);
  expect(now).toBeLessThanOrEqual(max ?? Number.NaN);
  await open(page, "/?op=2023-02-10&taal=en");
  await expect(page.getByRole("slider", { name: "As-of date" })).toHaveAttribute(
    "aria-valuetext",
    "10 February 2023",
  );
});

test("moves the peildatum by pulling its line, and the period by pulling the window", async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await open(page, "/?op=2023-02-10");
  const flag = await drawing(page).getByText("Peildatum 10 februari 2023").boundingBox();
  if (!flag) throw new Error("no flag");
  const [x, y] = [flag.x + flag.width / 2, flag.y + flag.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y, { steps: 4 });
  await page.mouse.move(x + 80, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => query(page)["op"]).toMatch(/^2023-0[345]-/);
  // A drag is one step in the history.
  const steps = await page.evaluate(() => history.length);
  await page.goBack();
  await expect.poll(() => query(page)).toEqual({ op: "2023-02-10" });
  await page.goForward();
  await expect.poll(() => query(page)["op"]).toMatch(/^2023-0[345]-/);
  expect(await page.evaluate(() => history.length)).toBe(steps);

  const window = page.getByRole("slider", { name: "Zichtbare periode" });
  await expect(window).toHaveAttribute("aria-valuetext", "1 januari 2022 tot en met 31 augustus 2024");
  await window.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(window).not.toHaveAttribute("aria-valuetext", "1 januari 2022 tot en met 31 augustus 2024");
  await expect.poll(() => query(page)["van"]).toMatch(/^2021-/);
  await page.getByRole("button", { name: "Overgang" }).click();
  await expect(window).toHaveAttribute("aria-valuetext", "1 januari 2022 tot en met 31 augustus 2024");
  await expect.poll(() => query(page)).not.toHaveProperty("van");
});

test("zooms with buttons and with ctrl and the wheel; the wheel alone scrolls the page", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "/?op=2023-02-10");
  const zoom = page.getByRole("group", { name: "Zichtbare periode" });
  await zoom.getByRole("button", { name: "Inzoomen" }).click();
  const days = () =>
    (Date.parse(query(page)["tot"] ?? "") - Date.parse(query(page)["van"] ?? "")) / 86_400_000;
  await expect.poll(days).toBeLessThan(700);
  const near = days();
  await zoom.getByRole("button", { name: "Later" }).click();
  expect(days()).toBeCloseTo(near, -1);
  await page
    .getByRole("group", { name: "Periode", exact: true })
    .getByRole("button", { name: "Alles" })
    .click();
  await expect.poll(days).toBeGreaterThan(3000);

  const before = days();
  await drawing(page).hover({ position: { x: 700, y: 300 } });
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(days()).toBe(before);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect.poll(days).toBeLessThan(before);
});

test("stays on one page of paper with the answer and the legend, without controls", async ({ page }) => {
  const SHEETS = [
    { width: 695, height: 1016 },
    { width: 1024, height: 688 },
  ];
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "/?op=2023-02-10&mijlpaal=ms-2023-02-10-protocol");
  await page.emulateMedia({ media: "print" });
  for (const sheet of SHEETS) {
    await page.setViewportSize(sheet);
    const legend = await drawing(page).getByText("Tekens", { exact: true }).boundingBox();
    expect((legend?.y ?? sheet.height) + (legend?.height ?? 0)).toBeLessThan(sheet.height);
    await expect(page.locator("main").getByRole("button", { name: "Sluiten" })).toBeHidden();
    await expect(page.getByRole("group", { name: "Weergave" })).toBeHidden();
    const panel = await detail(page).boundingBox();
    const list = await page.getByRole("link", { name: /^Unia adviseert over het ontwerp/ }).boundingBox();
    expect(panel?.y).toBeGreaterThan(legend?.y ?? Number.NaN);
    expect(list?.y).toBeGreaterThan(panel?.y ?? Number.NaN);
  }
});

test("shows what is pressed in the reader's own colours too", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "/?op=2023-02-10");
  const background = (name: string) =>
    page
      .getByRole("group", { name: "Weergave" })
      .getByRole("button", { name })
      .evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(await background("Tijdlijn")).not.toBe(await background("Lijst"));
});

test("is one tab stop; the arrows move through time and lanes, and open nothing", async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await open(page, "/?op=2023-02-10");
  const stops = drawing(page).locator('[role="button"][tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  const start = await focusedName(page);
  expect(start).toMatch(/10 februari 2023|februari 2023/);
  await page.keyboard.press("Control+Home");
  const first = await focusedName(page);
  for (const key of [
    "End",
    "Home",
    "ArrowRight",
    "ArrowDown",
    "ArrowUp",
    "PageDown",
    "PageUp",
    "Control+End",
  ]) {
    const before = await focusedName(page);
    await page.keyboard.press(key);
    if (!["Home", "ArrowUp"].includes(key)) await expect.poll(() => focusedName(page), key).not.toBe(before);
    await expect(stops).toHaveCount(1);
    await expect(stops).toBeFocused();
  }
  expect(await focusedName(page)).not.toBe(first);
  await expect(detail(page)).toHaveCount(0);
  await expect.poll(() => query(page)).not.toHaveProperty("mijlpaal");

  await open(page, "/?op=2023-02-10");
  const button = drawing(page).getByRole("button", {
    name: /^Protocol leersteuncentra voor het eerst voorgelegd/,
  });
  await expect(button).toHaveAccessibleName(
    "Protocol leersteuncentra voor het eerst voorgelegd, 10 februari 2023, Protocol, op de peildatum",
  );
  await button.focus();
  await page.keyboard.press(" ");
  await expect(detail(page)).toBeVisible();
});

test("shows its keys on a question mark, and gives the focus back", async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await open(page, "/?op=2023-02-10");
  const button = drawing(page).getByRole("button", { name: /^Protocol leersteuncentra voor het eerst/ });
  await button.focus();
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Toetsen en gebaren in de tijdlijn" });
  await expect(help).toBeVisible();
  await expect(help).toContainText("een schooljaar verder");
  await expect(help).toContainText("deze toetsen");
  const violations = await new AxeBuilder({ page }).include("dialog").analyze();
  expect(violations.violations).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await expect(button).toBeFocused();
  await expect(detail(page)).toHaveCount(0);

  await page.getByRole("button", { name: "Toetsen" }).click();
  await expect(help).toBeVisible();
  await help.getByRole("button", { name: "Sluiten" }).click();
  await expect(help).toBeHidden();
});

test("opens a group by zooming to what is in it", async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await open(page, "/?op=2023-02-10&van=2013-01-01&tot=2025-12-31");
  const group = drawing(page).getByRole("button", { name: /^\d+ mijlpalen, .*: zoom in$/ });
  const before = await group.count();
  expect(before).toBeGreaterThan(0);
  await group.first().focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => query(page)["van"]).not.toBe("2013-01-01");
  await expect(detail(page)).toHaveCount(0);
  // What was inside has the focus now.
  await expect.poll(() => focusedName(page)).not.toBe("");
});

const heaviest = milestones.filter(({ weight }) => weight === 1);

test("labels what weighs most at 1440 and 820, whatever else is near", async ({ page }) => {
  await open(page, "/");
  for (const width of [1440, 820]) {
    await page.setViewportSize({ width, height: TALL });
    for (const [language, op] of [
      ["nl", "2023-02-10"],
      ["en", "2023-09-01"],
    ] as const) {
      await turnTo(page, `/?op=${op}&taal=${language}`);
      for (const { id, title } of heaviest) {
        const words = drawing(page).locator(`[data-milestone="${id}"] text`);
        await expect
          .poll(async () => (await words.allTextContents()).join(" "), `${id} at ${width}`)
          .toContain(title[language]);
      }
    }
  }
});

const PERIODS = [
  "",
  "&mijlpaal=ms-2023-02-10-protocol",
  "&vergelijk=2022-09-10",
  "&van=2013-09-01&tot=2025-12-31",
  "&van=2023-01-15&tot=2023-05-31",
  "&van=2023-08-15&tot=2023-10-15&vergelijk=2021-06-30",
];

test("writes no word over another, and none outside the drawing", async ({ page }) => {
  const wrong: string[] = [];
  await open(page, "/");
  for (const width of [1440, 1200, 820]) {
    await page.setViewportSize({ width, height: TALL });
    for (const rest of PERIODS) {
      for (const link of [`op=2023-02-10${rest}`, `op=2023-08-31${rest}&taal=en`]) {
        await turnTo(page, `/?${link}`);
        const boxes = await textBoxes(drawing(page));
        expect(boxes.length, link).toBeGreaterThan(30);
        const { left, right } = await edges(drawing(page));
        const outside = boxes.filter((box) => box.left < left || box.right > right);
        wrong.push(
          ...overlaps(boxes).map((pair) => `${width} ${link}: ${pair}`),
          ...outside.map(({ text }) => `${width} ${link}: "${text}" outside`),
        );
      }
    }
  }
  expect(wrong).toEqual([]);

  // The measure sees what it should: two labels on the same place.
  await drawing(page)
    .locator("[data-milestone] text")
    .evaluateAll((words) => {
      for (const word of words.slice(0, 2)) {
        word.setAttribute("x", "500");
        word.setAttribute("y", "500");
      }
    });
  expect(overlaps(await textBoxes(drawing(page)))).not.toEqual([]);
});

test("is a list on a phone, with the protocol in sight of the peildatum", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/?op=2023-02-10");
  await expect(drawing(page).locator("[data-milestone]:visible")).toHaveCount(0);
  await expect(page.getByText("Peildatum 10 februari 2023").filter({ visible: true }).last()).toBeVisible();
  const protocol = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: /^Protocol leersteuncentra voor het eerst/ }) })
    .last();
  await protocol.scrollIntoViewIfNeeded();
  await expect(protocol).toContainText("10 februari 2023");
  await expect(protocol.getByRole("link")).toHaveCSS("font-size", /^1[6-9]px$/);
  await protocol.getByRole("link").click();
  await expect(detail(page).getByRole("heading", { level: 2 })).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(protocol.getByRole("link")).toBeFocused();

  await page.getByRole("button", { name: "Zoek en filter" }).click();
  await page.getByRole("searchbox", { name: "Zoeken" }).fill("uiterste dag");
  await expect(page.getByRole("link", { name: /^Uiterste dag om een leersteuncentrum/ })).toBeVisible();
});

test("never scrolls sideways, down to 320 px and at 400 % zoom", async ({ page }) => {
  const wide: string[] = [];
  await open(page, "/");
  for (const width of [320, 390, 820]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of [
      "/?op=2023-02-10",
      "/?op=2023-02-10&weergave=tabel&taal=en",
      "/?op=2023-02-10&mijlpaal=ms-2023-09-01-start",
      "/datumcheck?op=2023-02-10",
      "/datumcheck?op=2023-02-10&taal=en",
      "/bronnen",
      "/?op=2023-02-10&vergelijk=vandaag&weergave=tabel&verschil=bereikt",
      "/?op=onzin&kennis=2022-01-01",
      "/voorbereiding?op=2023-06-15",
      "/voorbereiding?op=2023-06-15&bestuur=voorbeeld-de-linde",
      "/presentatie?presentatie=van-m-decreet-naar-leersteun",
      "/toegankelijkheid",
    ]) {
      await turnTo(page, address);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 0) wide.push(`${address} at ${width}: ${over} px too wide`);
    }
  }
  expect(wide).toEqual([]);

  // Text of twice the size: what stands in the view stays in the view.
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await turnTo(page, "/?op=2023-02-10&mijlpaal=ms-2023-02-10-protocol");
    const close = await detail(page).getByRole("button", { name: "Sluiten" }).boundingBox();
    expect((close?.x ?? width) + (close?.width ?? 0)).toBeLessThanOrEqual(width);
  }
});
