import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { open } from "./pages.ts";
import { expect, test } from "./visitor.ts";

const BOARD = "/voorbereiding?op=2023-06-15&bestuur=voorbeeld-de-linde";

async function openImport(page: Page) {
  await open(page, BOARD);
  await page.getByRole("button", { name: "Eigen lijst inlezen (CSV, Excel)" }).click();
  await expect(page.getByRole("heading", { name: "Uw eigen lijst inlezen" })).toBeFocused();
}

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel(/Kies een bestand/).setInputFiles({ name, mimeType: "text/csv", buffer });

const statusOf = (page: Page, title: string) => page.getByRole("combobox", { name: `Status van ${title}` });

/** As an old Excel writes it: windows-1252 with semicolons, titles above the heading, a heading twice, empty rows. */
const LIST = [
  "Voorbereiding leersteun, onze school;;;;;",
  ";;;;;",
  "Datum;Taak;Status;Wie;Status;Opmerking",
  "1/9/2023;Ouders informeren;Klaar;zorgcoördinator;;brief van € 12",
  ";;;;;",
  "45170;Contract voor de coördinatie;mee bezig;Els;;",
  "31/02/2023;Overleg plannen;nog te doen;;;",
  "sept. 2023;Teamdag;done;directie;;",
].join("\r\n");
const windows1252 = (text: string) =>
  Buffer.from([...text].map((letter) => (letter === "€" ? 0x80 : letter.charCodeAt(0))));

test("a list as it is kept: previewed, faulty rows named, stored when confirmed, and nothing new the second time", async ({
  page,
}) => {
  await openImport(page);
  await choose(page, "lijst.csv", windows1252(LIST));
  const preview = page.getByRole("region", { name: "De eerste rijen van uw lijst" });
  await expect(preview.getByRole("cell", { name: "zorgcoördinator" })).toBeVisible();
  await expect(preview.getByRole("combobox", { name: "Kolom C, Status bevat" })).toHaveValue("status");
  await expect(preview.getByRole("combobox", { name: "Kolom E, Status bevat" })).toHaveValue("");
  await expect(
    page.getByText("Rij 7, kolom A, “31/02/2023”: deze dag bestaat niet.", { exact: true }),
  ).toBeVisible();
  const changes = page.getByRole("table", { name: "De wijzigingen, rij per rij" });
  await expect(changes.getByRole("row", { name: /Contract/ })).toContainText(
    "bezig; domein Leersteunmodel; eigen datum 1 september 2023; nota “Wie: Els”",
  );
  await expect(changes.getByRole("row", { name: /Teamdag/ })).toContainText("eigen datum 30 september 2023");
  await expect(changes.getByRole("row", { name: /Ouders/ })).toContainText("brief van € 12");

  // A button that says why it does nothing yet.
  const store = page.getByRole("button", { name: "3 wijzigingen bewaren" });
  await expect(store).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("checkbox", { name: "1 rij met een fout weglaten en de rest bewaren" }).check();
  await store.focus();
  await page.keyboard.press("Enter");
  await expect(statusOf(page, "Ouders informeren")).toHaveValue("klaar");
  // The list above has grown, and what was pressed is gone: one still stands at what is said.
  const stored = page.getByText("Klaar met deze lijst. U kunt nog een lijst kiezen.");
  await expect(stored).toBeFocused();
  await expect(stored).toBeInViewport();
  await expect(statusOf(page, "Contract voor de coördinatie")).toHaveValue("bezig");
  await page.reload();
  await expect(statusOf(page, "Ouders informeren")).toHaveValue("klaar");
  await expect(statusOf(page, "Teamdag")).toHaveValue("klaar");

  await openImport(page);
  await choose(page, "lijst.csv", windows1252(LIST));
  await expect(page.getByText("3 rijen staan er al zo; 1 rij heeft een fout.")).toBeVisible();
  await expect(page.getByRole("button", { name: /wijziging(en)? bewaren/ })).toHaveCount(0);
});

test("20 MB and files that are no list each end in a message, read beside the page", async ({
  page,
}, info) => {
  await openImport(page);
  const line = Buffer.from("1/9/2023;Ouders informeren;klaar;directie\n");
  const large = Buffer.alloc(line.length * Math.floor(20_000_000 / line.length), line);
  const file = info.outputPath("groot.csv");
  await writeFile(file, large);
  const aside = page.waitForEvent("worker");
  await page.getByLabel(/Kies een bestand/).setInputFiles(file);
  // It is read beside the thread that draws.
  expect((await aside).url()).toContain("read.worker");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText(/Deze lijst heeft 4\d\d\.\d{3} rijen\./, { timeout: 15_000 });
  await expect(alert).toContainText("Er is niets bewaard.");

  const larger = info.outputPath("te-groot.csv");
  await writeFile(larger, Buffer.concat([large, line]));
  await page.getByLabel(/Kies een bestand/).setInputFiles(larger);
  await expect(alert).toContainText("Het mag hoogstens 20 MB zijn");
  await choose(page, "brief.pdf", Buffer.from("%PDF-1.7\n"));
  await expect(alert).toContainText("Dit is een pdf, geen rekenblad.");
});

test("a list of another sheet is pasted, and on paper it is a report of two pages", async ({ page }) => {
  await openImport(page);
  await page.getByLabel(/Of plak hier/).fill("Taak\tStatus\nDirecteur aanstellen\tklaar");
  await page.getByRole("button", { name: "Geplakte lijst lezen" }).click();
  await page.getByRole("button", { name: "1 wijziging bewaren" }).click();
  await expect(statusOf(page, "Directeur aanstellen")).toHaveValue("klaar");
  await expect(page.locator(".progress .recharts-surface").first()).toBeVisible();
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});
