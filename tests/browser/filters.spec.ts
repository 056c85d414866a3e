import type { Page } from "@playwright/test";
import { alive, open, query, search } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// Finding a milestone: filters and search live in the link, so Back, reload and a colleague see the same.

const found = (page: Page) => page.getByRole("table").getByRole("rowheader");
const TABLE = "/?op=2023-02-10&weergave=tabel";

test("filters by track, level and certainty, searches, and clears", async ({ page }) => {
  await open(page, TABLE);
  await expect(found(page).first()).toBeVisible();
  const all = await found(page).count();
  expect(all).toBeGreaterThan(60);

  await page.getByRole("button", { name: "Alle 8 sporen" }).click();
  await expect(page.getByRole("checkbox", { name: "Protocol" })).toBeChecked();
  await page.getByRole("button", { name: "enkel Protocol" }).click();
  await expect(found(page)).toHaveText([
    "Protocol leersteuncentra voor het eerst voorgelegd",
    "Parlement bevraagt oprichting van leersteuncentra",
  ]);
  await page.getByRole("checkbox", { name: "Besluitvorming" }).check();
  await expect.poll(() => query(page)["spoor"]).toBe("besluitvorming,protocol");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Sporen: 2 (Besluitvorming, Protocol)" })).toBeFocused();

  await page.getByRole("button", { name: "Elke zekerheid" }).click();
  await page.getByRole("button", { name: "enkel bronnen verschillen" }).click();
  await expect(found(page)).toHaveText(["Regering stemt opnieuw principieel in"]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("status").filter({ hasText: `1 van ${all} mijlpalen` })).toBeVisible();

  await page.getByRole("button", { name: "Filters wissen" }).click();
  await expect(found(page)).toHaveCount(all);
  await expect.poll(() => query(page)).toEqual({ op: "2023-02-10", weergave: "tabel" });

  await page.getByRole("combobox", { name: "Niveau" }).selectOption({ label: "basisonderwijs" });
  await expect.poll(() => query(page)["niveau"]).toBe("basis");
  await search(page).fill("uiterste dag");
  await expect(found(page)).toHaveText(["Uiterste dag om een leersteuncentrum te kiezen"]);
  await expect
    .poll(() => query(page))
    .toEqual({ op: "2023-02-10", niveau: "basis", zoek: "uiterste dag", weergave: "tabel" });

  await search(page).fill("wombat");
  await expect(page.getByText("Geen mijlpaal voldoet aan de filters.")).toBeVisible();
  await page.getByRole("button", { name: "Filters wissen" }).click();
  await expect(found(page)).toHaveCount(all);
});

test("finds without regard to capitals and accents, in the language on screen", async ({ page }) => {
  await open(page, `${TABLE}&zoek=PRINCIPIELE`);
  await expect(found(page)).toContainText(["Eerste principiële goedkeuring van het decreet"]);
  await open(page, `${TABLE}&zoek=first+submitted&taal=en`);
  await expect(found(page)).toHaveText(["Protocol on support centres first submitted"]);
});

test("goes back and forward through what was chosen, and survives a reload", async ({ page }) => {
  await open(page, "/?op=2023-02-10");
  const display = page.getByRole("group", { name: "Weergave" });
  await display.getByRole("button", { name: "Tabel" }).click();
  await page.getByRole("combobox", { name: "Niveau" }).selectOption({ label: "secundair onderwijs" });
  await search(page).pressSequentially("leersteun");
  await expect.poll(() => query(page)["zoek"]).toBe("leersteun");
  await search(page).pressSequentially("centr");
  await expect.poll(() => query(page)["zoek"]).toBe("leersteuncentr");
  await page.getByRole("button", { name: "Titel" }).click();
  await expect.poll(() => query(page)["sorteer"]).toBe("titel");
  await page.goBack();
  await expect.poll(() => query(page)["sorteer"]).toBeUndefined();
  const titles = await found(page).allTextContents();
  expect(titles.length).toBeGreaterThan(3);

  await page.reload();
  await alive(page);
  await expect(search(page)).toHaveValue("leersteuncentr");
  await expect(found(page)).toHaveText(titles);

  // All the letters of a search are one step in the history.
  await page.goBack();
  await expect.poll(() => query(page)).toEqual({ op: "2023-02-10", niveau: "secundair", weergave: "tabel" });
  await expect(search(page)).toHaveValue("");
  await page.goBack();
  await expect.poll(() => query(page)).toEqual({ op: "2023-02-10", weergave: "tabel" });
  await page.goBack();
  await expect(display.getByRole("button", { name: "Tijdlijn" })).toHaveAttribute("aria-pressed", "true");
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect(found(page)).toHaveText(titles);
  await expect(page.getByRole("combobox", { name: "Niveau" })).toHaveValue("secundair onderwijs");
});

test("shows another visitor the same, and keeps what it does not know", async ({ page, visit }) => {
  await open(page, "/?op=2023-02-10&utm_source=brief&spoor=protocol&x=1%202");
  await page.getByRole("group", { name: "Weergave" }).getByRole("button", { name: "Tabel" }).click();
  await page.getByRole("button", { name: "Titel" }).click();
  const titles = await found(page).allTextContents();
  const kept = { utm_source: "brief", x: "1 2" };
  await expect
    .poll(() => query(page))
    .toMatchObject({ ...kept, spoor: "protocol", weergave: "tabel", sorteer: "titel" });

  const colleague = await visit();
  await open(colleague, page.url());
  await expect(found(colleague)).toHaveText(titles);
  await expect(colleague.getByRole("button", { name: "Sporen: 1 (Protocol)" })).toBeVisible();
  await expect(colleague.getByRole("columnheader", { name: "Titel" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );

  await colleague.getByRole("link", { name: "Datumcheck" }).click();
  await expect(colleague.getByRole("group", { name: "Uw vraag" })).toBeVisible();
  await expect.poll(() => query(colleague)).toMatchObject({ ...kept, op: "2023-02-10" });
});
