import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createBuilder, preview } from "vite";
import { findBrowser } from "../browser/find-browser.mjs";

// What `npm run lighthouse` does: builds the product, serves it with its headers and compressed, as hosts do, and lets
// Lighthouse judge every route as a telephone sees it. Anything below 100 is an exit code of 1, with the audits that
// cost points. Performance is the median of the runs: a machine that also does something else gives noise.
//   npm run lighthouse -- --only bronnen,taal=en --runs 1 --no-build

/**
 * @typedef {{ title: string, score: number | null, displayValue?: string, details?: { items?: unknown[] } }} Audit
 * @typedef {{ title: string, score: number | null, auditRefs: { id: string, weight: number }[] }} Category
 * @typedef {{ categories: Record<string, Category>, audits: Record<string, Audit>, runtimeError?: { message: string }, runWarnings: string[] }} Result
 * @typedef {(address: string, flags: Record<string, unknown>) => Promise<{ lhr: Result, report: string } | undefined>} Lighthouse
 * @typedef {{ port: number, kill: () => void }} Chrome
 * @typedef {(options: { chromePath: string, chromeFlags: string[] }) => Promise<Chrome>} Launch
 */

const ROOT = path.resolve(import.meta.dirname, "../..");
/** Lighthouse is installed there alone, and by this script. */
const TOOLS = path.join(import.meta.dirname, "installed");
const OUT = path.join(ROOT, "test-results/lighthouse");
const PORT = Number(process.env["LIGHTHOUSE_PORT"] ?? 4194);

const DECK = "presentatie=van-m-decreet-naar-leersteun";
const ADDRESSES = [
  "/",
  "/?op=2023-02-10&taal=en",
  "/datumcheck",
  "/voorbereiding",
  "/voorbereiding?op=2023-06-15&bestuur=voorbeeld-de-linde",
  "/presentatie",
  `/presentatie?${DECK}`,
  `/presentatie?scherm=zaal&${DECK}&scene=start-schuift-op`,
  "/bronnen",
  "/toegankelijkheid",
  "/toegankelijkheid?taal=en",
];

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

const option = (/** @type {string} */ name, /** @type {string} */ fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : (process.argv[at + 1] ?? fallback);
};
const ONLY = option("only", "").split(",").filter(Boolean);
const RUNS = Number(option("runs", "3"));

/** @param {string} name @param {string} file */
const installed = (name, file) => import(pathToFileURL(path.join(TOOLS, "node_modules", name, file)).href);

async function tools() {
  if (!existsSync(path.join(TOOLS, "node_modules")))
    execFileSync("npm", ["ci"], { cwd: TOOLS, stdio: "inherit", shell: process.platform === "win32" });
  const { default: lighthouse } = /** @type {{ default: Lighthouse }} */ (
    await installed("lighthouse", "core/index.js")
  );
  const { launch } = /** @type {{ launch: Launch }} */ (await installed("chrome-launcher", "dist/index.js"));
  return { lighthouse, launch };
}

const median = (/** @type {number[]} */ values) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

const points = (/** @type {Result} */ { categories }, /** @type {string} */ name) =>
  Math.round((categories[name]?.score ?? 0) * 100);

/** What cost points, in the words of Lighthouse. @param {Result} result @param {string} name */
function costs({ categories, audits }, name) {
  return (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (!audit || weight === 0 || audit.score === null || audit.score >= (name === "performance" ? 0.99 : 1))
      return [];
    return [`    ${id}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ""}`];
  });
}

const fileOf = (/** @type {string} */ address) => address.replaceAll(/[^\w-]+/g, "_").replace(/^_$/, "home");

const { lighthouse, launch } = await tools();
// All of it: what Vite calls `build` leaves out the pages that are rendered ahead.
if (!process.argv.includes("--no-build"))
  await (await createBuilder({ configFile: path.join(ROOT, "vite.config.ts"), logLevel: "warn" })).buildApp();
const server = await preview({
  configFile: path.join(ROOT, "vite.config.ts"),
  preview: { port: PORT, strictPort: true },
  logLevel: "warn",
});
const chromePath = (await findBrowser()).path;
const chromeFlags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];

/** A trace that fails, which it now and then does, says nothing of the page. */
const TRIES = 3;

/** Each in a browser of its own: what one page leaves behind (its offline copy) is work for the next. */
async function judge(/** @type {string} */ address, tries = TRIES) {
  const chrome = await launch({ chromePath, chromeFlags });
  try {
    const ran = await lighthouse(`http://localhost:${PORT}${address}`, {
      port: chrome.port,
      output: "html",
      logLevel: "error",
      onlyCategories: CATEGORIES,
    });
    if (!ran) throw new Error(`Lighthouse said nothing of ${address}`);
    const { runtimeError } = ran.lhr;
    if (!runtimeError) return ran;
    if (tries === 1) throw new Error(`${address}: ${runtimeError.message}`);
  } finally {
    chrome.kill();
  }
  return judge(address, tries - 1);
}

mkdirSync(OUT, { recursive: true });
/** @type {Record<string, unknown>[]} */
const rows = [];
/** @type {string[]} */
const misses = [];
for (const address of ADDRESSES) {
  if (ONLY.length > 0 && !ONLY.some((part) => (part === "/" ? address === "/" : address.includes(part))))
    continue;
  /** @type {Result[]} */
  const results = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { lhr, report } = await judge(address);
    results.push(lhr);
    writeFileSync(path.join(OUT, `${fileOf(address)}.html`), report);
    writeFileSync(path.join(OUT, `${fileOf(address)}.json`), JSON.stringify(lhr));
    // A full score is not a matter of luck.
    if (points(lhr, "performance") === 100) break;
  }
  const last = results.at(-1);
  if (!last) continue;
  const scores = CATEGORIES.map((name) =>
    name === "performance" ? median(results.map((each) => points(each, name))) : points(last, name),
  );
  const [performance, accessibility, practices, seo] = scores;
  const shown = (/** @type {string} */ id) => last.audits[id]?.displayValue?.replaceAll(/\s/g, " ");
  rows.push({
    address,
    performance,
    accessibility,
    practices,
    seo,
    LCP: shown("largest-contentful-paint"),
    TBT: shown("total-blocking-time"),
    CLS: shown("cumulative-layout-shift"),
  });
  console.log(JSON.stringify(rows.at(-1)));
  const why = CATEGORIES.flatMap((name, index) => (scores[index] === 100 ? [] : costs(last, name)));
  if (scores.some((score) => score !== 100)) misses.push([`  ${address}`, ...why].join("\n"));
}
await server.close();

console.table(rows);
if (misses.length > 0) console.log(`Below 100:\n${misses.join("\n")}\nReports: ${OUT}`);
process.exitCode = misses.length > 0 || rows.length === 0 ? 1 : 0;
