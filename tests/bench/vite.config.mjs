import { readdirSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const root = new URL("./peers/", import.meta.url).pathname;

// A page for each peer.
export default defineConfig({
  root,
  base: "./",
  plugins: [react()],
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    rolldownOptions: {
      input: readdirSync(root)
        .filter((file) => file.endsWith(".html"))
        .map((file) => root + file),
    },
    chunkSizeWarningLimit: 2000,
  },
  preview: { port: 4196, strictPort: true },
});
