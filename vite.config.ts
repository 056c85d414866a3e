import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { bundleBudget } from "./vite.budget.ts";
import { securityHeadersInPreview } from "./vite.headers.ts";
import { prerenderRoutes } from "./vite.prerender.ts";

const port = Number(process.env["PORT"] ?? 4173);

export default defineConfig(({ isPreview }) => ({
  base: "./",
  // What is built are files: an address without one is not found, as on any static host.
  appType: isPreview ? "mpa" : "spa",
  plugins: [react(), prerenderRoutes(), bundleBudget(), securityHeadersInPreview()],
  // MSW's cookie jar weighs more than all its rest; the mocked API has no cookies.
  resolve: {
    alias: [
      {
        find: /^.*\/cookieStore\.mjs$/,
        replacement: fileURLToPath(new URL("./mocks/no-cookies.ts", import.meta.url)),
      },
      {
        find: /^.*\/zipToArrayBuffer\.js$/,
        replacement: fileURLToPath(new URL("./src/exports/zip-here.ts", import.meta.url)),
      },
    ],
  },
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The first view names every part that it may fetch later: a letter less in each.
        chunkFileNames: "assets/[name]-[hash:7].js",
        assetFileNames: "assets/[name]-[hash:7][extname]",
        // What every page needs comes in two files instead of fifteen: libraries, which change seldom, and our own.
        // The entry stays apart: it waits for the view of the page, and that view needs the frame to be ready.
        codeSplitting: {
          groups: [
            { name: "libraries", tags: ["$initial"], test: /node_modules/ },
            { name: "frame", tags: ["$initial"], test: /\/(src|mocks)\/(?!main\.tsx)/ },
            // What comes right after it, too: on a slow device a file costs more than what it weighs.
            { name: "client", test: /\/src\/contract\/|\/src\/api\/(client|runtime-config)\.ts|\/zod\// },
            { name: "database", test: /\/idb\// },
            // Small parts that come together, or on a press: the first view names each file apart.
            {
              name: "compared",
              test: /\/(compar(ed(-day|-underlay)?|ison-of)|change(s-between|-sign))\.(tsx?|css)$/,
            },
            {
              name: "extras",
              test: /\/(key-help|lane-chooser|player|no-milestones|link-remarks|day-refused|known-on-choice)\.(tsx|css)$/,
            },
            { name: "regimes-later", test: /\/regimes-later/ },
            { name: "far", test: /\/ui\/(far|use-near)\./ },
            { name: "facts-error", test: /\/facts\/(facts-error|failure-words)\./ },
            { name: "copy", test: /\/facts\/copy(-button)?\.(tsx|css)$/ },
            {
              name: "outbox",
              test: /\/src\/api\/(browser-database|shared-outbox|outbox|outbox-store|use-board-log)\.ts/,
            },
          ],
        },
      },
    },
  },
  // As modules, which the policy allows and which can fetch a part of themselves later.
  worker: { format: "es" },
  server: { port: 5173 },
  preview: { port },
}));
