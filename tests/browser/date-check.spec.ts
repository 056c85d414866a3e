import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import ICAL from "ical.js";
import { answer, notice, open, query, sentence, turnTo } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// Datumcheck: which rules on this day, what must I do and by when, in my own agenda and on paper.

const question = (page: Page) => page.getByRole("group", { name: "Uw vraag" });
const day = (page: Page) => question(page).getByRole("textbox", { name: "Datum" });
const deadlines = (page: Page) => page.getByRole("region", { name: /^Uw (deadlines|datums)$/ });

test("takes a day as people write it, refuses one that does not exist, and keeps the rest", async ({
  page,
}) => {
  await open(page, "/datumcheck?op=2024-01-15");
  const NOTATIONS = [
    ["10 februari 2023", "10 februari 2023"],
    ["1/9/2023", "1 september 2023"],
    ["31-08-2023", "31 augustus 2023"],
    ["10.3.23", "10 maart 2023"],
    ["2023-05-03", "3 mei 2023"],
    ["vrijdag 10 feb 2023", "10 februari 2023"],
    ["August 31, 2023", "31 augustus 2023"],
  ] as const;
  for (const [typed, said] of NOTATIONS) {
    await day(page).fill(typed);
    await day(page).press("Enter");
    await expect(sentence(page), typed).toContainText(`Op ${said} golden`);
    await expect(day(page)).toHaveValue(said);
  }
  const REFUSED = [
    ["30 februari 2023", "bestaat niet."],
    ["maandag 10 februari 2023", "bestaat niet."],
    ["10/13/2023", "bestaat niet."],
    ["gisteren", "is niet te lezen als dag."],
  ] as const;
  for (const [typed, reason] of REFUSED) {
    await day(page).fill(typed);
    await day(page).press("Enter");
    await expect(page.getByRole("alert")).toContainText(`“${typed}” ${reason}`);
    await expect(day(page)).toHaveAttribute("aria-invalid", "true");
    await expect(sentence(page)).toContainText("Op 31 augustus 2023 golden");
  }
  await turnTo(page, "/datumcheck?op=2023-08-31&taal=en");
  await page.getByRole("group", { name: "Your question" }).getByRole("textbox").fill("30 February 2023");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("“30 February 2023” does not exist.");
});

