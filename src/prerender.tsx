import { prerender } from "react-dom/static";
import { type ApiTarget, createApiClient, network } from "#src/api/client.ts";
import { collectSeed } from "#src/api/collect-seed.ts";
import { writeSeed } from "#src/api/page-seed.ts";
import { apiSpeaker } from "#src/api/speaker.ts";
import { createQueryClient } from "#src/api/query-client.ts";
import { App } from "#src/app/app.tsx";
import { documentTitle } from "#src/app/document-title.ts";
import { ROUTES, VIEW_NAMES } from "#src/app/routes.ts";
import { buildDay } from "#src/app/today.ts";
import { loadView } from "#src/app/view.tsx";

/** A page as it is written to disk: its markup, and the facts that it was rendered with. */
export type PrerenderedPage = {
  file: string;
  title: string;
  /** The module of its view, whose styles the page needs before any script runs. */
  module: string;
  /** An API is asked as soon as it has come to life. */
  asks: boolean;
  pageBase: string;
  markup: string;
  seed: string;
  builtOn: string;
};

/**
 * Whose facts the pages carry: those of the API named at build time, else of the mocked one. A build without the mocked
 * API and without another one carries none: its pages wait for the API that `config.json` names.
 */
async function factsOfBuild(): Promise<ApiTarget | null> {
  const api = import.meta.env.VITE_PRERENDER_API;
  if (api) return { base: api, transport: network };
  if (import.meta.env.VITE_MOCK === "none") return null;
  const { createEmbeddedTransport } = await import("#mocks/embedded.ts");
  return { base: "http://localhost/api/v1", transport: createEmbeddedTransport(null) };
}

/**
 * Renders every route with its facts, as they are on the day of the build. Each route is written twice, since hosts
 * differ: `datumcheck.html` answers `/datumcheck`, `datumcheck/index.html` answers `/datumcheck/`.
 */
export async function prerenderPages(): Promise<PrerenderedPage[]> {
  const target = await factsOfBuild();
  const client = createApiClient(() =>
    target ? Promise.resolve(target) : Promise.reject(new Error("no API")),
  );
  const builtOn = buildDay();
  const pages: PrerenderedPage[] = [];
  for (const view of VIEW_NAMES) {
    const { path, lists, module, asks = false } = ROUTES[view];
    await loadView(view);
    const title = documentTitle({ view, language: "nl" });
    const queryClient = createQueryClient(() => Promise.resolve(apiSpeaker(client)));
    const seed = writeSeed(target ? await collectSeed({ client, queryClient, names: lists }) : {});
    for (const { file, pageBase } of filesOf(path)) {
      const app = (
        <App queryClient={queryClient} base="" pageBase={pageBase} builtOn={builtOn} serverPath={path} />
      );
      const errors: unknown[] = [];
      const { prelude } = await prerender(app, {
        // In one piece: React would send what is long behind a script, and a reader without scripts sees nothing.
        progressiveChunkSize: Number.POSITIVE_INFINITY,
        onError: (error) => void errors.push(error),
      });
      // React leaves a part that fails to the browser; here it is a page that must not be published.
      if (errors.length > 0) throw errors[0];
      pages.push({
        file,
        title,
        module,
        asks,
        pageBase,
        markup: await new Response(prelude).text(),
        seed,
        builtOn,
      });
    }
    queryClient.clear();
  }
  return pages;
}

function filesOf(path: string) {
  if (path === "/") return [{ file: "index.html", pageBase: "./" }];
  const name = path.slice(1);
  return [
    { file: `${name}.html`, pageBase: "./" },
    { file: `${name}/index.html`, pageBase: "../" },
  ];
}
