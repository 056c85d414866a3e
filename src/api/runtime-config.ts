import * as z from "zod/mini";
import { runtimeConfig } from "#src/contract/runtime-config.ts";
import { ApiError, contractFailure } from "./api-error.ts";

const FILE = "config.json";

/**
 * Reads which API answers, from `config.json` under `base` (a path without a slash at the end). Throws an `ApiError`
 * when the file is missing or says something else: guessing could show other facts than its host meant.
 */
export async function readRuntimeConfig(base: string): Promise<"embedded" | URL> {
  const response = await fetch(`${base}/${FILE}`, { cache: "no-cache" }).catch(() => null);
  if (!response) throw new ApiError(FILE, { kind: "network" });
  if (!response.ok)
    throw new ApiError(FILE, { kind: "http", status: response.status, title: "", detail: null });
  // Nonsense is a file in which the field is missing, whatever else it holds: so what to mend is named.
  const body = { ...((await response.json().catch(() => null)) as object | null) };
  const parsed = z.safeParse(runtimeConfig, body);
  if (!parsed.success) throw new ApiError(FILE, contractFailure(body, parsed.error.issues));
  const { api } = parsed.data;
  return api === "embedded" ? api : new URL(api.replace(/\/+$/, ""), window.location.href);
}
