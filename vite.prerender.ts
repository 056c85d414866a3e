import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import type { PrerenderedPage } from "./src/prerender.tsx";

const SERVER_DIR = "node_modules/.prerender";

/**
 * Builds the client, then renders every route to files with the client's scripts and styles. Addresses are relative,
 * so the files work under any path.
 */
export const prerenderRoutes = (): Plugin => ({
  name: "prerender-routes",
  config: () => ({
    environments: {
      ssr: {
        consumer: "server",
        resolve: { noExternal: true },
        build: {
          outDir: SERVER_DIR,
          emptyOutDir: true,
          copyPublicDir: false,
          rolldownOptions: { input: "src/prerender.tsx" },
        },
      },
    },
    builder: {
      buildApp: async (builder) => {
        const { client, ssr } = builder.environments;
        if (!client || !ssr) throw new Error("prerender: an environment is missing");
        await builder.build(client);
        await builder.build(ssr);
        const { root } = builder.config;
        const entry = pathToFileURL(join(root, SERVER_DIR, "prerender.js")).href;
        const { prerenderPages } = (await import(entry)) as {
          prerenderPages: () => Promise<PrerenderedPage[]>;
        };
        await writePages(join(root, client.config.build.outDir), await prerenderPages());
        await rm(join(root, SERVER_DIR), { recursive: true });
      },
    },
  }),
});

async function writePages(outDir: string, pages: readonly PrerenderedPage[]) {
  const template = await readFile(join(outDir, "index.html"), "utf8");
  for (const page of pages) await write(join(outDir, page.file), fill(template, page));
}

/** Addresses in the template begin with "./"; a page one folder deeper climbs out first. */
function fill(template: string, { markup, seed, builtOn, pageBase }: PrerenderedPage) {
  const data = `<script type="application/json" id="page-seed">${seed.replaceAll("<", "\\u003c")}</script>`;
  return template
    .replaceAll(/(href|src)="\.\//g, `$1="${pageBase}`)
    .replace('data-base="/"', `data-base="${pageBase}" data-built-on="${builtOn}"`)
    .replace('<div id="root"></div>', () => `<div id="root">${markup}</div>\n    ${data}`);
}

async function write(file: string, text: string) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
