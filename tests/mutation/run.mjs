import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";

// What `npm run mutation` does: changes the code in small ways, one at a time, and looks whether a test notices. It takes
// an hour; what did not change since the last run is not tried again. docs/quality.md says what survives.
//   npm run mutation -- domain            one part
//   npm run mutation -- --files src/domain/slip.ts

/**
 * @typedef {{ mutatorName: string, replacement?: string, status: string, location: { start: { line: number } } }} Mutant
 * @typedef {{ files: Record<string, { mutants: Mutant[] }> }} Report
 */

const HERE = import.meta.dirname;
const ROOT = path.resolve(HERE, "../..");
/** Stryker is installed there alone, and by this script. */
const TOOLS = path.join(HERE, "installed");
/** Kept between runs, and not by git. */
const KEPT = path.join(ROOT, "node_modules/.cache/mutation");
const GOAL = 90;

const PLACING = [
  "scale",
  "ticks",
  "marks",
  "rows",
  "lane",
  "lanes",
  "groups",
  "label-forms",
  "legal-anchors",
];
const PLACING_TOO = [
  "lines",
  "frame",
  "layout",
  "zoom",
  "ribbons",
  "ghosts",
  "overview",
  "live-view",
  "navigation",
];

/** @type {Record<string, string[]>} */
const PARTS = {
  domain: ["src/domain/!(*.test).ts"],
  contract: ["src/contract/!(*.test).ts"],
  timeline: [...PLACING, ...PLACING_TOO].map((name) => `src/timeline/${name}.ts`),
};

const words = process.argv.slice(2);
const files = words[0] === "--files" ? words.slice(1) : [];
const parts = files.length > 0 ? ["files"] : words.length > 0 ? words : Object.keys(PARTS);

if (!existsSync(path.join(TOOLS, "node_modules")))
  execFileSync("npm", ["ci", "--legacy-peer-deps"], {
    cwd: TOOLS,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
mkdirSync(KEPT, { recursive: true });

const KILLED = new Set(["Killed", "Timeout"]);
const SURVIVED = new Set(["Survived", "NoCoverage"]);

/** @param {string} part @param {string[]} globs */
function mutate(part, globs) {
  const report = path.join(KEPT, `${part}.json`);
  const run = spawnSync(
    process.execPath,
    [
      path.join(TOOLS, "node_modules/@stryker-mutator/core/bin/stryker.js"),
      "run",
      path.join(HERE, "stryker.config.mjs"),
      "--mutate",
      globs.join(","),
    ],
    { cwd: ROOT, stdio: "inherit", env: { ...process.env, MUTATION_PART: part } },
  );
  if (run.status !== 0) return null;
  return /** @type {Report} */ (JSON.parse(readFileSync(report, "utf8")));
}

/** @type {Record<string, unknown>[]} */
const rows = [];
for (const part of parts) {
  const globs = part === "files" ? files : PARTS[part];
  if (!globs) throw new Error(`There is no part ${part}: ${Object.keys(PARTS).join(", ")}`);
  const report = mutate(part, globs);
  if (!report) {
    process.exitCode = 2;
    break;
  }
  for (const [file, { mutants }] of Object.entries(report.files)) {
    const killed = mutants.filter(({ status }) => KILLED.has(status)).length;
    const survivors = mutants.filter(({ status }) => SURVIVED.has(status));
    for (const { location, mutatorName, replacement = "", status } of survivors)
      console.log(`${file}:${location.start.line} ${status} ${mutatorName} ${replacement.slice(0, 100)}`);
    rows.push({ part, file, killed, survived: survivors.length });
  }
}

const percent = (/** @type {number} */ killed, /** @type {number} */ survived) =>
  Math.round((1000 * killed) / Math.max(1, killed + survived)) / 10;
console.table(
  rows.map((row) => ({ ...row, percent: percent(Number(row["killed"]), Number(row["survived"])) })),
);
for (const part of parts) {
  const own = rows.filter((row) => row["part"] === part);
  const sum = (/** @type {string} */ of) => own.reduce((all, row) => all + Number(row[of]), 0);
  const killed = percent(sum("killed"), sum("survived"));
  console.log(`${part}: ${killed} % killed of ${sum("killed") + sum("survived")}`);
  if (killed < GOAL) process.exitCode ??= 1;
}
