// Builds the product with React's development version, which reports every difference between the prerendered page and
// the first render in the browser. Started by hydration.spec.ts with NODE_ENV=development; the argument is the folder.
import { createBuilder, loadConfigFromFile } from "vite";

const [, , outDir = ""] = process.argv;
const loaded = await loadConfigFromFile({ command: "build", mode: "development" });
if (!loaded) throw new Error("No Vite configuration found");

/** @param {import("vite").PluginOption} plugin */
const isBudget = (plugin) =>
  typeof plugin === "object" && plugin !== null && "name" in plugin && plugin.name === "bundle-budget";

const builder = await createBuilder({
  ...loaded.config,
  configFile: false,
  mode: "development",
  logLevel: "warn",
  plugins: (loaded.config.plugins ?? []).filter((plugin) => !isBudget(plugin)),
  // The page is the built one, with the mocked API inside it.
  define: { "import.meta.env.DEV": "false" },
  build: { ...loaded.config.build, outDir, emptyOutDir: true, minify: false },
});
await builder.buildApp();
