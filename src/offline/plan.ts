import { ABOUT_PATH, LIST_PATHS } from "#src/contract/paths.ts";

/** How the worker answers what a page asks; all that is not named here goes to the network as if there were no worker. */
export type Plan =
  /** From what was kept of this version. */
  | { kind: "file"; file: string }
  /** Of the version before this one, for a page of it that is still open. */
  | { kind: "older-file" }
  /** The same page under its one address. */
  | { kind: "redirect"; to: string }
  /** Which API answers: what the host says now, else what it said last. */
  | { kind: "config" }
  /** An address that is no page of ours: the host says so, and without it we do. */
  | { kind: "unknown-page" }
  /** Perhaps a fact of the API; the address of that is known to `config.json` alone. */
  | { kind: "maybe-fact" };

export const CONFIG = "config.json";
export const NOT_FOUND = "404.html";

const FACT_PATHS: readonly string[] = [...Object.values(LIST_PATHS), ABOUT_PATH];

type Question = Pick<Request, "url" | "method" | "mode">;

/** `files` are paths below `scope`, which ends in a slash. `null`: leave it to the browser. */
export function planFor(
  { url, method, mode }: Question,
  scope: string,
  files: ReadonlySet<string>,
): Plan | null {
  // What is written is the matter of the page and the server alone.
  if (method !== "GET") return null;
  const { origin, pathname, search } = new URL(url);
  const home = new URL(scope);
  const isOurs = origin === home.origin && pathname.startsWith(home.pathname);
  const path = pathname.slice(home.pathname.length);
  if (isOurs && path === CONFIG) return { kind: "config" };
  const page = isOurs ? pageAt(path, files) : null;
  if (page !== null)
    return page === path ? fileOr(page) : { kind: "redirect", to: `${scope}${page}${search}` };
  if (isOurs && files.has(path)) return { kind: "file", file: path };
  if (isOurs && path.startsWith("assets/")) return { kind: "older-file" };
  if (mode === "navigate") return isOurs ? { kind: "unknown-page" } : null;
  return FACT_PATHS.some((fact) => pathname.endsWith(fact)) ? { kind: "maybe-fact" } : null;
}

const fileOr = (page: string): Plan => ({ kind: "file", file: page === "" ? "index.html" : `${page}.html` });

/** The one address of a page, below the scope: `bronnen` also for `bronnen/` and `bronnen/index.html`. */
function pageAt(path: string, files: ReadonlySet<string>): string | null {
  if (path === "") return "";
  if (files.has(`${path}.html`)) return path;
  const bare = path.replace(/\/(index\.html)?$/, "");
  return bare !== path && files.has(`${bare}.html`) ? bare : null;
}

/** Is this address one of the published facts of the API at `base`? Whatever part of the list it asks for. */
export function isFact(url: string, base: string): boolean {
  const { origin, pathname } = new URL(url);
  const api = new URL(base);
  return origin === api.origin && FACT_PATHS.some((fact) => pathname === `${api.pathname}${fact}`);
}
