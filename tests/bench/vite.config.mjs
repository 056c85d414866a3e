import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: new URL("./peers/", import.meta.url).pathname,
  base: "./",
  plugins: [react()],
  build: { outDir: "../dist", emptyOutDir: true, chunkSizeWarningLimit: 2000, target: "es2022" },
  preview: { port: 4196, strictPort: true },
});
