import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "./browser/find-browser.mjs";

// What `npm test` runs: everything that must hold, the cheap answers first, stopping at the first no.

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ status: number, count?: Count }} Outcome
 * @typedef {{ name: string, run: () => Outcome | Promise<Outcome> }} Step
 */

const ROOT = path.resolve(import.meta.dirname, "..");
const RESULTS = path.join(ROOT, "test-results");
const UNIT_REPORT = path.join(RESULTS, "vitest.json");
const BROWSER_REPORT = path.join(RESULTS, "playwright.json");

/** @type {readonly Step[]} */
const STEPS = [
  { name: "browser", run: chooseBrowser },
  { name: "format, lint and types", run: () => ({ status: npm("check") }) },
  { name: "unit and component tests", run: unitTests },
  { name: "build", run: () => ({ status: npm("build") }) },
  { name: "tests in the browser", run: browserTests },
];

async function chooseBrowser() {
  try {
    const browser = await findBrowser();
    console.log(`Browser: ${browser.path} (${browser.from})`);
    process.env["CHROME_PATH"] = browser.path;
    return { status: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return { status: 1 };
  }
}

function unitTests() {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`];
  return counted(node("vitest/vitest.mjs", "run", ...reporters), countVitest);
}

function browserTests() {
  return counted(node("@playwright/test/cli.js", "test"), countPlaywright);
}

/**
 * @param {number} status
 * @param {() => Count} count
 * @returns {Outcome}
 */
function counted(status, count) {
  try {
    const result = count();
    // A green run of nothing proves nothing.
    const ran = result.passed + result.failed > 0;
    if (!ran) console.error("No test ran.");
    return { status: status === 0 && (!ran || result.failed > 0) ? 1 : status, count: result };
  } catch (error) {
    console.error(`No report to count: ${String(error)}`);
    return { status: status === 0 ? 1 : status };
  }
}

/** @returns {Count} */
function countVitest() {
  const report =
    /** @type {{ numPassedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */ (
      JSON.parse(readFileSync(UNIT_REPORT, "utf8"))
    );
  const failures = report.testResults.map((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === "failed").length;
    return file.status === "failed" ? Math.max(failed, 1) : failed; // a file that did not load
  });
  return { passed: report.numPassedTests, failed: failures.reduce((sum, one) => sum + one, 0) };
}

/** @returns {Count} */
function countPlaywright() {
  const { stats, errors } =
    /** @type {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} */ (
      JSON.parse(readFileSync(BROWSER_REPORT, "utf8"))
    );
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** @param {string} script */
function npm(script) {
  const cli = process.env["npm_execpath"];
  if (cli) return start(process.execPath, [cli, "run", script]);
  return start("npm", ["run", script]);
}

/**
 * @param {string} script inside node_modules
 * @param {string[]} words
 */
function node(script, ...words) {
  return start(process.execPath, [path.join(ROOT, "node_modules", script), ...words]);
}

/**
 * @param {string} program
 * @param {string[]} words
 */
function start(program, words) {
  const shell = program === "npm" && process.platform === "win32";
  const run = spawnSync(program, words, { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"], shell });
  if (run.error) console.error(run.error.message);
  return run.status ?? 1;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const began = performance.now();
const seconds = (/** @type {number} */ since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const total = { passed: 0, failed: 0 };

for (const [index, { name, run }] of STEPS.entries()) {
  const since = performance.now();
  console.log(`\n=== ${index + 1}/${STEPS.length} ${name}`);
  const { status, count } = await run();
  total.passed += count?.passed ?? 0;
  total.failed += count?.failed ?? 0;
  console.log(`=== ${name}: ${status === 0 ? "ok" : "failed"} in ${seconds(since)}`);
  if (status !== 0) {
    console.log(`\nStopped at "${name}" with exit code ${status}.`);
    // A step that failed without a failing test is a failure all the same.
    total.failed = Math.max(total.failed, 1);
    process.exitCode = status;
    break;
  }
}

console.log(`\nEverything took ${seconds(began)}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
