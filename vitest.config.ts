import { defineConfig } from "vitest/config";

// Set before the test processes start: a zone changed later is not seen by every Intl object.
process.env["TZ"] = "Europe/Brussels";

const notHere = ["**/node_modules/**", "**/dist/**", "tests/browser/**"];

// What these leave lives as long as their process: pages that share a browser, and what a browser would not keep.
const alone = [
  "src/views/preparation/waiting-changes.test.tsx",
  "src/views/preparation/tasks/task-drafts.test.tsx",
  "src/views/timeline-view/lanes/lane-controls.test.tsx",
];

const onPage = {
  environment: "happy-dom",
  setupFiles: ["tests/setup.ts", "tests/setup-dom.ts"],
};

// What is written in .tsx needs a page, what is written in .ts does not; the file name is the whole rule.
export default defineConfig({
  test: {
    // Role queries walk the whole page; on a busy two-core machine that takes seconds.
    testTimeout: 30_000,
    // By default one core is left to whoever looks on.
    maxWorkers: "100%",
    // Styles are left out, but for the text of a style sheet that is asked for as such.
    css: { include: [/\.css\?raw$/] },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          // Files share what they import instead of reading it again.
          isolate: false,
          include: ["{src,mocks,tests}/**/*.test.ts"],
          exclude: notHere,
          setupFiles: ["tests/setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          ...onPage,
          name: "dom",
          // As well; what a file leaves on the page, tests/setup-dom.ts clears.
          isolate: false,
          include: ["{src,tests}/**/*.test.tsx"],
          exclude: [...notHere, ...alone],
        },
      },
      { extends: true, test: { ...onPage, name: "alone", include: alone } },
    ],
  },
});
