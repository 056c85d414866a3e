import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { build, createBuilder, preview } from "vite";
import { QUIET_BROWSER } from "../browser/browser-flags.mjs";
import { findBrowser } from "../browser/find-browser.mjs";

// What `npm run bench` does: every timeline with the same milestones in the same browser, one after the other, moved
// with a real mouse and wheel. Nothing is judged here; docs/bench.md says what the figures mean.
//   npm run bench -- --sizes 50,1000 --only ours,vis --steps 10

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {{
 *   name: string,
 *   address: (size: number) => string,
 *   painted: string,
 *   surface: string,
 *   ground?: string,
 *   mostItems: number,
 *   mostLoaded?: number,
 *   zoomButtons?: [string, string],
 * }} Subject  `painted` is on the page once the milestones are; a drag starts on `ground`; `mostItems`: beyond this it does not load in 60 s, or a step takes seconds; up to `mostLoaded` it is opened only
 * @typedef {{ work: number, all: number, frame: number }} Step  ms: script + layout + style; all main-thread work; longest frame
 */

const HERE = import.meta.dirname;
const OURS = "http://localhost:4195";
const PEERS = "http://localhost:4196";
const THROTTLE = 4;
/** Times that a page is opened, each time as if for the first; the median counts. */
const LOADS = 5;

const option = (/** @type {string} */ name, /** @type {string} */ fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : (process.argv[at + 1] ?? fallback);
};
const SIZES = option("sizes", "50,1000,10000,100000").split(",").map(Number);
const STEPS = Number(option("steps", "24"));
const ONLY = option("only", "").split(",").filter(Boolean);

const peer = (/** @type {string} */ name) => (/** @type {number} */ size) =>
  `${PEERS}/?peer=${name}&n=${size}`;

/** @type {Subject[]} */
const SUBJECTS = [
  {
    name: "ours",
    address: (size) => `${OURS}/?op=2023-02-10&scenario=schaal-${size}`,
    painted: '.timeline .item[aria-label^="Gegenereerde"]',
    surface: ".timeline-body",
    ground: ".pan-target",
    mostItems: Infinity,
  },
  {
    // As a reader meets it: the page with its own 75 milestones, rendered when it was built.
    name: "ours (own facts)",
    address: () => `${OURS}/`,
    painted: ".timeline .item[aria-label]",
    surface: ".timeline-body",
    ground: ".pan-target",
    mostItems: 50,
  },
  { name: "floor", address: peer("floor"), painted: "[data-painted]", surface: "#peer", mostItems: Infinity },
  {
    name: "vis-timeline",
    address: peer("vis"),
    painted: "[data-painted] .vis-item",
    surface: ".vis-center",
    mostItems: 10_000,
  },
  {
    name: "react-calendar-timeline",
    address: peer("react-calendar-timeline"),
    painted: ".rct-item",
    surface: ".rct-scroll",
    mostItems: 10_000,
    mostLoaded: 100_000,
  },
  {
    name: "TimelineJS",
    address: peer("timelinejs"),
    painted: ".tl-timemarker",
    surface: ".tl-timenav",
    mostItems: 1000,
    zoomButtons: [".tl-menubar-button:nth-child(1)", ".tl-menubar-button:nth-child(2)"],
  },
  {
    name: "Recharts",
    address: peer("recharts"),
    painted: ".recharts-scatter-symbol",
    surface: "#peer",
    mostItems: 10_000,
  },
];

const median = (/** @type {number[]} */ values) => quantile(values, 0.5);

