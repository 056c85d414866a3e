import { createReadStream, statSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Manifest, Plugin } from "vite";
import { metaPolicy } from "./hosting/headers.ts";
import type { PrerenderedPage } from "./src/prerender.tsx";
import { writeOfflineWorker } from "./vite.offline.ts";
import { pathnameOf } from "./vite.headers.ts";
import { hasStyles, styleSheet, withoutStyles } from "./vite.page-styles.ts";

/** Of this build alone: two can run at the same time. */
const SERVER_DIR = `node_modules/.prerender-${process.pid}`;
const MANIFEST = "manifest.json";
/** Serves `npm run dev` alone. */
const DEVELOPMENT_WORKER = "mockServiceWorker.js";
const CLIENT = "src/app/connect-api.ts";
/** What the mocked API needs besides the page: boot.js fetches it ahead for a scenario. */
const MOCK = "mocks/aside.ts";
/** What a link to one board needs besides the page of all of them. */
const BOARD = {
  of: "src/views/preparation/preparation-view.tsx",
  module: "src/views/preparation/board-page.tsx",
};

/**
 * Builds the client, then renders every route to files with the client's scripts and styles. Addresses are relative,
 * so the files work under any path.
 */
export const prerenderRoutes = (): Plugin => ({
  name: "prerender-routes",
  config: () => ({
    environments: {
      client: { build: { manifest: MANIFEST } },
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
        const outDir = resolve(root, client.config.build.outDir);
        await writePages(outDir, await prerenderPages());
        await writeOfflineWorker(outDir);
        await rm(join(root, SERVER_DIR), { recursive: true });
      },
    },
  }),
  // As static hosts do: what is not there is answered with the page that says so.
  configurePreviewServer: ({ config, middlewares }) => {
    const outDir = resolve(config.root, config.build.outDir);
    return () => {
      middlewares.use((request, response, next) => {
        const file = join(outDir, pathnameOf(request));
        if (statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
        response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
        createReadStream(join(outDir, "404.html")).pipe(response);
      });
    };
  },
});

async function writePages(outDir: string, pages: readonly PrerenderedPage[]) {
  const template = await readFile(join(outDir, "index.html"), "utf8");
  const manifest = JSON.parse(await readFile(join(outDir, MANIFEST), "utf8")) as Manifest;
  const scripts = (...modules: string[]) => [
    ...new Set(modules.flatMap((module) => scriptsOf(manifest, module))),
  ];
  // React's development version compares a style by its text, and the browser writes that another way.
  const moved = process.env["NODE_ENV"] === "development" ? [] : pages;
  const styles = styleSheet(moved.map(({ markup }) => markup));
  if (styles.text) await write(join(outDir, styles.file), styles.text);
  for (const page of pages) {
    const html = withViewAssets(template, manifest, page.module);
    const filled = moved.includes(page) ? withStyles(html, styles.file, page) : fill(html, page);
    const later = {
      page: scripts(...(page.asks ? [CLIENT] : [])),
      scenario: scripts(CLIENT, MOCK),
      board: scripts(...(page.module === BOARD.of ? [BOARD.module] : [])),
    };
    await write(join(outDir, page.file), withPolicy(withLaterScripts(filled, later)));
  }
  const notFound = join(outDir, "404.html");
  await write(notFound, withPolicy(await readFile(notFound, "utf8")));
  await rm(join(outDir, MANIFEST));
  await rm(join(outDir, DEVELOPMENT_WORKER));
}

/** A view that is loaded on demand: its styles and scripts are named in its page, so that nothing flashes or waits. */
function withViewAssets(template: string, manifest: Manifest, module: string) {
  const chunk = manifest[module];
  // The first view is part of the entry.
  if (!chunk) return template;
  const links = [
    ...(chunk.css ?? []).map((file) => `<link rel="stylesheet" crossorigin href="./${file}">`),
    ...scriptsOf(manifest, module).map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`),
  ].filter((link) => !template.includes(link));
  return template.replace("</head>", () => `${links.join("\n    ")}\n  </head>`);
}

const ENTRY = /\n? *<script type="module"[^>]* src="[./]*([^"]+)"><\/script>/;
const AHEAD = /\n? *<link rel="modulepreload"[^>]* href="[./]*([^"]+)">/g;

type Later = Readonly<Record<"page" | "scenario" | "board", readonly string[]>>;

/** The application is told to boot.js by name, which decides when it is fetched; so is what some links need besides. */
function withLaterScripts(html: string, later: Later) {
  const entry = ENTRY.exec(html)?.[1];
  if (entry === undefined) throw new Error("prerender: a page has no script");
  const ahead = [...new Set([...html.matchAll(AHEAD)].map(([, file]) => file).concat(later.page))];
  const beyond = (files: readonly string[]) => files.filter((file) => !ahead.includes(file)).join(" ");
  return html
    .replace(ENTRY, "")
    .replaceAll(AHEAD, "")
    .replace(
      /<script (?=[^>]*boot\.js)/,
      () =>
        `<script data-entry="${entry}" data-scripts="${ahead.join(" ")}" data-scenario-scripts="${beyond(later.scenario)}" data-board-scripts="${beyond(later.board)}" `,
    );
}

/** The file of a module and of what it imports; none in a build without it. */
function scriptsOf(manifest: Manifest, module: string): string[] {
  const chunk = manifest[module];
  if (!chunk) return [];
  return [chunk.file, ...(chunk.imports ?? []).flatMap((imported) => scriptsOf(manifest, imported))];
}

function withStyles(html: string, file: string, page: PrerenderedPage) {
  const link = hasStyles(page.markup) ? `<link rel="stylesheet" crossorigin href="./${file}">\n  ` : "";
  const linked = html.replace("</head>", () => `${link}</head>`);
  return fill(linked, { ...page, markup: withoutStyles(page.markup) });
}

/** For hosts that set no headers: CSP_META names the other origins that may be asked for data, or is empty. */
function withPolicy(html: string) {
  const connect = process.env["CSP_META"];
  if (connect === undefined) return html;
  const policy = metaPolicy({ connect: connect.split(" ").filter(Boolean) });
  return html.replace(
    /<meta charset="utf-8" ?\/?>/i,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

/** Addresses in the template begin with "./"; a page one folder deeper climbs out first. */
function fill(template: string, { title, markup, seed, builtOn, pageBase }: PrerenderedPage) {
  const data = `<script type="application/json" id="page-seed">${seed.replaceAll("<", "\\u003c")}</script>`;
  return template
    .replaceAll(/(href|src)="\.\//g, `$1="${pageBase}`)
    .replace(/<title>.*<\/title>/, () => `<title>${title}</title>`)
    .replace('data-base="/"', `data-base="${pageBase}" data-built-on="${builtOn}"`)
    .replace('<div id="root"></div>', () => `<div id="root">${markup}</div>\n    ${data}`);
}

async function write(file: string, text: string) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
