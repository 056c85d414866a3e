import { answer, sentence } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// Without scripts the facts of the day of the build can be read, with their sources.

test.use({ javaScriptEnabled: false, now: null });

const NOW = /gelden het decreet leersteun en het leersteunmodel\.$/;

test("shows the answer, every milestone and every source", async ({ page }) => {
  await page.goto("/");
  await expect(sentence(page)).toHaveText(NOW);
  const milestones = page.locator(".static-list > li");
  await expect(milestones).toHaveCount(74);
  const protocol = milestones.nth(
    (await milestones.allTextContents()).findIndex((text) =>
      text.startsWith("10 februari 2023: Protocol leersteuncentra voor het eerst voorgelegd"),
    ),
  );
  await expect(protocol).toBeVisible();
  expect(await protocol.textContent()).toContain("geen webadres");

  // The links work as on any page.
  await page.getByRole("navigation", { name: "Weergaven" }).getByRole("link", { name: "Datumcheck" }).click();
  await expect(page).toHaveURL(/\/datumcheck$/);
  await expect(sentence(page)).toHaveText(NOW);
  await expect(answer(page).getByRole("heading", { level: 2, name: "Leersteunmodel" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Keuze doorgeven in MijnOnderwijs" })).toBeVisible();
  const topics = page.getByRole("table", { name: "Wat verandert er" }).getByRole("row");
  expect(await topics.count()).toBeGreaterThan(10);
  expect(await topics.filter({ visible: true }).count()).toBe(await topics.count());
  await answer(page)
    .getByText(/^\d+ bronnen$/)
    .first()
    .click();
  await expect(answer(page).getByRole("listitem").filter({ visible: true }).first()).toBeVisible();

  await page.getByRole("navigation", { name: "Weergaven" }).getByRole("link", { name: "Bronnen" }).click();
  await expect(page).toHaveURL(/\/bronnen$/);
  await expect(page.locator(".source-item").filter({ visible: true })).toHaveCount(122);
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("stays readable at a link with a day, a phone's width and in the dark", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.emulateMedia({ colorScheme: "dark" });
  for (const path of ["/?op=2023-02-10", "/datumcheck?op=2023-02-10", "/bronnen?taal=en"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(/leersteun/);
  }
});

test("says that it stands still, in both languages, and shows no control that does nothing", async ({
  page,
}) => {
  for (const path of ["/", "/datumcheck", "/bronnen"]) {
    await page.goto(path);
    // Texts within <noscript> are not found by their words.
    const line = page.locator("noscript > p");
    await expect(line).toBeVisible();
    expect(await line.textContent()).toContain("de feiten van de dag waarop ze werd gemaakt");
    expect(await line.locator("[lang=en]").textContent()).toContain("need JavaScript");
    await expect(page.locator("button, input, select, .control").filter({ visible: true })).toHaveCount(0);
  }
});
