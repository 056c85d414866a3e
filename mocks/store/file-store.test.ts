import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { WireEvent } from "../boards/wire.ts";
import { openFileStore } from "./file-store.ts";

const event: WireEvent = {
  id: "0b9c1c3e-6c0f-4f0e-9d3a-2f4f6f1f7a10",
  taskId: "tk-anker",
  status: "bezig",
  effectiveOn: "2023-03-06",
  recordedAt: "2023-03-07T09:30:00.000Z",
  role: "school",
};

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "store-"));
  file = join(folder, "store.json");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("the file of a store", () => {
  it("is there from the start, holds what was added, and leaves no draft behind", async () => {
    const store = await openFileStore(file);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ format: 1, boards: {}, presentations: {} });
    await store.append("linde", () => ({ add: [event] }));
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ boards: { linde: [event] } });
    expect(readdirSync(folder)).toEqual(["store.json"]);
  });

  it.each([
    ["half a text", '{"format":1,"boards":{"linde":[{"id"', /is not JSON/],
    ["something else", '["a"]', /is not a store of events/],
    ["a later format", '{"format":2,"boards":{}}', /not a store of events: format/],
    [
      "an event that does not fit",
      JSON.stringify({ format: 1, boards: { linde: [{ ...event, effectiveOn: "2023-02-30" }] } }),
      /boards\.linde\.0\.effectiveOn/,
    ],
    ["nothing", "", /is not JSON/],
  ])("is refused, and left as it is, when it holds %s", async (_, text, reason) => {
    writeFileSync(file, text);
    await expect(openFileStore(file)).rejects.toThrow(reason);
    await expect(openFileStore(file)).rejects.toThrow(file);
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("is refused when it cannot be read or written", async () => {
    await expect(openFileStore(folder)).rejects.toThrow(/Cannot read/);
    await expect(openFileStore(join(folder, "no-such-folder", "a.json"))).rejects.toThrow(/Cannot write/);
  });

  it("that cannot be written any more keeps nothing of that addition, and goes on when it can", async () => {
    const store = await openFileStore(file);
    const draft = `${file}.new`;
    // A folder stands where the draft is written.
    mkdirSync(draft);
    await expect(store.append("linde", () => ({ add: [event] }))).rejects.toThrow(/EISDIR/);
    expect(await store.read("linde")).toEqual([]);
    rmSync(draft, { recursive: true });
    await store.append("linde", () => ({ add: [event] }));
    expect(await store.read("linde")).toEqual([event]);
  });
});
