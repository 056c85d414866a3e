import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { bundleBudget } from "./vite.budget.ts";
import { prerenderRoutes } from "./vite.prerender.ts";

const port = Number(process.env["PORT"] ?? 4173);

export default defineConfig(({ isPreview }) => ({
  base: "./",
  // What is built are files: an address without one is not found, as on any static host.
  appType: isPreview ? "mpa" : "spa",
  plugins: [react(), prerenderRoutes(), bundleBudget()],
  // MSW's cookie jar weighs more than all its rest; the mocked API has no cookies.
  resolve: {
    alias: [
      {
        find: /^.*\/cookieStore\.mjs$/,
        replacement: fileURLToPath(new URL("./mocks/no-cookies.ts", import.meta.url)),
      },
    ],
  },
  build: { target: "es2022", modulePreload: { polyfill: false } },
  server: { port: 5173 },
  preview: { port },
}));
