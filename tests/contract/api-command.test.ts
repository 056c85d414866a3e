import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

// `npm run api`, as it is started: through Node and Vite, without the help of Vitest.

const script = fileURLToPath(new URL("../../mocks/http.mjs", import.meta.url));
const start = (...options: string[]) => spawn(process.execPath, [script, ...options], { stdio: "pipe" });
type Started = ReturnType<typeof start>;

async function addressOf({ stdout }: Started): Promise<string> {
  for await (const line of createInterface({ input: stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error("The API named no address");
}

/** Its exit code and what it said; to be asked right after the start. */
async function endOf(started: Started) {
  let said = "";
  for (const stream of [started.stdout, started.stderr]) {
    stream.on("data", (text: Buffer) => {
      said += text.toString();
    });
  }
  const [code] = (await once(started, "close")) as [number | null];
  return { code, said };
}

describe("npm run api", { timeout: 20_000 }, () => {
  it("answers in the scenario that is asked, keeps its port to itself, and ends on Ctrl+C", async () => {
    const api = start("--port", "0", "--scenario", "leeg");
    const ended = once(api, "exit");
    const address = await addressOf(api);
    const answer: unknown = await (await fetch(`${address}/faq`)).json();
    expect(answer).toMatchObject({ items: [], next: null });

    // The address it names is the base; who asks for that one hears what there is.
    expect(new URL(address).pathname).toBe("/api/v1");
    const base = await fetch(address);
    expect(base.status).toBe(404);
    expect(base.headers.get("content-type")).toBe("application/problem+json");
    expect(await base.json()).toMatchObject({
      detail: expect.stringMatching(/\/api\/v1\/regimes, .*\/api\/v1\/about/) as unknown,
    });

    const second = await endOf(start("--port", new URL(address).port));
    expect(second).toMatchObject({ code: 1, said: expect.stringContaining("Cannot listen on") as unknown });

    api.kill("SIGINT");
    expect(await ended).toEqual([0, null]);
  });

  it("refuses to store, for there is nothing to store yet, and says how it is used", async () => {
    const { code, said } = await endOf(start("--store", "file.json"));
    expect(code).toBe(2);
    expect(said).toContain("npm run api --");
    expect(said).toContain("no --store yet");
  });
});
