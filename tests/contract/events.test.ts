import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { board, eventPage, MOST_EVENTS, type preparationEvent, storedEvents } from "#src/contract/board.ts";
import { boardPath, boards, lists, page } from "#src/contract/endpoints.ts";
import { type Connection, expectProblem, writableServers } from "./servers.ts";

// What every server that keeps the logs of boards must do. It only ever adds.

type WireEvent = z.input<typeof preparationEvent>;
type WirePage = z.input<typeof eventPage>;

const uuid = () => crypto.randomUUID();

describe.each(writableServers)("the log of a board %s", (_, connect) => {
  let connection: Connection;
  let log: string;
  let taskId: string;

  const ask = (path: string, init?: RequestInit) =>
    connection.send(new Request(`${connection.base}${path}`, init));
  const read = async <Value>(path: string) => (await (await ask(path)).json()) as Value;

  beforeAll(async () => {
    connection = await connect();
    const [found] = (await read<{ items: z.input<typeof board>[] }>(boards.all.path)).items;
    log = boardPath(boards.events, found?.id ?? "");
    taskId = (await read<{ items: { id: string }[] }>(lists.tasks.path)).items[0]?.id ?? "";
  });
  afterAll(() => {
    connection.close();
  });

  const event = (change: Partial<WireEvent> = {}): WireEvent => ({
    id: uuid(),
    taskId,
    status: "bezig",
    effectiveOn: "2023-03-06",
    recordedAt: "2023-03-07T09:30:00.000Z",
    role: "school",
    ...change,
  });
  const send = (
    body: string | Buffer<ArrayBuffer>,
    headers = { "content-type": "application/json" },
    path = log,
  ) => ask(path, { method: "POST", headers, body });
  const post = (events: unknown) => send(JSON.stringify(events));

  /** All that comes after a cursor, by following it. */
  async function readLog(after: string | null = null, limit = 1000): Promise<WireEvent[]> {
    const start = after === null ? "" : `&after=${encodeURIComponent(after)}`;
    const { items, next } = await read<WirePage>(`${log}?limit=${limit}${start}`);
    return next === null ? items : [...items, ...(await readLog(next, limit))];
  }

  /** Where to ask on from for what comes later. */
  async function lastCursor(after: string | null = null): Promise<string | null> {
    const query = after === null ? "" : `?after=${encodeURIComponent(after)}`;
    const { next, last } = await read<WirePage>(`${log}${query}`);
    return next === null ? last : lastCursor(next);
  }

  async function expectStored(response: Response, status: number, events: readonly WireEvent[]) {
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    const json = (await response.json()) as z.input<typeof storedEvents>;
    expect(z.encode(storedEvents, z.decode(storedEvents, json))).toEqual(json);
    expect(json.items).toEqual(events);
  }

  /** Refused with these pointers, and the log is what it was. */
  async function expectRefused(sending: () => Promise<Response>, status: number, pointers: string[] = []) {
    const before = await readLog();
    const { errors = [] } = await expectProblem(await sending(), status);
    expect(errors.map(({ pointer }) => pointer)).toEqual(pointers);
    expect(await readLog()).toEqual(before);
  }

  it("belongs to a board that is there by itself as in the list", async () => {
    const json = await read<{ items: z.input<typeof board>[] }>(boards.all.path);
    const codec = page(board);
    expect(z.encode(codec, z.decode(codec, json as never))).toEqual(json);
    expect(new Set(json.items.map(({ id }) => id)).size).toBe(json.items.length);
    for (const item of json.items.slice(0, 5)) {
      expect(await read(boardPath(boards.one, item.id))).toEqual(item);
    }
  });

  it.each(["/boards/geen-bestuur", "/boards/geen-bestuur/events", "/boards/constructor"])(
    "is not found for a board that does not exist: %s",
    async (path) => {
      await expectProblem(await ask(path), 404);
    },
  );

  it("of a board that does not exist takes nothing", async () => {
    const body = JSON.stringify([event()]);
    await expectProblem(await send(body, undefined, "/boards/geen-bestuur/events"), 404);
  });

  it("says what can be done with it", async () => {
    for (const method of ["PUT", "PATCH", "DELETE"]) {
      const response = await ask(log, { method });
      expect(response.headers.get("allow")?.split(", ")).toEqual(["GET", "HEAD", "POST"]);
      await expectProblem(response, 405);
    }
  });

  it("keeps what is added at its end, in the words of the contract", async () => {
    const before = await readLog();
    const events = [
      event({ effectiveOn: "2023-05-01", note: "Eerst gekomen", responsible: "directie", leadDays: 12 }),
      event({ effectiveOn: "2022-12-24", evidence: "", ownDeadline: null }),
    ];
    await expectStored(await post(events), 201, events);
    expect(await readLog()).toEqual([...before, ...events]);
    const json = await read<WirePage>(log);
    expect(z.encode(eventPage, z.decode(eventPage, json))).toEqual(json);
  });

  it("comes in pages, and from a cursor on what came later", async () => {
    const whole = await readLog();
    expect(await readLog(null, 7)).toEqual(whole);
    const cursor = await lastCursor();
    expect(await read<WirePage>(`${log}?after=${cursor}`)).toMatchObject({
      items: [],
      next: null,
      last: cursor,
    });
    const [first, second] = [event(), event()];
    await post([first]);
    await post([second]);
    expect(await readLog(cursor)).toEqual([first, second]);
    const page = await read<WirePage>(`${log}?limit=1&after=${cursor}`);
    expect(page.items).toEqual([first]);
    // Reading on from either is the same.
    expect(await readLog(page.last)).toEqual([second]);
    expect(await readLog(page.next)).toEqual([second]);
  });

  it.each(["limit=0", "limit=veel", "after=nooit-gegeven"])("is not read with %s", async (query) => {
    const said = await expectProblem(await ask(`${log}?${query}`), 400);
    expect(said.errors?.map(({ pointer }) => pointer)).toEqual([`/${query.split("=")[0]}`]);
  });

  it("has an ETag that changes when something is added, and only then", async () => {
    const { last } = await read<WirePage>(`${log}?limit=1`);
    const tail = `${log}?after=${last}`;
    const etag = (await ask(tail)).headers.get("etag") ?? "";
    expect((await ask(tail, { headers: { "if-none-match": etag } })).status).toBe(304);
    await post([event()]);
    expect((await ask(tail, { headers: { "if-none-match": etag } })).status).toBe(200);
  });

  it("answers a repeat with what is stored, and keeps it once", async () => {
    const sent = event({ note: "Eenmaal", own: { title: "Lokaal", domain: "leersteunmodel" } });
    await expectStored(await post([sent]), 201, [sent]);
    await expectStored(await post([sent]), 200, [sent]);
    // In another order of keys it says the same.
    const reversed = Object.fromEntries(Object.entries(sent).toReversed());
    await expectStored(await post([reversed]), 200, [sent]);
    expect((await readLog()).filter(({ id }) => id === sent.id)).toEqual([sent]);
  });

  it("takes what is new in a request that repeats for the rest", async () => {
    const [known, fresh] = [event(), event()];
    await post([known]);
    await expectStored(await post([known, fresh, fresh]), 201, [known, fresh, fresh]);
    const ids = (await readLog()).map(({ id }) => id);
    expect(ids.filter((id) => id === known.id || id === fresh.id)).toEqual([known.id, fresh.id]);
  });

  it("refuses an id that is stored with other content, and all that came with it", async () => {
    const known = event({ note: "Zo was het" });
    await post([known]);
    for (const change of [{ note: "Zo niet" }, { status: "klaar" as const }, { leadDays: 3 }]) {
      await expectRefused(() => post([event(), event(), { ...known, ...change }]), 409, ["/2/id"]);
    }
    const { note: _note, ...without } = known;
    await expectRefused(() => post([without]), 409, ["/0/id"]);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ["a day that does not exist", { effectiveOn: "2023-02-30" }, ["/2/effectiveOn"]],
    ["no day", { effectiveOn: undefined }, ["/2/effectiveOn"]],
    ["an unknown status", { status: "done" }, ["/2/status"]],
    ["an id that is no UUID", { id: "een" }, ["/2/id"]],
    ["a moment without milliseconds", { recordedAt: "2023-03-07T09:30:00Z" }, ["/2/recordedAt"]],
    ["a task that nobody knows", { taskId: "tk-bestaat-niet" }, ["/2/taskId"]],
    ["an own task without a UUID", { taskId: "own-1" }, ["/2/taskId"]],
    ["evidence that is no web address", { evidence: "file:///etc" }, ["/2/evidence"]],
    ["an own task of no domain", { own: { title: "Lokaal", domain: "x" } }, ["/2/own/domain"]],
    ["half of a character", { note: "Klaar \ud83c" }, ["/2/note"]],
    ["half of one in its title", { own: { title: "\udfeb", domain: "leersteunmodel" } }, ["/2/own/title"]],
    ["two mistakes", { role: "ouder", leadDays: -1 }, ["/2/role", "/2/leadDays"]],
  ])("refuses an event with %s, and all that came with it", async (_, change, pointers) => {
    await expectRefused(() => post([event(), event(), { ...event(), ...change }]), 422, pointers);
  });

  it("takes a moment that is still to come: nobody's work waits until a clock is set right", async () => {
    const own = { title: "Lokaal", domain: "leersteunmodel" } as const;
    const early = event({ taskId: `own-${uuid()}`, own, recordedAt: "2999-01-01T00:00:00.000Z" });
    await expectStored(await post([early]), 201, [early]);
  });

  it("refuses an id that comes twice with other content in one request", async () => {
    const sent = event();
    await expectRefused(() => post([sent, event(), { ...sent, status: "klaar" }]), 422, ["/2/id"]);
  });

  it.each([[[]], [{}], [null], ["events"], [[null]]])("refuses %j in place of events", async (body) => {
    await expectRefused(() => post(body), 422, [Array.isArray(body) && body.length > 0 ? "/0" : ""]);
  });

  it("wants to know what an own task is when it first comes, and only then", async () => {
    const own = { title: "Lokaal vrijmaken", domain: "gewoon-onderwijs" as const };
    const about = { taskId: `own-${uuid()}` };
    await expectRefused(() => post([event(about)]), 422, ["/0/own"]);
    await expectRefused(() => post([event(about), event({ ...about, own })]), 422, ["/0/own"]);
    expect((await post([event({ ...about, own }), event(about)])).status).toBe(201);
    expect((await post([event(about)])).status).toBe(201);
  });

  it("refuses what is not UTF-8, which it would store as other letters", async () => {
    const bytes = Buffer.from(JSON.stringify([event({ note: "één" })]), "latin1");
    await expectRefused(() => send(bytes), 400);
  });

  it("refuses what is not JSON, or does not say that it is", async () => {
    const body = JSON.stringify([event()]);
    await expectRefused(() => send(`${body}]`), 400);
    await expectRefused(() => send(""), 400);
    await expectRefused(() => send(body, { "content-type": "text/plain" }), 415);
    expect((await send(body, { "content-type": "application/json; charset=utf-8" })).status).toBe(201);
  });

  it("takes as many at once as the contract says, and no more", { timeout: 60_000 }, async () => {
    const cursor = await lastCursor();
    const events = Array.from({ length: MOST_EVENTS }, () => event());
    await expectRefused(() => post([...events, event()]), 413);
    expect((await post(events)).status).toBe(201);
    expect(await readLog(cursor)).toEqual(events);
    expect((await post(events)).status).toBe(200);
  });

  it("refuses a request that is too large to read", async () => {
    const note = "n".repeat(11_000_000);
    await expectRefused(() => post([event({ note })]), 413);
  });

  it("keeps what comes at once, each request as a whole", async () => {
    const cursor = await lastCursor();
    const batches = Array.from({ length: 8 }, () => Array.from({ length: 5 }, () => event()));
    const answers = await Promise.all(batches.map(post));
    expect(answers.map(({ status }) => status)).toEqual(batches.map(() => 201));
    const ids = (await readLog(cursor)).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(batches.flatMap((batch) => batch.map(({ id }) => id)).toSorted());
    for (const batch of batches) {
      const start = ids.indexOf(batch[0]?.id ?? "");
      expect(ids.slice(start, start + 5)).toEqual(batch.map(({ id }) => id));
    }
  });

  it("keeps one of two that are the same and come at once", async () => {
    const sent = event();
    const answers = await Promise.all([post([sent]), post([sent])]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 201]));
    expect((await readLog()).filter(({ id }) => id === sent.id)).toHaveLength(1);
  });
});
