import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { page, presentationPath, presentations } from "#src/contract/endpoints.ts";
import { MOST_PRESENTATION_BYTES, presentation, presentationSummary } from "#src/contract/presentation.ts";
import { type Connection, expectProblem, writableServers } from "./servers.ts";

// What every server that keeps presentations must do: nobody overwrites what they have not seen.

type WireDeck = z.input<typeof presentation>;
type WireScene = WireDeck["scenes"][number];

const JSON_BODY = { "content-type": "application/json" };
const NEW = { "if-none-match": "*" };

describe.each(writableServers)("presentations %s", (_, connect) => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await connect();
  });
  afterAll(() => {
    connection.close();
  });

  const ask = (path: string, init?: RequestInit) =>
    connection.send(new Request(`${connection.base}${path}`, init));
  const put = (deck: { id: string }, headers: Record<string, string>) =>
    send(presentationPath(deck.id), JSON.stringify(deck), headers);
  const send = (path: string, body: string, headers: Record<string, string>) =>
    ask(path, { method: "PUT", headers: { ...JSON_BODY, ...headers }, body });
  const remove = (id: string, headers: Record<string, string>) =>
    ask(presentationPath(id), { method: "DELETE", headers });
  const summaries = async () =>
    ((await (await ask(presentations.all.path)).json()) as { items: z.input<typeof presentationSummary>[] })
      .items;

  const scene = (change: Partial<WireScene> = {}): WireScene => ({
    id: "keuze",
    title: { nl: "De keuze" },
    lead: { nl: "Uiterlijk op 10 maart.", en: "By 10 March." },
    view: "timeline",
    link: "?op=2023-03-10",
    highlights: ["ms-2023-03-10-keuze"],
    stepwise: true,
    ...change,
  });
  const deck = (change: Partial<WireDeck> = {}): WireDeck => ({
    id: `d-${crypto.randomUUID()}`,
    title: { en: "Only in English, with =1+1 and <script>" },
    scenes: [scene()],
    updatedAt: "2026-11-22T10:00:00.000Z",
    ...change,
  });
  /** Stored, with the validator that replaces it. */
  async function stored(change: Partial<WireDeck> = {}) {
    const written = deck(change);
    const response = await put(written, NEW);
    expect(response.status).toBe(201);
    const etag = response.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[^"]+"$/);
    return { written, etag };
  }
  const readBack = async (id: string) => {
    const response = await ask(presentationPath(id));
    return { deck: (await response.json()) as WireDeck, etag: response.headers.get("etag") };
  };

  it("stand in a list, with the number of their scenes, and each by itself", async () => {
    const { written } = await stored({ scenes: [scene(), scene({ id: "tweede" })] });
    const json = (await (await ask(presentations.all.path)).json()) as never;
    const codec = page(presentationSummary);
    expect(z.encode(codec, z.decode(codec, json))).toEqual(json);
    const { scenes, ...rest } = written;
    expect(await summaries()).toContainEqual({ ...rest, scenes: scenes.length });
    for (const { id } of (await summaries()).slice(0, 3)) {
      const found = (await readBack(id)).deck;
      expect(z.encode(presentation, z.decode(presentation, found))).toEqual(found);
    }
    await expectProblem(await ask("/presentations/er-is-geen"), 404);
  });

  it("are created only where there is none, and read as they were written", async () => {
    const { written, etag } = await stored();
    expect(await readBack(written.id)).toEqual({ deck: written, etag });
    await expectProblem(await put(deck({ id: written.id }), NEW), 412);
    const same = await ask(presentationPath(written.id), { headers: { "if-none-match": etag } });
    expect(same.status).toBe(304);
  });

  it("are replaced only by who has read what is there", async () => {
    const { written, etag } = await stored();
    const mine = deck({ id: written.id, title: { nl: "Van mij" } });
    await expectProblem(await put(mine, {}), 428);
    const response = await put(mine, { "if-match": etag });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(mine);
    // Whoever read the first version is late, and what is there stays.
    await expectProblem(await put(deck({ id: written.id }), { "if-match": etag }), 412);
    expect(await readBack(written.id)).toEqual({ deck: mine, etag: response.headers.get("etag") });
    // A weak validator does not say that it is the same.
    const weak = `W/${response.headers.get("etag")}`;
    await expectProblem(await put(written, { "if-match": weak }), 412);
    await expectProblem(await put(deck(), { "if-match": etag }), 412);
  });

  it("are deleted only by who has read what is there", async () => {
    const { written, etag } = await stored();
    await expectProblem(await remove(written.id, {}), 428);
    await expectProblem(await remove(written.id, { "if-match": '"other"' }), 412);
    expect((await remove(written.id, { "if-match": etag })).status).toBe(204);
    await expectProblem(await ask(presentationPath(written.id)), 404);
    await expectProblem(await remove(written.id, { "if-match": etag }), 404);
    expect((await summaries()).map(({ id }) => id)).not.toContain(written.id);
    // What was taken away can come back.
    expect((await put(written, NEW)).status).toBe(201);
  });

  it.each<[string, (whole: WireDeck) => unknown, string[]]>([
    ["no title", ({ title: _title, ...rest }) => rest, ["/title"]],
    ["no words in a title", (whole) => ({ ...whole, title: {} }), ["/title"]],
    ["an empty title", (whole) => ({ ...whole, title: { nl: " " } }), ["/title/nl"]],
    ["a title of 301 signs", (whole) => ({ ...whole, title: { nl: "é".repeat(301) } }), ["/title/nl"]],
    ["half of a character", (whole) => withScene(whole, { title: { nl: "\ud83c" } }), ["/scenes/0/title/nl"]],
    ["a view that is not there", (whole) => withScene(whole, { view: "kaart" }), ["/scenes/0/view"]],
    ["an address for a link", (whole) => withScene(whole, { link: "https://x" }), ["/scenes/0/link"]],
    ["two scenes with one id", (whole) => ({ ...whole, scenes: [scene(), scene()] }), ["/scenes/1/id"]],
    ["a moment without a zone", (whole) => ({ ...whole, updatedAt: "2026-11-22" }), ["/updatedAt"]],
    ["another id", (whole) => ({ ...whole, id: "een-andere" }), ["/id"]],
  ])("are refused with %s, and nothing of it is stored", async (_name, broken, pointers) => {
    const { written, etag } = await stored();
    const path = presentationPath(written.id);
    const said = await expectProblem(
      await send(path, JSON.stringify(broken(written)), { "if-match": etag }),
      422,
    );
    expect(said.errors?.map(({ pointer }) => pointer)).toEqual(pointers);
    expect((await readBack(written.id)).deck).toEqual(written);
  });
  const withScene = (whole: WireDeck, change: object) => ({ ...whole, scenes: [{ ...scene(), ...change }] });

  it("are refused when they are no JSON, or say that they are something else", async () => {
    const path = presentationPath("nieuw");
    await expectProblem(await send(path, "{", NEW), 400);
    await expectProblem(await send(path, "{}", { ...NEW, "content-type": "text/plain" }), 415);
  });

  it("have a most number of scenes and a most length", async () => {
    const scenes = Array.from({ length: 101 }, (_unused, index) => scene({ id: `s-${index}` }));
    await expectProblem(await put(deck({ scenes }), NEW), 413);
    const long = JSON.stringify({ ...deck(), more: "x".repeat(MOST_PRESENTATION_BYTES) });
    await expectProblem(await send(presentationPath("lang"), long, NEW), 413);
    const most = deck({ scenes: scenes.slice(1), title: { nl: "🏫".repeat(150) } });
    expect((await put(most, NEW)).status).toBe(201);
  });

  it("say what can be done with them", async () => {
    const response = await ask(presentations.all.path, { method: "POST" });
    expect(response.headers.get("allow")?.split(", ")).toEqual(["GET", "HEAD"]);
    await expectProblem(response, 405);
    const one = await ask(presentationPath("x"), { method: "PATCH" });
    expect(one.headers.get("allow")?.split(", ")).toEqual(["GET", "HEAD", "PUT", "DELETE"]);
    await expectProblem(one, 405);
  });
});
