import { defineConfig, devices } from "@playwright/test";
import { QUIET_BROWSER } from "./tests/browser/browser-flags.mjs";
import { findBrowser } from "./tests/browser/find-browser.mjs";

// E2E_PORT lets two checkouts test at the same time.
const PORT = process.env["E2E_PORT"] ?? "4199";
const ADDRESS = `http://localhost:${PORT}`;

// Found once; the workers read this file again and inherit the answer.
process.env["CHROME_PATH"] ??= (await findBrowser()).path;

// The built product, as a visitor gets it: run `npm run build` first.
export default defineConfig({
  testDir: "tests/browser",
  testMatch: "*.spec.ts",
  outputDir: "test-results/playwright",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // Generous: a machine that also does something else takes three times as long.
  timeout: 45_000,
  globalTimeout: 12 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: ADDRESS,
    locale: "nl-BE",
    timezoneId: "Europe/Brussels",
    // Nothing waits for an animation; what moves is tested where it matters.
    contextOptions: { reducedMotion: "reduce" },
    // Its copy of the whole product would be made anew in every test; offline.spec.ts lets it.
    serviceWorkers: "block",
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env["CHROME_PATH"],
      args: [
        ...QUIET_BROWSER,
        "--host-resolver-rules=MAP overgang.test 127.0.0.1", // an origin that is not secure
      ],
    },
  },
  webServer: {
    command: `npm run preview -- --port ${PORT} --strictPort`,
    url: ADDRESS,
    // Some tests bring a server of their own, on another port.
    env: { CSP_CONNECT: "http://127.0.0.1:*" },
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
