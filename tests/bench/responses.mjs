import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { createBuilder, preview } from "vite";
import { findBrowser } from "../browser/find-browser.mjs";

// What `npm run responses` does: real mouse and keys on the heaviest views, with the processor four times slower. Of each
// deed it prints the longest time from input to the next paint (what browsers call interaction to next paint), and of each
// page what shifted while it loaded and what shifted afterwards without a deed. It judges nothing: a machine that also
// does something else is too noisy for a threshold. docs/quality.md says what the figures mean.
//   npm run responses -- --only tijdlijn --times 5 --no-build

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {{ name: string, run: (page: Page) => Promise<unknown> }} Deed
 * @typedef {{ name: string, address: string, ready: string, size?: { width: number, height: number }, deeds: Deed[] }} Story
 * @typedef {{ whole: number, waited: number, worked: number, shown: number, type: string }} Response  ms: from input to paint; of which waiting, in handlers, until the paint
 * @typedef {{ value: number, of: string[] }} Shift
 * @typedef {{ responses: Response[], shifts: Shift[] }} Seen
 * @typedef {{ value: number, hadRecentInput: boolean, sources: { node?: Element | null }[] }} LayoutShift
 */

const ROOT = path.resolve(import.meta.dirname, "../..");
const PORT = Number(process.env["RESPONSES_PORT"] ?? 4193);
const THROTTLE = 4;
const GOAL = 100;

const option = (/** @type {string} */ name, /** @type {string} */ fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : (process.argv[at + 1] ?? fallback);
};
const ONLY = option("only", "");
const TIMES = Number(option("times", "3"));
const RATE = Number(option("rate", String(THROTTLE)));

const press = (/** @type {string} */ name, /** @type {string} */ key) => ({
  name,
  run: (/** @type {Page} */ page) => page.keyboard.press(key),
});
/** A person holds the button of a mouse for a moment. */
const PRESS = { delay: 90 };
const button = (/** @type {string} */ name, /** @type {string | RegExp} */ label) => ({
  name,
  run: (/** @type {Page} */ page) => page.getByRole("button", { name: label }).first().click(PRESS),
});

const PROTOCOL = '.timeline [role="button"][data-milestone="ms-2023-02-10-protocol"]';

/** The keys that one presses on a field: typing is one deed a letter. */
const type = (/** @type {string} */ name, /** @type {string} */ field, /** @type {string} */ text) => ({
  name,
  run: async (/** @type {Page} */ page) => {
    await page.locator(field).first().click();
    await page.keyboard.type(text, { delay: 250 });
  },
});

const TASKS = (/** @type {string} */ name, /** @type {string} */ address) => ({
  name,
  address,
  ready: ".task-row",
  deeds: [
    type("search a task", '.tasks input[type="search"]', "ond"),
    button("clear the filters", "Filters wissen"),
    {
      name: "open a task",
      run: (/** @type {Page} */ page) => page.locator(".task-row .task-title button").first().click(PRESS),
    },
    {
      name: "write a note",
      run: async (/** @type {Page} */ page) => {
        await page.locator(".task-editor textarea").first().click();
        await page.keyboard.type("gebeld", { delay: 250 });
      },
    },
    press("keep it", "Control+Enter"),
    {
      name: "set a status",
      run: async (/** @type {Page} */ page) => {
        await page.locator(".task-row select").nth(1).focus();
        await page.keyboard.press("ArrowDown");
      },
    },
    {
      name: "another peildatum",
      run: async (/** @type {Page} */ page) => {
        await page
          .getByRole("button", { name: /^Vorige|Volgende/ })
          .first()
          .click(PRESS);
      },
    },
  ],
});

/** @type {Story[]} */
const STORIES = [
  {
    name: "tijdlijn",
    address: "/?op=2023-02-10",
    ready: PROTOCOL,
    deeds: [
      { name: "open a milestone", run: (page) => page.locator(PROTOCOL).click(PRESS) },
      press("close it", "Escape"),
      {
        name: "focus the peildatum",
        run: (page) => page.getByRole("slider", { name: "Peildatum" }).first().focus(),
      },
      press("peildatum a change further", "ArrowRight"),
      press("peildatum a month further", "PageUp"),
      { name: "zoom in", run: (page) => page.getByRole("button", { name: "Inzoomen" }).click(PRESS) },
      button("open the tracks", "Alle 8 sporen"),
      button("one track only", "enkel Besluitvorming"),
      press("close the tracks", "Escape"),
      button("clear the filters", "Filters wissen"),
      type("search", 'input[type="search"]', "centr"),
      {
        name: "take the table",
        run: (page) =>
          page.getByRole("group", { name: "Weergave" }).getByRole("button", { name: "Tabel" }).click(PRESS),
      },
      button("sort by title", "Titel"),
      {
        name: "take the list",
        run: (page) =>
          page.getByRole("group", { name: "Weergave" }).getByRole("button", { name: "Lijst" }).click(PRESS),
      },
    ],
  },
  {
    name: "datumcheck",
    address: "/datumcheck?op=2023-02-10",
    ready: "#main h1",
    deeds: [
      {
        name: "another peildatum",
        run: (page) =>
          page
            .getByRole("button", { name: /^Volgende/ })
            .first()
            .click(PRESS),
      },
    ],
  },
  TASKS("bestuur", "/voorbereiding?op=2023-06-15&bestuur=voorbeeld-de-linde"),
  TASKS("5.000 taken", "/voorbereiding?op=2023-06-15&bestuur=voorbeeld-veel-taken&scenario=taken-5000"),
  {
    name: "presentatie",
    address: "/presentatie?scherm=zaal&presentatie=van-m-decreet-naar-leersteun",
    ready: ".slide",
    size: { width: 1280, height: 720 },
    deeds: [
      press("next slide", "ArrowRight"),
      press("and the next", "ArrowRight"),
      press("the last", "End"),
      press("the first", "Home"),
    ],
  },
];

