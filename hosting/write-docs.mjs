import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

// Node 20 does not run TypeScript; Vite, which is here anyway, loads it as it does for the tests.
const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
/** @type {{ module: typeof import("./write-docs.ts") }} */
const { module } = await runnerImport(fileURLToPath(new URL("write-docs.ts", import.meta.url)), {
  root,
  logLevel: "error",
});
module.run();
