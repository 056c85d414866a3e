import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

// Node 20 does not run TypeScript; Vite, which is here anyway, loads it as it does for the tests.
/** @type {{ module: typeof import("./http.ts") }} */
const { module } = await runnerImport(fileURLToPath(new URL("http.ts", import.meta.url)), {
  root: fileURLToPath(new URL("..", import.meta.url)),
  logLevel: "error",
});
await module.run(process.argv.slice(2));
