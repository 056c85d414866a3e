import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

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

const folder = mkdtempSync(join(tmpdir(), "api-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

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

  it("keeps what was added in the file that is named, over a restart", async () => {
    const store = join(folder, "store.json");
    const event = {
      id: "0b9c1c3e-6c0f-4f0e-9d3a-2f4f6f1f7a10",
      taskId: "tk-anker",
      status: "bezig",
      effectiveOn: "2023-03-06",
      recordedAt: "2023-03-07T09:30:00.000Z",
      role: "school",
    };
    const log = "/boards/voorbeeld-ter-beke/events";
    const headers = { "content-type": "application/json" };

    const first = start("--port", "0", "--store", store);
    const firstEnded = once(first, "exit");
    const body = JSON.stringify([event]);
    const answer = await fetch((await addressOf(first)) + log, { method: "POST", headers, body });
    expect(answer.status).toBe(201);
    // Without a goodbye, as in a power cut.
    first.kill("SIGKILL");
    await firstEnded;

    const second = start("--port", "0", "--store", store);
    const ended = once(second, "exit");
    const address = await addressOf(second);
    expect(await (await fetch(address + log)).json()).toMatchObject({ items: [event] });
    const deck = "/presentations/van-m-decreet-naar-leersteun";
    expect(await (await fetch(address + deck)).json()).toMatchObject({ id: deck.split("/").at(-1) });
    second.kill("SIGINT");
    expect(await ended).toEqual([0, null]);
  });

  it("does not start on a file that it cannot read, says why, and leaves that file alone", async () => {
    const store = join(folder, "broken.json");
    writeFileSync(store, '{"format":1,');
    const { code, said } = await endOf(start("--port", "0", "--store", store));
    expect(code).toBe(1);
    expect(said).toContain(`${store} is not JSON`);
    expect(readFileSync(store, "utf8")).toBe('{"format":1,');
  });

  it("says how it is used when an option is wrong", async () => {
    const { code, said } = await endOf(start("--stored", "file.json"));
    expect(code).toBe(2);
    expect(said).toContain("npm run api --");
    expect(said).toContain("--store");
  });
});
