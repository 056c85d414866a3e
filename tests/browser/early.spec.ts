import type { Page } from "@playwright/test";
import { alive, open, query, search, sentence } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// A page can be read before its scripts are there; what is done with it by then counts.

/** The page as it was prerendered; what is returned lets its scripts come. */
async function openAsleep(page: Page, address: string): Promise<() => Promise<void>> {
  let wake = () => {};
  const awake = new Promise<void>((resolve) => {
    wake = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await awake;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  await expect(page.locator("html")).not.toHaveAttribute("data-pending");
  return async () => {
    wake();
    await alive(page);
  };
}

test("a school year that is chosen early is the one that is answered", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const wake = await openAsleep(page, "/datumcheck");
  await page.getByRole("combobox", { name: "Schooljaar" }).selectOption({ label: "2022-2023" });
  await wake();
  await expect(sentence(page)).toHaveText(
    /^Op 1 september 2022 golden het M-decreet en het ondersteuningsmodel\.$/,
  );
  await expect.poll(() => query(page)).toHaveProperty("op", "2022-09-01");
});

test("what is typed, pressed and sent early is done once", async ({ page }) => {
  const wake = await openAsleep(page, "/");
  await search(page).fill("protocol");
  await page.getByRole("button", { name: "Tabel", exact: true }).click();
  const banner = page.getByRole("banner");
  await banner.getByRole("textbox", { name: "Peildatum" }).fill("10/2/2023");
  await page.keyboard.press("Enter");
  await wake();
  await expect(sentence(page)).toHaveText(/^Op 10 februari 2023 /);
  await expect(search(page)).toHaveValue("protocol");
  await expect.poll(() => query(page)).toEqual({ op: "2023-02-10", zoek: "protocol", weergave: "tabel" });
});

test("once a page is alive nothing is held back any more, also where another server answers", async ({
  page,
}) => {
  for (const address of ["/datumcheck", "/datumcheck?scenario=leeg"]) {
    await open(page, address);
    const isSent = await page.evaluate(() => {
      const form = document.body.appendChild(document.createElement("form"));
      return form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    });
    expect(isSent, address).toBe(true);
  }
});

test("a link to another day shows that day alone, on a slow device too", async ({ page }) => {
  // Every frame that a reader sees says which sentence stands in it.
  await page.addInitScript(() => {
    const shown = new Set<string>();
    Object.assign(window, { shown });
    const look = () => {
      const sentence = document.querySelector("#main h1");
      if (sentence && getComputedStyle(sentence).visibility === "visible")
        shown.add(sentence.textContent.trim());
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const device = await page.context().newCDPSession(page);
  await device.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await open(page, "/datumcheck?op=2023-02-10");
  const seen = await page.evaluate(() => [...(window as unknown as { shown: Set<string> }).shown]);
  expect(seen).toEqual([expect.stringMatching(/^Op 10 februari 2023 golden /)]);
});
