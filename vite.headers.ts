import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { isFramed, securityHeaders } from "./hosting/headers.ts";

/** Serves the built site as a careful host does. Another API may be asked: that of config.json, or of CSP_CONNECT. */
export const securityHeadersInPreview = (): Plugin => ({
  name: "security-headers",
  configurePreviewServer: ({ config, middlewares }) => {
    const connect = [
      ...apiOrigin(resolve(config.root, config.build.outDir)),
      ...(process.env["CSP_CONNECT"]?.split(" ") ?? []),
    ];
    middlewares.use((request, response, next) => {
      const headers = securityHeaders({ connect, framed: isFramed(pathnameOf(request)) });
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      next();
    });
  },
});

/** As it was asked: "//" is a path, of which `new URL` with a base would make a host. */
export const pathnameOf = ({ url = "/" }: { url?: string | undefined }): string =>
  /^[^?#]*/.exec(url)?.[0] ?? "/";

/** Of the API that config.json names, when that is on another host. */
function apiOrigin(outDir: string): string[] {
  try {
    const { api } = JSON.parse(readFileSync(join(outDir, "config.json"), "utf8")) as { api: string };
    return /^https?:/.test(api) ? [new URL(api).origin] : [];
  } catch {
    return [];
  }
}
