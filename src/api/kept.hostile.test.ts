import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { openDB } from "idb";
import { expect, it } from "vitest";
import { preparationLogs } from "#tests/arbitraries.ts";
import { browserDrafts } from "./draft-store.ts";
import { browserStore } from "./outbox-store.ts";
import { type NewTask, readNewTask, readTaskDrafts, type TaskDraft, writeTaskDrafts } from "./task-drafts.ts";

const DECK = { id: "p", title: { nl: "P" }, scenes: [], updatedAt: "2026-11-22T10:00:00.000Z" };
const [[event] = []] = fc.sample(
  preparationLogs.filter((log) => log.length > 0),
  1,
);

const OTHER_ID = "00000000-0000-4000-8000-000000000001";

/** What anybody may have put in a database of ours, between what is ours. */
async function put(name: string, store: string, values: readonly unknown[]) {
  const database = await openDB(name);
  await database.clear(store);
  for (const value of values) await database.put(store, value);
  database.close();
}

it("what waits to be sent is read, and whatever else stands there is told apart and stays", async () => {
  if (!event) throw new Error("no event");
  const store = browserStore();
  await store.all();
  await store.put([{ boardId: "\ud800", event: { ...event, id: OTHER_ID } }]);
  const [unsendable] = (await store.unread?.()) ?? [];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 4 }), fc.jsonValue(), async (others, inside) => {
      const foreign = [...others, { boardId: inside, event: inside }, { event: { id: 1 } }, unsendable];
      await put("leersteun.outbox", "parcels", foreign);
      await store.put([{ boardId: "linde", event }]);
      expect(await store.all()).toEqual([{ boardId: "linde", event }]);
      expect(await store.unread?.()).toHaveLength(foreign.length);
      await store.remove([event.id]);
      expect(await store.all()).toEqual([]);
      expect(await store.unread?.()).toHaveLength(foreign.length);
    }),
    { numRuns: 30 },
  );
});

it("a draft of an earlier version is read, and one that cannot be read is told apart and stays", async () => {
  const store = browserDrafts();
  await store.all();
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (deck, sent) => {
      const earlier = { key: "vroeger", deck: DECK, replaces: "v1" };
      await put("leersteun.presentaties", "drafts", [
        earlier,
        { key: "vreemd", deck, replaces: null, sent },
        { key: "leeg" },
        { ...earlier, key: "kop", replaces: "v1\nx: y" },
      ]);
      expect(await store.all()).toEqual([{ ...earlier, sent: [] }]);
      expect(await store.unread?.()).toHaveLength(3);
      expect(await store.has("vreemd")).toBe(true);
    }),
    { numRuns: 30 },
  );
});

it("what was typed in a task is read as it was kept, between whatever else stands there", () => {
  const draft: TaskDraft = {
    typed: { status: "bezig", note: "half\ud800" },
    over: { status: "niet-gestart" },
  };
  const kept = writeTaskDrafts(new Map([["tk-a", draft]]));
  expect(readTaskDrafts(kept)).toEqual(new Map([["tk-a", draft]]));
  expect(writeTaskDrafts(new Map())).toBeNull();
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), fc.string(), (others, inside, text) => {
      const foreign = [
        ...others,
        { taskId: "tk-b", typed: { status: inside }, over: {} },
        { taskId: "tk-b", typed: inside, over: {} },
        { taskId: "__proto__", ...draft },
        { taskId: "tk-b", typed: { note: "x".repeat(2001) }, over: {} },
      ];
      const own: unknown[] = JSON.parse(kept ?? "") as unknown[];
      const read = readTaskDrafts(JSON.stringify([...foreign, ...own]));
      expect(read.get("tk-a")).toEqual(draft);
      for (const { typed } of read.values())
        expect(Object.values(typed).every((v) => typeof v === "string")).toBe(true);
      expect(readTaskDrafts(text).size).toBe(0);
    }),
    { numRuns: 100 },
  );
});

it("what was typed of a new task is read as it was kept, and nothing else is", () => {
  const typed: NewTask = { title: "half\ud800", domain: "leersteunmodel", date: "ooit" };
  expect(readNewTask(JSON.stringify(typed))).toEqual(typed);
  const other = fc.jsonValue().filter((value) => typeof value !== "string");
  fc.assert(
    fc.property(other, fc.constantFrom("title", "domain", "date"), fc.string(), (value, field, text) => {
      expect(readNewTask(JSON.stringify({ ...typed, [field]: value }))).toBeNull();
      expect(readNewTask(JSON.stringify(value))).toBeNull();
      expect(readNewTask(text)).toBeNull();
    }),
    { numRuns: 100 },
  );
  expect(readNewTask(null)).toBeNull();
});
