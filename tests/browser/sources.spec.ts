import conflicts from "#mocks/data/conflicts.json" with { type: "json" };
import { detail, open, turnTo } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// Bronnen: what everything rests on, and where it is weak.

test("finds a source and shows what rests on it, with the way to the timeline", async ({ page }) => {
  await open(page, "/bronnen?op=2023-02-10");
  await page.getByRole("searchbox", { name: "Zoek op titel of uitgever" }).fill("raadsvragen");
  const source = page.locator("#mechelen-antwoord-2023");
  await expect(source).toContainText("Geen webadres.");
  await expect(page.locator(".source-item")).toHaveCount(1);
  await source.getByText(/^Hierop steunen \d+ feiten$/).click();
  await source.getByRole("link", { name: "Protocol leersteuncentra voor het eerst voorgelegd" }).click();
  await expect(detail(page).getByRole("heading", { level: 2 })).toHaveText(
    "Protocol leersteuncentra voor het eerst voorgelegd",
  );
  await expect(page).toHaveURL(/\/\?op=2023-02-10&mijlpaal=ms-2023-02-10-protocol$/);
  await page.goBack();

  const searchbox = page.getByRole("searchbox", { name: "Zoek op titel of uitgever" });
  await searchbox.fill("wombat");
  await expect(page.getByText("Geen bron met “wombat” in titel of uitgever.")).toBeVisible();
  await page.getByRole("button", { name: "Toon alle bronnen" }).click();
  await expect(page.locator(".source-item")).toHaveCount(122);
  await page.getByRole("button", { name: "Aantal feiten" }).click();
  await expect(page.getByRole("button", { name: "Aantal feiten" })).toHaveAttribute("aria-pressed", "true");
});

test("opens at the source or the contradiction that a link names", async ({ page }) => {
  const [conflict] = conflicts;
  for (const id of ["mechelen-antwoord-2023", conflict?.id ?? "", "begrippen"]) {
    await open(page, `/bronnen?op=2023-02-10#${id}`);
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
  for (const { topic, positions } of conflicts) {
    const article = page.getByRole("article", { name: topic.nl });
    for (const { value } of positions) await expect(article).toContainText(value.nl);
    await expect(article.getByRole("link").first()).toBeAttached();
  }
  // From a fact elsewhere to its source here, without loading a page.
  await open(page, "/?op=2023-02-10&mijlpaal=ms-2023-02-10-protocol");
  await detail(page)
    .getByRole("link", { name: "Antwoord op raadsvragen over de zorgondersteuningsnetwerken" })
    .click();
  await expect(page.locator("#mechelen-antwoord-2023")).toBeInViewport();
  await page
    .getByRole("navigation", { name: "Op deze pagina" })
    .getByRole("link", { name: "Begrippen" })
    .click();
  await expect(page.locator("#begrippen")).toBeInViewport();
});

test("prints on a dozen sheets: facts name their sources by number, and what was opened stays open", async ({
  page,
}) => {
  await open(page, "/bronnen");
  const source = page.locator("#mechelen-antwoord-2023");
  const resting = source.locator(".resting-facts");
  await page.emulateMedia({ media: "print" });
  await expect(source).toContainText("[1] Stad Mechelen");
  await expect(resting).toBeHidden();
  await expect(page.locator("#begrippen .citation-list").filter({ visible: true })).toHaveCount(0);
  await expect(page.locator("#begrippen .cited-numbers").first()).toHaveText(/^\[\d+(, \d+)*\]$/);
  // Answers are worth their paper.
  await expect(page.locator(".sources-question > p").first()).toBeVisible();
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThan(15);

  await page.emulateMedia({ media: "screen" });
  await source.getByText(/^Hierop steunen/).click();
  await page.emulateMedia({ media: "print" });
  await expect(resting).toBeVisible();
});

test("counts what it holds, in both languages", async ({ page }) => {
  await open(page, "/bronnen");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Waarop steunt dit?");
  await expect(page.getByRole("main")).toContainText(`Op 122 bronnen, met ${conflicts.length} tegenspraken`);
  await turnTo(page, "/bronnen?taal=en");
  await expect(page.getByRole("main")).toContainText(
    `On 122 sources, with ${conflicts.length} contradictions`,
  );
  await expect(page.getByRole("heading", { level: 2, name: "What was not found" })).toBeVisible();
});
