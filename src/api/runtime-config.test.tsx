// In .tsx for the page it needs: an address without a host stands under that of the page.
import { afterEach, describe, expect, it, vi } from "vitest";
import { readRuntimeConfig } from "./runtime-config.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The host answers every request with this. */
function host(answer: () => Response | Promise<Response>) {
  const asked: Request[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    asked.push(request);
    return answer();
  });
  return asked;
}
const configured = (api: string) => host(() => Response.json({ api }));

describe("which API answers", () => {
  it("is the mocked one when the host says so", async () => {
    const asked = configured("embedded");
    expect(await readRuntimeConfig("/leersteun")).toEqual({
      api: "embedded",
      credentials: "same-origin",
      publisher: null,
    });
    expect(asked.map(({ url }) => url)).toEqual([`${window.location.origin}/leersteun/config.json`]);
  });

  it.each([
    ["https://voorbeeld.be/api/v1", "https://voorbeeld.be/api/v1"],
    ["https://voorbeeld.be/api/v1/", "https://voorbeeld.be/api/v1"],
    ["/api/v1", `${window.location.origin}/api/v1`],
  ])("is the one at %s", async (api, expected) => {
    configured(api);
    expect(String((await readRuntimeConfig("")).api)).toBe(expected);
  });
});

describe("a host that does not say it", () => {
  it.each<[string, () => Response | Promise<Response>, object]>([
    ["no file", () => new Response("", { status: 404 }), { kind: "http", status: 404 }],
    ["no network", () => Promise.reject(new TypeError("offline")), { kind: "network" }],
    ["a page in its place", () => new Response("<html>"), { kind: "not-json" }],
    ["half a file", () => new Response('{"api": '), { kind: "not-json" }],
    ["null", () => Response.json(null), { kind: "contract", path: "api", issue: "missing" }],
    ["a lone word", () => Response.json("embedded"), { kind: "contract", path: "api", issue: "missing" }],
    ["a list", () => Response.json([]), { kind: "contract", path: "api", issue: "missing" }],
    ["another address", () => Response.json({ api: "ftp://x" }), { kind: "contract", path: "api" }],
    ["an empty object", () => Response.json({}), { kind: "contract", path: "api" }],
  ])("is an error, never a guess: %s", async (_, answer, failure) => {
    host(answer);
    await expect(readRuntimeConfig("")).rejects.toMatchObject({ resource: "config.json", failure });
  });

  it.each<[string, () => Response | Promise<Response>]>([
    ["no answer", () => new Promise<never>(() => {})],
    ["half an answer", () => new Response(new ReadableStream())],
  ])("is waited for as long as the API is: %s", async (_, answer) => {
    host(answer);
    const native = AbortSignal.timeout.bind(AbortSignal);
    vi.spyOn(AbortSignal, "timeout").mockImplementation((milliseconds) => native(milliseconds / 500));
    await expect(readRuntimeConfig("")).rejects.toMatchObject({
      resource: "config.json",
      failure: { kind: "timeout", seconds: 15 },
    });
  });
});
