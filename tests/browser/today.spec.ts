import { alive, dayField, open, query, sentence } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// Without a day the link means today, in the zone of the schools; a day in the link stays.

test.use({ now: null });

const UNDER_THE_OLD = "Op 10 februari 2023 gelden het M-decreet en het ondersteuningsmodel.";

test("moves with the clock, unless the link fixes the day", async ({ page, visit }) => {
  await page.clock.setFixedTime("2023-02-10T09:00:00+01:00");
  await open(page, "/");
  await expect(sentence(page)).toHaveText(UNDER_THE_OLD);
  await open(page, "/?op=vandaag");
  await expect(sentence(page)).toHaveText(UNDER_THE_OLD);
  await open(page, "/?op=2023-02-09&taal=en");
  await expect(sentence(page)).toContainText(
    "On 9 February 2023 the M-decree and the support model applied.",
  );
  await open(page, "/?op=2023-02-11&taal=en");
  await expect(sentence(page)).toContainText("will apply");

  const later = await visit();
  await later.clock.setFixedTime("2023-09-01T00:10:00+02:00");
  await open(later, "/");
  await expect(sentence(later)).toHaveText(
    "Op 1 september 2023 gelden het decreet leersteun en het leersteunmodel.",
  );
  await open(later, "/?op=2023-02-10");
  await expect(sentence(later)).toContainText("Op 10 februari 2023 golden");
});

test("passes midnight while it is open", async ({ page, visit }) => {
  await page.clock.install({ time: "2023-08-31T23:59:30+02:00" });
  await open(page, "/");
  await expect(sentence(page)).toContainText("Op 31 augustus 2023 gelden het M-decreet");
  await page.clock.fastForward("01:30");
  await expect(sentence(page)).toContainText("Op 1 september 2023 gelden het decreet leersteun");
  await expect(dayField(page)).toHaveValue("1 september 2023");

  const fixed = await visit();
  await fixed.clock.install({ time: "2023-08-31T23:59:30+02:00" });
  await open(fixed, "/?op=2023-08-31");
  await expect(sentence(fixed)).toContainText("gelden het M-decreet");
  await fixed.clock.fastForward("01:30");
  await expect(sentence(fixed)).toHaveText(
    "Op 31 augustus 2023 golden het M-decreet en het ondersteuningsmodel.",
  );
});

test("is the day in Belgium for a reader elsewhere", async ({ visit }) => {
  for (const timezoneId of ["America/New_York", "Pacific/Kiritimati"]) {
    const page = await visit({ timezoneId });
    await page.clock.setFixedTime("2023-08-31T23:30:00+02:00");
    await open(page, "/");
    await expect(sentence(page)).toContainText("Op 31 augustus 2023 gelden");
  }
});

test("goes back to today with one press, and says so in the link by saying nothing", async ({ page }) => {
  await page.clock.setFixedTime("2023-02-10T09:00:00+01:00");
  await open(page, "/?op=2023-09-01");
  const today = page.getByRole("button", { name: "Vandaag" });
  await expect(today).toHaveAttribute("aria-pressed", "false");
  await today.click();
  await expect(sentence(page)).toHaveText(UNDER_THE_OLD);
  await expect(today).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => query(page)).toEqual({});
  await page.reload();
  await alive(page);
  await expect(sentence(page)).toHaveText(UNDER_THE_OLD);
});