test("picks a day from the calendar, a school year, a role and a level", async ({ page }) => {
  await open(page, "/datumcheck?op=2023-02-10");
  await question(page).getByRole("button", { name: "Datum: Kalender" }).click();
  const calendar = page.getByRole("group", { name: /^Datum, / });
  await expect(calendar.getByRole("button", { name: /10 februari 2023/ })).toBeFocused();
  await calendar.getByRole("button", { name: "Volgende maand" }).click();
  await calendar.getByRole("combobox", { name: "Jaar" }).selectOption("2022");
  await calendar.getByRole("button", { name: /10 maart 2022/ }).click();
  await expect(sentence(page)).toContainText("Op 10 maart 2022 golden");
  await expect(calendar).toBeHidden();
  // Again, by keyboard alone: the day has the focus each time.
  for (const key of ["Enter", " "]) {
    await question(page).getByRole("button", { name: "Datum: Kalender" }).press(key);
    await expect(calendar.getByRole("button", { name: /10 maart 2022/ })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(calendar).toBeHidden();
  }

  await question(page).getByRole("combobox", { name: "Schooljaar" }).selectOption("2023-2024");
  await expect(sentence(page)).toContainText("Op 1 september 2023 golden het decreet leersteun");
  await question(page).getByRole("combobox", { name: "Rol" }).selectOption("leersteuncentrum");
  await expect(deadlines(page)).toContainText("Voor een leersteuncentrum:");
  await question(page).getByRole("combobox", { name: "Onderwijsniveau" }).selectOption("basisonderwijs");
  await expect
    .poll(() => query(page))
    .toEqual({ op: "2023-09-01", rol: "leersteuncentrum", niveau: "basis" });
  await page.reload();
  await expect(question(page).getByRole("combobox", { name: "Rol" })).toHaveValue("leersteuncentrum");
});

test("says of every task whether it is ahead, late or expired, on what ground and by which law", async ({
  page,
}) => {
  await open(page, "/datumcheck?op=2023-02-10");
  await page.getByRole("button", { name: "Toon alle 13 deadlines" }).click();
  const task = page.getByRole("heading", { name: "Keuze doorgeven in MijnOnderwijs" });
  const choice = deadlines(page).getByRole("listitem").filter({ has: task });
  await expect(choice).toContainText("10 maart 2023");
  await expect(choice).toContainText("vaste datum");
  await expect(choice).toContainText("nog 28 dagen, 15 schooldagen");
  await choice.getByText(/^Uitleg en \d+ bron/).click();
  await expect(choice.getByRole("listitem").first()).toBeVisible();

  await turnTo(page, "/datumcheck?op=2023-04-01");
  await expect(choice).toContainText("termijn 22 dagen voorbij");
  await expect(choice).toContainText("Of dit gedaan is, is onbekend.");
  await turnTo(page, "/datumcheck?op=2023-10-01");
  await expect(deadlines(page).getByText("voorstel verstreken").first()).toBeVisible();
  await expect(deadlines(page).getByText(/^\s*nog \d+ dagen/)).toHaveCount(0);

  // How firm was it on 10 February?
  await turnTo(page, "/datumcheck?op=2023-02-10");
  const steps = page.getByRole("region", { name: "Hoe zeker was leersteun op die dag?" });
  await expect(steps.locator('[aria-current="step"]')).toContainText("principieel goedgekeurd");
  await expect(steps.getByRole("listitem").filter({ hasText: "gepubliceerd" })).toContainText(
    "2 augustus 2023",
  );
});

test("compares before and after, topic by topic with its sources", async ({ page }) => {
  await open(page, "/datumcheck?op=2023-02-10");
  const table = page.getByRole("table", { name: /^Wat verandert er/ });
  const rows = table.getByRole("row");
  const first = await rows.filter({ visible: true }).count();
  await page.getByRole("button", { name: /^Toon alle \d+ onderwerpen$/ }).click();
  expect(await rows.filter({ visible: true }).count()).toBeGreaterThan(first);
  await expect(
    table.getByRole("columnheader", { name: /Tot en met 31 augustus 2023.*geldt op de peildatum/ }),
  ).toBeVisible();
  await expect(
    table.getByRole("columnheader", { name: /Vanaf 1 september 2023.*geldt nog niet/ }),
  ).toBeVisible();
  await rows
    .nth(1)
    .getByText(/^\d+ bron/)
    .click();
  await expect(rows.nth(1).getByRole("listitem").first()).toBeVisible();
});

test("gives the answer and its link to take along; the link opens the same for a colleague", async ({
  page,
  context,
  visit,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await open(page, "/datumcheck?op=2023-02-10&rol=schoolbestuur");
  const actions = page.getByRole("group", { name: "Met dit antwoord" });
  await actions.getByRole("button", { name: "Kopieer antwoord" }).click();
  await expect(notice(page, "Antwoord gekopieerd, met bronnen en link.")).toBeVisible();
  const text = await copied();
  expect(text).toContain("Op 10 februari 2023 golden het M-decreet en het ondersteuningsmodel.");
  expect(text).toContain("1 september 2023, over 203 dagen (82 schooldagen).");
  expect(text).toContain("Bronnen:");
  expect(text).toContain(page.url());

  await turnTo(page, "/datumcheck?rol=schoolbestuur");
  await actions.getByRole("button", { name: "Kopieer link" }).click();
  await expect(notice(page, "Link gekopieerd.")).toBeVisible();
  const colleague = await visit();
  await colleague.clock.setFixedTime("2027-01-01T10:00:00+01:00");
  await open(colleague, await copied());
  await expect(sentence(colleague)).toContainText("Op 22 november 2026");
  await expect(deadlines(colleague)).toContainText("Voor een schoolbestuur:");
});

/** The file that the button gives, as a program for agendas reads it. */
async function agenda(page: Page, button = "Zet in mijn agenda") {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await downloading;
  const text = await readFile(await download.path(), "utf8");
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  return { name: download.suggestedFilename(), text, events };
}

test("puts the deadlines and the next change in an agenda, as whole days without alarms for what is past", async ({
  page,
}) => {
  await open(page, "/datumcheck?op=2023-02-10");
  await expect(page.getByRole("button", { name: "Zet in mijn agenda" })).toHaveAccessibleDescription(
    "In de agenda: 14 gebeurtenissen (13 deadlines en de volgende wijziging), vandaag allemaal voorbij. Wat voorbij is, krijgt geen herinnering.",
  );
  await page.getByRole("button", { name: "Toon alle 13 deadlines" }).click();
  const { name, text, events } = await agenda(page);
  expect(text).not.toContain("VALARM");
  expect(name).toBe("leersteun-2023-02-10-school.ics");
  await expect(notice(page, `Agendabestand met ${events.length} `)).toBeVisible();

  const days = (value: string) => text.match(new RegExp(`^${value}[^\\r]*`, "gm")) ?? [];
  expect(days("DTSTART")).toHaveLength(events.length);
  for (const line of [...days("DTSTART"), ...days("DTEND")])
    expect(line).toMatch(/^DT(START|END);VALUE=DATE:\d{8}$/);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  for (const { startDate, endDate, description } of events) {
    // The end is the first day that no longer belongs to it.
    expect(endDate.toUnixTime() - startDate.toUnixTime()).toBeGreaterThanOrEqual(86_400);
    expect(description).toContain("Bronnen:");
    expect(description).toContain("Datumcheck op peildatum 10 februari 2023:");
  }
  // The next change and every task of the role; nothing twice.
  const titles = events.map(({ summary }) => summary);
  expect(titles).toContain("Start van het decreet leersteun en het leersteunmodel");
  const tasks = await deadlines(page).getByRole("heading", { level: 3 }).allTextContents();
  for (const task of tasks) expect(titles.filter((title) => title.startsWith(task))).not.toEqual([]);
  expect(events).toHaveLength(1 + tasks.length);

  // The same facts keep their place when the file is read again, from another day too.
  await turnTo(page, "/datumcheck?op=2023-02-11");
  const again = await agenda(page);
  const uids = again.events.map(({ uid }) => uid);
  for (const { uid } of events.filter((event) => event.uid.startsWith("tk-"))) expect(uids).toContain(uid);

  await turnTo(page, "/datumcheck?op=2023-02-10&taal=en");
  const english = await agenda(page, "Add to my calendar");
  expect(english.events.map(({ uid }) => uid).toSorted()).toEqual(events.map(({ uid }) => uid).toSorted());
  expect(english.events.map(({ summary }) => summary)).toContain(
    "Start of the learning support decree and the learning support model",
  );
});

test("rings a week before what is still to come", async ({ page }) => {
  await page.clock.setFixedTime("2023-02-10T09:00:00+01:00");
  await open(page, "/datumcheck");
  const { events } = await agenda(page);
  const choice = events.find(({ uid }) => uid.startsWith("tk-keuze-doorgeven"));
  expect(choice?.component.getFirstSubcomponent("valarm")).not.toBeNull();
});

test("keeps every word of the answer in its column, at every width", async ({ page }) => {
  await open(page, "/datumcheck?op=2023-02-10");
  for (const width of [320, 719, 720, 820, 1023, 1024, 1200]) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.locator(".answer-column").evaluateAll((columns) =>
      columns.flatMap((column) => {
        const { right } = column.getBoundingClientRect();
        return [...column.querySelectorAll("h2, p, dt, dd")].flatMap((words) => {
          const range = document.createRange();
          range.selectNodeContents(words);
          return range.getBoundingClientRect().right > right + 0.5 ? [words.textContent] : [];
        });
      }),
    );
    expect(over, `${width} px`).toEqual([]);
  }
});

test("shows a principal on a phone the deadlines before anything to press", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/datumcheck?op=2023-02-10");
  const parts = [".answer-columns", ".deadlines", ".actions", ".legal-steps", ".comparison", ".around"];
  const tops = await page.locator(parts.join(",")).evaluateAll((found, order) => {
    const top = (selector: string) =>
      found.find((part) => part.matches(selector))?.getBoundingClientRect().top ?? -1;
    return order.map((selector) => top(selector) + window.scrollY);
  }, parts);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(tops[1]).toBeLessThan(2000);
  await expect(deadlines(page).getByRole("heading", { level: 3 })).toHaveCount(8);
});

