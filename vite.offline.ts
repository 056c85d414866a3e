import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join, relative, sep } from "node:path";
import { build } from "vite";
import { WORKER_FILE } from "./src/offline/agreed.ts";

/** What the worker answers by other rules, or what only hosts read. */
const NOT_KEPT = new Set(["config.json", "_headers", WORKER_FILE]);

/**
 * Writes the worker of a built site, with the list of what it keeps: every file that a page may ask for, and the hash of
 * its content. Called when all else is written.
 */
export async function writeOfflineWorker(outDir: string): Promise<void> {
  const files = filesOf(outDir);
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    resolve: { alias: { "#src": fileURLToPath(new URL("./src", import.meta.url)) } },
    define: { BUILT_FILES: JSON.stringify(files) },
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: {
        input: fileURLToPath(new URL("./src/offline/worker.ts", import.meta.url)),
        // Everywhere: modules as workers came late.
        output: { format: "iife" },
      },
    },
  });
  const [output] = [result].flat();
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (!chunk) throw new Error("offline: the worker was not built");
  writeFileSync(join(outDir, WORKER_FILE), chunk.code);
}

/** Path with forward slashes, and SHA-256 as the browser wants it. */
function filesOf(outDir: string): [path: string, hash: string][] {
  const all = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).split(sep).join("/"));
  const pages = new Set(all);
  return (
    all
      .filter((path) => !NOT_KEPT.has(path) && !path.endsWith(".map"))
      // `bronnen/` is answered from `bronnen.html`.
      .filter((path) => !pages.has(path.replace(/\/index\.html$/, ".html")) || !path.endsWith("/index.html"))
      .toSorted()
      .map((path) => [
        path,
        createHash("sha256")
          .update(readFileSync(join(outDir, path)))
          .digest("base64"),
      ])
  );
}
