import { gzipSync } from "node:zlib";
import type { Plugin, Rollup } from "vite";

const MOCK = "mocked API with its facts";
/** The same, whole: a worker shares no file with the page. */
const WORKER = { part: "mocked API in a worker", name: "aside.worker", limit: 95_000 };

/** What reads an answer: it comes after the first view, before any other part. */
const CLIENT = "/src/app/connect-api.ts";

/** Bytes after gzip. A part is what its entry module needs beyond the first view and the client. */
const BUDGETS = [
  { part: "first view", entry: "/index.html", limit: 150_000 },
  { part: "client of the API", entry: CLIENT, limit: 20_000 },
  { part: MOCK, entry: "/mocks/embedded.ts", limit: 80_000 },
  { part: "Datumcheck", entry: "/src/views/date-check/date-check-view.tsx", limit: 60_000 },
  { part: "Voorbereiding", entry: "/src/views/preparation/preparation-view.tsx", limit: 60_000 },
  { part: "Voorbereiding of one board", entry: "/src/views/preparation/board-page.tsx", limit: 60_000 },
  { part: "Presentatie", entry: "/src/views/presenting/presenting-view.tsx", limit: 60_000 },
  { part: "Toegankelijkheid", entry: "/src/views/accessibility/accessibility-view.tsx", limit: 20_000 },
  { part: "Bronnen", entry: "/src/views/sources/sources-view.tsx", limit: 60_000 },
  { part: "charts", entry: "/src/charts/chart.tsx", limit: 130_000 },
  { part: "calendar to pick a day", entry: "/src/ui/month-calendar.tsx", limit: 90_000 },
  { part: "menu of files", entry: "/src/views/timeline-view/export/export-part.tsx", limit: 70_000 },
  { part: "picture as a file", entry: "/src/exports/picture/svg.ts", limit: 80_000 },
  { part: "slides", entry: "/src/exports/pptx/slides-to-pptx.ts", limit: 160_000 },
  { part: "letters of a picture", entry: "/src/exports/picture/fonts.ts", limit: 95_000 },
] as const;

/** Fails the build when a part of the product has grown over its budget, and prints what each part weighs. */
export const bundleBudget = (): Plugin => ({
  name: "bundle-budget",
  applyToEnvironment: (environment) => environment.name === "client",
  writeBundle(_, bundle) {
    const first = needs(bundle, "/index.html");
    const client = needs(bundle, CLIENT);
    for (const { part, entry, limit } of BUDGETS) {
      const before = entry === CLIENT ? first : [...first, ...client];
      const files = entry === "/index.html" ? first : without(needs(bundle, entry), new Set(before));
      if (files.size === 0) {
        // A build for a real API has no mocked one; anything else that is not there was renamed.
        if (part === MOCK && process.env["VITE_MOCK"] === "none") continue;
        this.error(`no budget was checked for ${part}: ${entry} is in no chunk`);
      }
      const size = [...files].reduce((sum, file) => sum + gzipped(bundle, file), 0);
      const line = `${part}: ${(size / 1000).toFixed(1)} kB gzip of ${limit / 1000} kB`;
      if (size > limit) this.error(`over budget. ${line}\n${[...files].join("\n")}`);
      this.info(line);
    }
    const worker = Object.keys(bundle).find((file) => file.includes(WORKER.name) && file.endsWith(".js"));
    const carriesMock = process.env["VITE_MOCK"] !== "none";
    if (worker && !carriesMock) this.error(`${WORKER.part} is in a build without it: ${worker}`);
    if (worker) {
      const line = `${WORKER.part}: ${(gzipped(bundle, worker) / 1000).toFixed(1)} kB gzip of ${WORKER.limit / 1000} kB`;
      if (gzipped(bundle, worker) > WORKER.limit) this.error(`over budget. ${line}`);
      this.info(line);
    } else if (carriesMock) this.error(`no budget was checked for ${WORKER.part}`);
  },
});

/** Scripts and styles that load before the module that ends in `entry` can run. */
function needs(bundle: Rollup.OutputBundle, entry: string): Set<string> {
  const files = new Set<string>();
  const visit = (chunk: Rollup.OutputChunk) => {
    if (files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const css of chunk.viteMetadata?.importedCss ?? []) files.add(css);
    for (const imported of chunk.imports) {
      const next = bundle[imported];
      if (next?.type === "chunk") visit(next);
    }
  };
  for (const output of Object.values(bundle)) {
    if (output.type === "chunk" && output.moduleIds.some((id) => id.endsWith(entry))) visit(output);
  }
  return files;
}

/** `Set.prototype.difference` is not on Node 20. */
const without = (files: Set<string>, others: Set<string>) =>
  new Set([...files].filter((file) => !others.has(file)));

function gzipped(bundle: Rollup.OutputBundle, file: string): number {
  const output = bundle[file];
  if (!output) return 0;
  return gzipSync(output.type === "chunk" ? output.code : output.source).length;
}
