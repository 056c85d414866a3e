import { answer, detail, drawing, open, peildatum, sentence, turnTo } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// What a school leader comes for: one sentence on the day, and when it changes.

const SAID = [
  {
    link: "?op=2023-02-10",
    sentence: "Op 10 februari 2023 golden het M-decreet en het ondersteuningsmodel.",
    next: "Volgende wijziging: 1 september 2023, over 203 dagen (82 schooldagen). Het decreet leersteun en het leersteunmodel nemen het dan over.",
  },
  {
    link: "?op=2023-02-10&taal=en",
    sentence: "On 10 February 2023 the M-decree and the support model applied.",
    next: "Next change: 1 September 2023, in 203 days (82 school days). The learning support decree and the learning support model then take over.",
  },
  {
    link: "?op=2023-08-31",
    sentence: "Op 31 augustus 2023 golden het M-decreet en het ondersteuningsmodel.",
    next: "Volgende wijziging: 1 september 2023, over 1 dag (1 schooldag).",
  },
  {
    link: "?op=2023-09-01",
    sentence: "Op 1 september 2023 golden het decreet leersteun en het leersteunmodel.",
    next: "Deze gegevens kennen geen volgende wijziging van decreet of model.",
  },
  {
    link: "?op=2023-09-01&taal=en",
    sentence: "On 1 September 2023 the learning support decree and the learning support model applied.",
    next: "These data know of no next change of decree or model.",
  },
  {
    link: "?op=2016-05-01",
    sentence: "Op 1 mei 2016 gold het M-decreet.",
    next: "Voor het model van ondersteuning reiken deze gegevens niet tot die dag.",
  },
  {
    link: "?op=2016-05-01&taal=en",
    sentence: "On 1 May 2016 the M-decree applied.",
    next: "For the model of support these data do not reach that day.",
  },
  {
    link: "?op=2014-12-31",
    sentence:
      "Op 31 december 2014 gold nog geen regime dat in deze gegevens staat: het eerste begint op 1 januari 2015.",
    next: "Volgende wijziging: 1 januari 2015, over 1 dag",
  },
  {
    link: "?op=2014-12-31&taal=en",
    sentence: "On 31 December 2014 no regime in these data applied yet: the first begins on 1 January 2015.",
    next: "Next change: 1 January 2015, in 1 day",
  },
  {
    link: "?op=2040-05-01",
    sentence: "Op 1 mei 2040 gelden het decreet leersteun en het leersteunmodel.",
    next: "Deze gegevens kennen geen volgende wijziging van decreet of model.",
  },
  {
    link: "?op=2040-05-01&taal=en",
    sentence: "On 1 May 2040 the learning support decree and the learning support model will apply.",
    next: "These data know of no next change of decree or model.",
  },
];

test("says in one sentence what held, and what changes next, on both views that answer", async ({ page }) => {
  await open(page, "/");
  for (const path of ["/", "/datumcheck"]) {
    for (const { link, sentence: said, next } of SAID) {
      await test.step(`${path}${link}`, async () => {
        await turnTo(page, `${path}${link}`);
        await expect(sentence(page)).toHaveText(said);
        await expect(answer(page)).toContainText(next);
      });
    }
  }
});

test("cites the answer where it stands", async ({ page }) => {
  await open(page, "/?op=2023-02-10");
  await answer(page)
    .getByText(/^\d+ bronnen$/)
    .click();
  const cited = answer(page).getByRole("listitem");
  await expect(cited.filter({ hasText: "art. VII.14" }).getByRole("link")).toHaveAttribute("href", /^https:/);
  // A source without a web address leads to its place in Bronnen.
  const offline = cited.filter({ hasText: "(geen webadres)" }).first();
  await expect(offline.getByRole("link")).toHaveAttribute("href", /\/bronnen\?op=2023-02-10#[a-z0-9-]+$/);
});

test("steps from change to change, beside the typed day", async ({ page }) => {
  await open(page, "/?op=2023-02-10");
  const days = page.getByRole("group", { name: "Peildatum en kennisdatum" });
  await days.getByRole("button", { name: "Volgende verandering: 2 maart 2023" }).click();
  await expect(sentence(page)).toContainText("Op 2 maart 2023");
  await days.getByRole("button", { name: "Vorige verandering: 10 februari 2023" }).click();
  await expect(sentence(page)).toContainText("Op 10 februari 2023");
  await days.getByRole("textbox", { name: "Peildatum" }).fill("1/9/2023");
  await days.getByRole("textbox", { name: "Peildatum" }).press("Enter");
  await expect(sentence(page)).toContainText("het decreet leersteun en het leersteunmodel");
});

test("draws the hand-over, and keeps a far day inside the drawing", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1400 });
  await open(page, "/?op=2023-02-10");
  for (const name of ["M-decreet", "Ondersteuningsmodel", "Decreet leersteun", "Leersteunmodel"])
    await expect(drawing(page).getByText(name, { exact: true }).first()).toBeVisible();

  await open(page, "/?op=2040-05-01");
  await expect(peildatum(page)).toHaveAttribute("aria-valuetext", "1 mei 2040");
  const flag = await drawing(page).getByText("Peildatum 1 mei 2040").boundingBox();
  const room = await drawing(page).boundingBox();
  expect(flag?.x).toBeGreaterThan(room?.x ?? Number.NaN);
  expect((flag?.x ?? 0) + (flag?.width ?? 0)).toBeLessThanOrEqual((room?.x ?? 0) + (room?.width ?? 0));

  // Before the support model: one ribbon, the other missing; nothing is guessed.
  await open(page, "/?op=2016-05-01&van=2015-06-01&tot=2016-12-31");
  await expect(drawing(page).getByText("M-decreet", { exact: true }).first()).toBeVisible();
  await expect(
    drawing(page).getByText("Ondersteuningsmodel", { exact: true }).filter({ visible: true }),
  ).toHaveCount(0);
  await expect(detail(page)).toHaveCount(0);
});