test("prints on two pages for every role", async ({ page }) => {
  for (const role of ["school", "schoolbestuur", "leersteuncentrum"]) {
    await open(page, `/datumcheck?op=2023-04-01&rol=${role}`);
    const margin = { top: "10mm", bottom: "10mm", left: "10mm", right: "10mm" };
    const pdf = (await page.pdf({ format: "A4", margin })).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b/g), role).toHaveLength(2);
  }
});

test("prints the whole answer with its sources, and no controls", async ({ page }) => {
  await open(page, "/datumcheck?op=2023-02-10");
  const pdf = (await page.pdf()).toString("latin1");
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
  expect(pdf).toContain("/Font");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(answer(page)).toBeVisible();
  await expect(page.getByText("Datumcheck voor een school, basis en secundair").first()).toBeVisible();
  await expect(page.getByRole("group", { name: "Met dit antwoord" })).toBeHidden();
  await expect(question(page)).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Weergaven" })).toBeHidden();
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole("combobox").filter({ visible: true })).toHaveCount(0);
  await expect(page.locator(".printed-sources li").first()).toBeVisible();
  // All deadlines, also those that the screen folds away.
  await expect(deadlines(page).getByRole("heading", { level: 3 })).toHaveCount(13);
  await expect(page.getByText(/peildatum 10 februari 2023 .* afgedrukt op 22 november 2026 /)).toBeVisible();
  // Parts of a grid that runs over a page are drawn over each other.
  await expect(page.locator(".date-check")).toHaveCSS("display", "block");
  // Paper is light, whatever the theme.
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  // Every fact has its numbers, and every number its source.
  const numbers = (await page.locator(".cited-numbers").filter({ visible: true }).allTextContents()).map(
    (text) => text.match(/\d+/g) ?? [],
  );
  expect(numbers.filter((cited) => cited.length === 0)).toEqual([]);
  const listed = await page.locator(".printed-sources li").count();
  expect(Math.max(...numbers.flat().map(Number))).toBeLessThanOrEqual(listed);
});
