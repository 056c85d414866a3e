import * as z from "zod/mini";
import { runtimeConfig } from "#src/contract/runtime-config.ts";
import { ApiError, contractFailure } from "./api-error.ts";
import { readJson } from "./client.ts";

const FILE = "config.json";

export type RuntimeConfig = {
  api: "embedded" | URL;
  credentials: RequestCredentials;
  /** Who answers for this site: a web address or an e-mail address. */
  publisher: { name: string; contact: string } | null;
};

/**
 * Reads which API answers, from `config.json` under `base` (a path without a slash at the end). Throws an `ApiError`
 * when the file is missing, late or says something else: guessing could show other facts than its host meant.
 */
export async function readRuntimeConfig(base: string): Promise<RuntimeConfig> {
  const url = new URL(`${base}/${FILE}`, window.location.href).href;
  const json = await readJson({ resource: FILE, url, cache: "no-cache" });
  // JSON that is no object is a file in which the field is missing: so what to mend is named.
  const body = { ...(json as object | null) };
  const parsed = z.safeParse(runtimeConfig, body);
  if (!parsed.success) throw new ApiError(FILE, contractFailure(body, parsed.error.issues));
  const { api, credentials = "same-origin", publisher = null } = parsed.data;
  const place = api === "embedded" ? api : new URL(api.replace(/\/+$/, ""), window.location.href);
  return { api: place, credentials, publisher };
}
