import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import type { Page, TestInfo } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { open } from "./pages.ts";
import { expect, test } from "./visitor.ts";

async function choose(page: Page, format: string) {
  await page.getByRole("button", { name: "Exporteren" }).click();
  await page.getByRole("menuitem", { name: format, exact: true }).click();
}

/** The file behind an item of the menu, and what the page then says. */
async function exported(page: Page, format: string) {
  const waiting = page.waitForEvent("download");
  await choose(page, format);
  const file = await waiting;
  await expect(page.getByRole("status").filter({ hasText: "is gedownload" })).toContainText(
    file.suggestedFilename(),
  );
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const LATER = "Decreet over leersteun in het Belgisch Staatsblad";

test("every format of the menu gives its file, of what the link means and not of what is on screen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await open(page, "/?op=2023-02-10");
  const texts = new Map<string, string>();
  for (const format of ["SVG", "CSV", "JSON", "ICS", "HTML"]) {
    const { name, bytes } = await exported(page, format);
    expect(name).toBe(`overgang-leersteun-2023-02-10.${format.toLowerCase()}`);
    texts.set(format, bytes.toString("utf8").replaceAll("\r\n ", ""));
  }
  for (const [, text] of texts) {
    expect(text).toContain(LATER);
    expect(text).toContain("2023-02-10");
  }
  expect(texts.get("SVG")).not.toMatch(/var\(|class=/);
  const png = await exported(page, "PNG");
  expect(png.name).toBe("overgang-leersteun-2023-02-10.2x.png");
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(2700);
  expect(png.bytes.includes("iTXtSource")).toBe(true);
  for (const [format, part] of [
    ["XLSX", "xl/workbook.xml"],
    ["PPTX", "ppt/slides/slide1.xml"],
  ] as const) {
    const { bytes } = await exported(page, format);
    expect(strFromU8(unzipSync(bytes)[part] ?? new Uint8Array())).toMatch(/Mijlpalen|M-decreet/);
  }
});

test("the menu is worked by keyboard: Escape gives the focus back, and a period and a size are kept", async ({
  page,
}) => {
  await open(page, "/?op=2023-02-10");
  const button = page.getByRole("button", { name: "Exporteren" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "PPTX", exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect(button).toBeFocused();
  await button.click();
  const all = page.getByRole("menuitemradio", { name: /^alles, 1 september 2013/ });
  await expect(
    page.getByRole("menuitemradio", { name: "1 januari 2022 tot en met 31 augustus 2024" }),
  ).toBeChecked();
  await page.getByRole("menuitemradio", { name: "1×" }).click();
  await page.keyboard.press("Escape");
  const { name, bytes } = await exported(page, "PNG");
  expect(name).toBe("overgang-leersteun-2023-02-10.png");
  expect(bytes.readUInt32BE(16)).toBeLessThan(1600);
  await button.click();
  await all.click();
  await page.keyboard.press("Escape");
  expect((await exported(page, "PNG")).bytes.readUInt32BE(16)).toBeGreaterThan(5000);
});

async function printed(page: Page, info: TestInfo) {
  const path = info.outputPath("timeline.pdf");
  await writeFile(path, await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }));
  return path;
}

test("PDF prints a landscape sheet for each school year, then the dated list and the sources", async ({
  page,
}, info) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset["asked"] = "";
    };
  });
  await open(page, "/?op=2023-02-10");
  await page.getByRole("button", { name: "Exporteren" }).click();
  await page.getByRole("menuitemradio", { name: /^alles/ }).click();
  await page.getByRole("menuitem", { name: "PDF", exact: true }).click();
  await page.waitForFunction(() => "asked" in document.documentElement.dataset);
  await page.emulateMedia({ media: "print" });
  const sheets = page.locator(".page-sheet");
  // All that these data know, though the screen shows less.
  await expect(sheets.getByRole("heading", { level: 2 })).toHaveText(
    Array.from({ length: 13 }, (_, index) => `Schooljaar ${2013 + index}-${2014 + index}`),
  );
  await expect(page.locator("#root")).toBeHidden();
  const text = textOf(await printed(page, info));
  // Where no reader of PDF is at hand, the page that was printed has been checked above.
  if (text === null) return;
  expect(text).toMatch(/1 \/ \d+/);
  expect(text).toContain("Schooljaar 2022-2023");
  expect(text).toContain(LATER);
  expect(text).toContain("Alle mijlpalen op datum");
  expect(text).toMatch(/https:\/\//);
  // After printing the product is back as it was.
  await expect(page.locator(".export-page")).toHaveCount(0);
});

function textOf(path: string): string | null {
  try {
    return execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
  } catch {
    return null;
  }
}

test("a thousand milestones leave, and the page answers meanwhile", async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    const longest = { ms: 0 };
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    }).observe({ type: "longtask" });
  });
  await open(page, "/?op=2023-02-10&scenario=schaal-1000");
  for (const format of ["SVG", "CSV", "XLSX", "ICS", "PPTX"]) {
    const { bytes } = await exported(page, format);
    expect(bytes.length).toBeGreaterThan(10_000);
  }
  const longest = await page.evaluate(() => (window as unknown as { longest: { ms: number } }).longest.ms);
  // Some tenths of a second on a machine that does nothing else.
  expect(longest).toBeLessThan(3000);
});

test("what takes long can be stopped, and says so", async ({ page }) => {
  // The library does not come, as over a line that is slow.
  await page.route(/slides-to-pptx/, () => {});
  await open(page, "/?op=2023-02-10");
  await choose(page, "PPTX");
  await page.getByRole("button", { name: "Annuleren" }).click();
  await expect(page.getByRole("status").filter({ hasText: "PPTX is geannuleerd" })).toBeAttached();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
});