function quantile(/** @type {number[]} */ values, /** @type {number} */ share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Waits for what the last input made the page draw. */
const drawn = (/** @type {Page} */ page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );

/**
 * From the navigation to the first milestones on screen, ms: a visitor who comes for the first time.
 * @param {Subject} subject @param {number} size
 */
async function load(subject, size) {
  const page = await newPage();
  await page.addInitScript((selector) => {
    const look = () => {
      if (!document.querySelector(selector)) return requestAnimationFrame(look);
      return requestAnimationFrame(() => performance.mark("painted"));
    };
    requestAnimationFrame(look);
  }, subject.painted);
  await page.goto(subject.address(size), { timeout: 60_000 });
  const painted = () => performance.getEntriesByName("painted")[0]?.startTime;
  await page.waitForFunction(painted, undefined, { timeout: 60_000 });
  const time = await page.evaluate(painted);
  return { page, time: time ?? Number.NaN };
}

/** With nothing kept from another page, in the browser or by a worker. */
const newPage = () => browser.newPage({ viewport: { width: 1440, height: 900 } });

/** @param {Subject} subject @param {number} size */
async function measure(subject, size) {
  const loads = [];
  for (let earlier = 1; earlier < LOADS; earlier += 1) {
    const { page, time } = await load(subject, size);
    loads.push(time);
    await page.close();
  }
  const { page, time } = await load(subject, size);
  loads.push(time);
  await page.waitForTimeout(1500);
  const figures = {
    ...(await weigh(page, subject)),
    ...(size <= subject.mostItems && (await measureSteps(page, subject))),
  };
  await page.close();
  return { ...figures, painted: Math.round(median(loads)) };
}

/** @param {Page} page @param {Subject} subject */
async function weigh(page, subject) {
  const nodes = await page.evaluate(
    (selector) => document.querySelectorAll(`${selector} *`).length,
    subject.name.startsWith("ours") ? ".timeline" : "#peer",
  );
  const browser = await page.context().newCDPSession(page);
  await browser.send("HeapProfiler.collectGarbage");
  const { usedSize } = await browser.send("Runtime.getHeapUsage");
  return { nodes, heap: Math.round(usedSize / 1e5) / 10 };
}

/** @param {Page} page @param {Subject} subject */
async function measureSteps(page, subject) {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Performance.enable");
  const counters = async () => {
    const { metrics } = await browser.send("Performance.getMetrics");
    const of = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      work: (of("ScriptDuration") + of("LayoutDuration") + of("RecalcStyleDuration")) * 1000,
      all: of("TaskDuration") * 1000,
    };
  };

  const box = await page.locator(subject.surface).first().boundingBox();
  if (!box) throw new Error(`${subject.name} shows no ${subject.surface}`);
  const middle = await page.evaluate(
    ({ x, y, ground }) => {
      const isFree = (/** @type {number} */ at) => document.elementFromPoint(x, at)?.matches(ground) ?? true;
      let free = y;
      while (!isFree(free)) free += 1;
      return { x, y: free };
    },
    {
      x: Math.round(box.x + box.width * 0.55),
      y: Math.round(box.y + Math.min(box.height, 200) / 2),
      ground: subject.ground ?? "*",
    },
  );

  /** @param {(step: number) => Promise<unknown>} input @returns {Promise<Step[]>} */
  const steps = async (input) => {
    const list = [];
    await page.evaluate(() => {
      const { dataset } = document.documentElement;
      let last = performance.now();
      const tick = (/** @type {number} */ now) => {
        dataset["longest"] = String(Math.max(Number(dataset["longest"] ?? 0), now - last));
        last = now;
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
    for (let step = -3; step < STEPS; step += 1) {
      await page.evaluate(() => (document.documentElement.dataset["longest"] = "0"));
      const before = await counters();
      await input(step);
      await drawn(page);
      const after = await counters();
      const frame = await page.evaluate(() => Number(document.documentElement.dataset["longest"]));
      // The first steps warm up.
      if (step >= 0) list.push({ work: after.work - before.work, all: after.all - before.all, frame });
    }
    return list;
  };

  const panning = async () => {
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    // To and fro, so that every peer keeps the same milestones in view.
    const result = await steps((step) =>
      page.mouse.move(middle.x + 12 * (step % 2 === 0 ? step + 4 : -step - 4), middle.y),
    );
    await page.mouse.up();
    return result;
  };
  const zooming = async () => {
    const buttons = subject.zoomButtons;
    if (buttons) return steps((step) => page.locator(buttons[step % 4 < 2 ? 0 : 1] ?? "").click());
    await page.mouse.move(middle.x, middle.y);
    await page.keyboard.down("Control");
    const result = await steps((step) => page.mouse.wheel(0, step % 8 < 4 ? -20 : 20));
    await page.keyboard.up("Control");
    return result;
  };

  const pan = await panning();
  await page.waitForTimeout(500);
  const zoom = await zooming();
  await page.waitForTimeout(500);
  await browser.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
  const slow = await panning();
  await browser.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const round = (/** @type {number} */ value) => Math.round(value * 10) / 10;
  return {
    pan: round(median(pan.map(({ work }) => work))),
    zoom: round(median(zoom.map(({ work }) => work))),
    panAll: round(median(pan.map(({ all }) => all))),
    zoomAll: round(median(zoom.map(({ all }) => all))),
    frame: round(
      quantile(
        [...pan, ...zoom].map(({ frame }) => frame),
        0.95,
      ),
    ),
    slowFrame: round(
      quantile(
        slow.map(({ frame }) => frame),
        0.95,
      ),
    ),
  };
}

if (!existsSync(path.join(HERE, "peers/node_modules")))
  execFileSync("npm", ["ci"], {
    cwd: path.join(HERE, "peers"),
    stdio: "inherit",
    shell: process.platform === "win32",
  });
await build({ configFile: path.join(HERE, "vite.config.mjs"), logLevel: "warn" });
// As `vite build` does: `build` would leave out the pages that are rendered ahead.
await (
  await createBuilder({ configFile: path.resolve(HERE, "../../vite.config.ts"), logLevel: "warn" })
).buildApp();
const servers = await Promise.all([
  preview({ preview: { port: 4195, strictPort: true }, logLevel: "warn" }),
  preview({ configFile: path.join(HERE, "vite.config.mjs"), logLevel: "warn" }),
]);
const browser = await chromium.launch({
  executablePath: (await findBrowser()).path,
  args: [...QUIET_BROWSER, "--enable-precise-memory-info"],
});

/** @type {Record<string, unknown>[]} */
const rows = [];
for (const size of SIZES)
  for (const subject of SUBJECTS) {
    if (ONLY.length > 0 && !ONLY.includes(subject.name)) continue;
    if (size > Math.max(subject.mostItems, subject.mostLoaded ?? 0)) continue;
    const figures = await measure(subject, size).catch((/** @type {unknown} */ error) => ({
      failed: String(error).split("\n")[0],
    }));
    rows.push({ size, name: subject.name, ...figures });
    console.log(JSON.stringify(rows.at(-1)));
  }
await browser.close();
await Promise.all(servers.map((server) => server.close()));

console.table(rows);
mkdirSync(path.resolve(HERE, "../../test-results"), { recursive: true });
writeFileSync(path.resolve(HERE, "../../test-results/bench.json"), `${JSON.stringify(rows, null, 2)}\n`);
