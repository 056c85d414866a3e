import milestones from "#mocks/data/milestones.json" with { type: "json" };
import { answer, dayField, detail, notice, open, query } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// The kennisdatum: only what was public on that day, with dates where they stood then.

const KENNIS = "2022-01-01";

const firstKnown = ({ knownSince, revisions }: (typeof milestones)[number]) =>
  [knownSince, ...revisions.map((revision) => revision.knownSince)].toSorted()[0] ?? "";
const unknown = milestones.filter((milestone) => firstKnown(milestone) > KENNIS).length;

test("hides what was not known, and puts back what has moved since", async ({ page }) => {
  await open(page, `/?op=2023-02-10&kennis=${KENNIS}&weergave=tabel`);
  await expect(
    notice(page, "U ziet de mijlpalen zoals ze op 1 januari 2022 publiek bekend waren."),
  ).toContainText(`${unknown} mijlpalen waren toen nog niet bekend.`);
  await expect(page.getByRole("table")).toHaveAccessibleName(
    new RegExp(`^${milestones.length - unknown} mijlpalen`),
  );
  const start = page.getByRole("row", { name: /Leersteun gaat van start/ });
  await expect(start.getByRole("cell", { name: "1 september 2022" })).toBeVisible();
  await expect(start.getByRole("cell", { name: "gepland" })).toBeVisible();
  await expect(page.getByRole("row", { name: /Protocol leersteuncentra/ })).toHaveCount(0);
  // Regimes are always shown; the answer says what was announced then, and only then what came.
  await expect(notice(page, "publiek bekend")).toContainText("Regimes en andere feiten staan er altijd");
  await expect(answer(page)).toContainText(
    /1 september 2022 aangekondigd\. Wat er nu over bekend is, komt uit latere bronnen\.\s*Volgende wijziging/,
  );

  await start.getByRole("link").click();
  await expect(detail(page)).toContainText("donderdag 1 september 2022, voorbij");

  await page.getByRole("button", { name: "Toon alles wat nu bekend is" }).click();
  await expect(notice(page, "publiek bekend")).toHaveCount(0);
  await expect(start.getByRole("cell", { name: "1 september 2023" })).toBeVisible();
  await expect(page.getByRole("row", { name: /Protocol leersteuncentra/ })).toBeVisible();
  await expect.poll(() => query(page)).not.toHaveProperty("kennis");
});

test("says the same in English, and holds in Datumcheck and Bronnen", async ({ page }) => {
  await open(page, `/?op=2023-02-10&kennis=${KENNIS}&taal=en`);
  await expect(notice(page, "You see the milestones as they were public on 1 January 2022.")).toContainText(
    `${unknown} milestones were not known then.`,
  );
  await page.getByRole("link", { name: "Date check" }).click();
  await expect(notice(page, "You see the milestones as they were public on 1 January 2022.")).toBeVisible();
  await expect(answer(page)).toContainText(
    "On 1 January 2022 the announced start of the learning support decree and the learning support model was 1 September 2022.",
  );
  await page.getByRole("link", { name: "Sources", exact: true }).click();
  await expect(page.getByRole("main")).toContainText(
    /\d+ of the 122 sources were published after 1 January 2022/,
  );
  await expect(page.locator("#mechelen-antwoord-2023")).toContainText(
    "5 May 2023, published after the known-on date",
  );
  await expect(notice(page, "You see the milestones as they were public on 1 January 2022.")).toBeVisible();
});

test("is chosen in the bar, by hand or as the peildatum", async ({ page }) => {
  await open(page, "/?op=2022-01-01");
  const days = page.getByRole("group", { name: "Peildatum en kennisdatum" });
  await days.getByRole("button", { name: "Kennisdatum: nu" }).click();
  const field = page.getByRole("textbox", { name: "Bekend op" });
  await field.fill("15 juni 2022");
  await field.press("Enter");
  await expect(
    notice(page, "U ziet de mijlpalen zoals ze op 15 juni 2022 publiek bekend waren."),
  ).toBeVisible();
  await page.getByRole("button", { name: "Gelijk aan de peildatum" }).click();
  await expect(
    notice(page, "U ziet de mijlpalen zoals ze op 1 januari 2022 publiek bekend waren."),
  ).toBeVisible();
  await expect.poll(() => query(page)).toEqual({ op: "2022-01-01", kennis: "2022-01-01" });
  await expect(dayField(page)).toHaveValue("1 januari 2022");
  await days.getByRole("button", { name: /^Kennisdatum: 1 jan 2022/ }).click();
  await page.getByRole("button", { name: "Alles wat nu bekend is", exact: true }).click();
  await expect.poll(() => query(page)).toEqual({ op: "2022-01-01" });
});
