import path from "node:path";
import { defineConfig } from "vitest/config";

process.env["TZ"] = "Europe/Brussels";

const FEWER_RUNS = path.join(import.meta.dirname, "fewer-runs.mjs");

/** @type {Record<string, string[]>} */
const TESTS = {
  domain: ["src/domain/*.test.ts"],
  contract: [
    "src/contract/*.test.ts",
    "src/api/{fetch-facts,log-file,page-seed}.test.ts",
    "tests/contract/{events,facts-data,presentations}.test.ts",
  ],
  timeline: ["src/timeline/*.test.ts"],
};

// The tests of the parts that are mutated, without those that need a page: what is pure is told by what is pure.
export default defineConfig({
  plugins: [
    {
      name: "fewer-runs",
      enforce: "pre",
      resolveId: (id, importer) => (id === "fast-check" && importer !== FEWER_RUNS ? FEWER_RUNS : null),
    },
  ],
  test: {
    testTimeout: 30_000,
    // A new realm for every file is a second for every change; these tests leave nothing behind.
    isolate: false,
    environment: "node",
    include: TESTS[process.env["MUTATION_PART"] ?? ""] ?? Object.values(TESTS).flat(),
    setupFiles: ["tests/setup.ts"],
  },
});
