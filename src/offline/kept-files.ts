import { CONFIG } from "./plan.ts";

/** The files of a version: path below the scope, and the SHA-256 of what the build wrote. */
export type FileList = ReadonlyMap<string, string>;

const AT_A_TIME = 6;

const keyOf = (scope: string, path: string, hash: string) => `${scope}${path}?${encodeURIComponent(hash)}`;

/**
 * The files of the product, each under its path and its hash. So versions live side by side in one cache: what did not
 * change is not fetched again, an install that fails leaves the older version whole, and one that is tried again goes on
 * where it stopped.
 */
export function keptFiles({ cache, scope, files }: { cache: Cache; scope: string; files: FileList }) {
  const keys = new Map([...files].map(([path, hash]) => [path, keyOf(scope, path, hash)]));

  const fetchFile = async (path: string, hash: string) => {
    const key = keys.get(path) ?? "";
    if (await cache.match(key, { ignoreVary: true })) return;
    // A host that says something else, such as a page that asks to log in, must not become the product.
    const response = await fetch(`${scope}${path === "index.html" ? "" : path}`, {
      integrity: `sha256-${hash}`,
      cache: path.startsWith("assets/") ? "default" : "no-cache",
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    await cache.put(key, withoutRedirect(response));
  };

  return {
    /** Rejects when one is missing. */
    fetchAll: async () => {
      const waiting = [...files];
      const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) await fetchFile(...next);
      };
      await Promise.all(Array.from({ length: AT_A_TIME }, work));
      const config = await fetch(`${scope}${CONFIG}`, { cache: "no-cache" });
      if (config.ok) await cache.put(`${scope}${CONFIG}`, withoutRedirect(config));
    },
    match: async (path: string) => cache.match(keys.get(path) ?? "", { ignoreVary: true }),
    /** Whatever version it is of: the names of these files change with their content. */
    matchOlder: (url: string) => cache.match(url, { ignoreSearch: true, ignoreVary: true }),
    /** Removes what is not of this version. */
    tidy: async () => {
      const own = new Set([...keys.values(), `${scope}${CONFIG}`]);
      const others = (await cache.keys()).filter(({ url }) => !own.has(url));
      await Promise.all(others.map((request) => cache.delete(request, { ignoreVary: true })));
    },
  };
}

/** A page may not be answered with what came by way of another address, as hosts do with `/bronnen.html`. */
const withoutRedirect = (response: Response): Response =>
  response.redirected ? new Response(response.body, { headers: response.headers }) : response;
