import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

export type Site = {
  origin: string;
  port: number;
  /** From now on these files, by path in the folder, say this instead; `null` is a file that is no longer there. */
  publish: (changed: ReadonlyMap<string, string | null>) => void;
  close: () => Promise<void>;
};

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * A folder served as any plain host would: files as they are, `/datumcheck` from `datumcheck.html`, `/datumcheck/` from
 * `datumcheck/index.html`, and 404 for the rest. It knows nothing of the product. `prefix` begins and ends with "/"; `headersOf` adds headers
 * by path, as a careful host does.
 */
export async function serve(
  folder: string,
  prefix = "/",
  headersOf: (pathname: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<Site> {
  let changed: ReadonlyMap<string, string | null> = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = pathname.startsWith(prefix) ? find(folder, decodeURI(pathname.slice(prefix.length))) : null;
    const said = file === null ? null : changed.get(path.relative(folder, file));
    if (file === null || said === null) {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
      ...headersOf(pathname),
    });
    if (said === undefined) createReadStream(file).pipe(response);
    else response.end(said);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const publish = (next: typeof changed) => {
    changed = next;
  };
  return { origin: `http://127.0.0.1:${port}`, port, publish, close };
}

function find(folder: string, name: string): string | null {
  const candidates = name === "" || name.endsWith("/") ? [`${name}index.html`] : [name, `${name}.html`];
  const files = candidates.map((candidate) => path.join(folder, candidate));
  return files.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile()) ?? null;
}
