import path from "node:path";

const KEPT = "node_modules/.cache/mutation";
const part = process.env["MUTATION_PART"] ?? "files";

/** @type {Record<string, unknown>} */
export default {
  testRunner: "vitest",
  vitest: { configFile: "tests/mutation/vitest.config.mjs", related: false },
  plugins: [
    path.join(import.meta.dirname, "installed/node_modules/@stryker-mutator/vitest-runner/dist/src/index.js"),
  ],
  coverageAnalysis: "perTest",
  concurrency: 1,
  incremental: true,
  incrementalFile: `${KEPT}/${part}-incremental.json`,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: `${KEPT}/${part}.json` },
  tempDirName: "test-results/mutation",
  // What runs once, when a module is read: a test would have to be started anew for each.
  ignoreStatic: process.env["MUTATION_STATIC"] !== "yes",
  // The types of the code are not looked at, and the compiler of the project is not the one that this knows.
  tsconfigFile: "none",
  ignorePatterns: [
    "dist",
    "docs",
    "public",
    "tests/browser",
    "tests/bench",
    "tests/lighthouse",
    "tests/mutation/installed",
  ],
  allowEmpty: true,
};
