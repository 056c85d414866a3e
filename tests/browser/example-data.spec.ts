import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import type * as embedded from "#mocks/embedded.ts";
import { open } from "./pages.ts";
import { expect, test } from "./visitor.ts";

// What is added to the example boards, in the storage of a real browser. Asked of the mocked API as it answers in the
// page itself, whose storage a test can take away.

type Embedded = typeof embedded;

const file = readdirSync("dist/assets").find((name) => /^embedded-.*\.js$/.test(name));
const LOG = "http://page.test/api/v1/boards/voorbeeld-ter-beke/events";

const eventOf = (number: number) => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
  taskId: "tk-anker",
  status: "bezig",
  effectiveOn: "2023-03-06",
  recordedAt: "2023-03-07T09:30:00.000Z",
  role: "school",
});

/** Posts events with these numbers; gives the status. */
const post = (page: Page, numbers: readonly number[]) =>
  page.evaluate(
    async ([from, url, body]) => {
      const { createEmbedded } = (await import(from)) as Embedded;
      const headers = { "content-type": "application/json" };
      const request = new Request(url, { method: "POST", headers, body });
      return (await createEmbedded(null).transport(request)).status;
    },
    [`/assets/${file}`, LOG, JSON.stringify(numbers.map(eventOf))] as const,
  );

/** The numbers of the events that the log holds, at most a thousand. */
const read = (page: Page) =>
  page.evaluate(
    async ([from, url]) => {
      const { createEmbedded } = (await import(from)) as Embedded;
      const answer = await createEmbedded(null).transport(new Request(url));
      const { items } = (await answer.json()) as { items: { id: string }[] };
      return items.map(({ id }) => Number(id.slice(-12)));
    },
    [`/assets/${file}`, LOG] as const,
  );

const isKept = (page: Page) =>
  page.evaluate(
    async (from) => ((await import(from)) as Embedded).createEmbedded(null).isKept(),
    `/assets/${file}`,
  );

const reset = (page: Page) =>
  page.evaluate(
    async (from) => ((await import(from)) as Embedded).createEmbedded(null).reset(),
    `/assets/${file}`,
  );

test("what was added is there after a reload, and gone after a reset", async ({ page }) => {
  await open(page, "/bronnen");
  expect(await post(page, [1, 2])).toBe(201);
  expect(await post(page, [2])).toBe(200);
  await page.reload();
  expect(await read(page)).toEqual([1, 2]);
  expect(await isKept(page)).toBe(true);
  await reset(page);
  await page.reload();
  expect(await read(page)).toEqual([]);
});

test("two pages see at once what the other adds, in one order, and nothing is lost", async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await open(page, "/bronnen");
  await open(other, "/bronnen");
  expect(await read(other)).toEqual([]);
  await post(page, [1]);
  expect(await read(other)).toEqual([1]);
  await post(other, [2]);
  expect(await read(page)).toEqual([1, 2]);
  const writing = [3, 4, 5, 6, 7, 8].map((number) => post(number % 2 ? page : other, [number]));
  expect(await Promise.all(writing)).toEqual(writing.map(() => 201));
  const seen = await read(page);
  expect(seen.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(await read(other)).toEqual(seen);
  await reset(other);
  expect(await read(page)).toEqual([]);
});

test("five thousand events at once are kept", async ({ page }) => {
  await open(page, "/bronnen");
  const numbers = Array.from({ length: 5000 }, (_, index) => index);
  expect(await post(page, numbers)).toBe(201);
  await page.reload();
  expect(await read(page)).toEqual(numbers.slice(0, 1000));
});

test("where a database cannot be opened the page goes on from memory, and knows it", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Blocked by a setting", "SecurityError");
    };
  });
  await open(page, "/bronnen");
  expect(await post(page, [1])).toBe(201);
  expect(await read(page)).toEqual([1]);
  expect(await isKept(page)).toBe(false);
  await page.reload();
  expect(await read(page)).toEqual([]);
});

test("where there is no database at all as well", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { value: undefined });
  });
  await open(page, "/bronnen");
  expect(await post(page, [1])).toBe(201);
  expect(await read(page)).toEqual([1]);
  expect(await isKept(page)).toBe(false);
});

test("a database that is taken away under the page is made anew", async ({ page }) => {
  await open(page, "/bronnen");
  await post(page, [1]);
  const deleted = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const deleting = indexedDB.deleteDatabase("leersteun-voorbeeldbesturen");
        deleting.onsuccess = () => resolve("gone");
        deleting.onblocked = () => resolve("blocked");
      }),
  );
  expect(deleted).toBe("gone");
  expect(await read(page)).toEqual([]);
  expect(await post(page, [2])).toBe(201);
  expect(await isKept(page)).toBe(true);
  await page.reload();
  expect(await read(page)).toEqual([2]);
});