/** Runs in the page before anything else: what the browser says of inputs and shifts. */
function watch() {
  const seen = /** @type {Seen} */ (/** @type {unknown} */ (window));
  seen.responses = [];
  seen.shifts = [];
  const onEvents = (/** @type {PerformanceObserverEntryList} */ list) => {
    for (const entry of list.getEntries()) {
      const { interactionId, duration, startTime, processingStart, processingEnd, name } =
        /** @type {PerformanceEventTiming & { interactionId?: number }} */ (entry);
      if (!interactionId) continue;
      seen.responses.push({
        whole: duration,
        waited: Math.round(processingStart - startTime),
        worked: Math.round(processingEnd - processingStart),
        shown: Math.round(startTime + duration - processingEnd),
        type: name,
      });
    }
  };
  const onShifts = (/** @type {PerformanceObserverEntryList} */ list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = /** @type {LayoutShift} */ (/** @type {unknown} */ (entry));
      if (hadRecentInput) continue;
      seen.shifts.push({
        value,
        of: sources.map(({ node }) => node?.className?.toString() || (node?.nodeName ?? "")),
      });
    }
  };
  const events = /** @type {PerformanceObserverInit} */ ({
    type: "event",
    durationThreshold: 16,
    buffered: true,
  });
  new PerformanceObserver(onEvents).observe(events);
  new PerformanceObserver(onShifts).observe({ type: "layout-shift", buffered: true });
}

const takeResponses = (/** @type {Page} */ page) =>
  page.evaluate(() => /** @type {Seen} */ (/** @type {unknown} */ (window)).responses.splice(0));
const takeShifts = (/** @type {Page} */ page) =>
  page.evaluate(() => /** @type {Seen} */ (/** @type {unknown} */ (window)).shifts.splice(0));

const median = (/** @type {number[]} */ values) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

// All of it: what Vite calls `build` leaves out the pages that are rendered ahead.
if (!process.argv.includes("--no-build"))
  await (await createBuilder({ configFile: path.join(ROOT, "vite.config.ts"), logLevel: "warn" })).buildApp();
const server = await preview({
  configFile: path.join(ROOT, "vite.config.ts"),
  preview: { port: PORT, strictPort: true },
  logLevel: "warn",
});
const browser = await chromium.launch({
  executablePath: (await findBrowser()).path,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
});

/** @type {Map<string, { story: string, deed: string, all: Response[] }>} */
const found = new Map();
/** @type {Record<string, unknown>[]} */
const shifted = [];
for (const { name: story, address, ready, size, deeds } of STORIES.filter(({ name }) => name.includes(ONLY)))
  for (let time = 0; time < TIMES; time += 1) {
    // Nothing is kept from one time to the next.
    const page = await browser.newPage({ viewport: size ?? { width: 1440, height: 900 }, locale: "nl-BE" });
    page.setDefaultTimeout(15_000);
    await page.addInitScript(watch);
    await page.goto(`http://localhost:${PORT}${address}`);
    await page.locator(ready).first().waitFor();
    await page.waitForTimeout(3000);
    const shifts = await takeShifts(page);
    shifted.push({
      story,
      when: "loading",
      CLS: shifts.reduce((sum, { value }) => sum + value, 0),
      of: shifts.flatMap(({ of }) => of).join(" "),
    });
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: RATE });
    for (const { name: deed, run } of deeds) {
      await takeResponses(page);
      try {
        await run(page);
      } catch (error) {
        console.log(`${story}, ${deed}: ${String(error).split("\n")[0]}`);
        continue;
      }
      await page.waitForTimeout(1200);
      const responses = await takeResponses(page);
      const longest = responses.toSorted((one, other) => other.whole - one.whole)[0];
      const key = `${story}/${deed}`;
      const known = found.get(key) ?? { story, deed, all: [] };
      known.all.push(longest ?? { whole: 0, waited: 0, worked: 0, shown: 0, type: "under 16 ms" });
      found.set(key, known);
    }
    const later = await takeShifts(page);
    shifted.push({
      story,
      when: "in use",
      CLS: later.reduce((sum, { value }) => sum + value, 0),
      of: later.flatMap(({ of }) => of).join(" "),
    });
    await page.close();
  }
await browser.close();
await server.close();

const rows = [...found.values()].map(({ story, deed, all }) => {
  const whole = median(all.map((each) => each.whole));
  const of = all.find((each) => each.whole === whole);
  return {
    story,
    deed,
    ms: whole,
    waited: of?.waited,
    worked: of?.worked,
    shown: of?.shown,
    by: of?.type,
    over: whole > GOAL ? "over" : "",
  };
});
console.table(rows);
console.table(
  shifted.map(({ CLS, of, ...rest }) => ({
    ...rest,
    CLS: Number(CLS).toFixed(4),
    of: String(of).slice(0, 80),
  })),
);
mkdirSync(path.join(ROOT, "test-results"), { recursive: true });
writeFileSync(
  path.join(ROOT, "test-results/responses.json"),
  `${JSON.stringify({ rows, shifted }, null, 2)}\n`,
);
