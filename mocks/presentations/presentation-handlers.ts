import type { RequestHandler } from "msw";
import { MOST_PRESENTATION_BYTES, presentation } from "#src/contract/presentation.ts";
import { presentations } from "#src/contract/endpoints.ts";
import { MOST } from "#src/domain/presentation.ts";
import type { Database } from "../db.ts";
import { etagOf, namesEtag } from "../etag.ts";
import { listResponse } from "../list-response.ts";
import { readJson, refused, throughCodec } from "../read-json.ts";
import { jsonResponse, problemResponse, writtenResponse } from "../responses.ts";
import { type Asked, READ_METHODS, route } from "../route.ts";
import type { DeckStore, KeptDeck } from "../store/deck-store.ts";
import type { WireDeck } from "./wire.ts";

type Sources = {
  store: DeckStore;
  database: Pick<Database, "dataVersion">;
  /** Loaded when somebody asks for presentations. */
  examples: () => Promise<readonly WireDeck[]>;
};

/** Saved presentations: the examples, and over them what was written. */
export function createPresentationHandlers({ store, database, examples }: Sources): RequestHandler[] {
  const { all, one } = presentations;

  const current = async (): Promise<Map<string, WireDeck>> => {
    const decks = new Map<string, KeptDeck>((await examples()).map((deck) => [deck.id, deck]));
    for (const [id, deck] of await store.all()) decks.set(id, deck);
    return new Map([...decks].flatMap(([id, deck]) => (deck ? [[id, deck] as const] : [])));
  };

  const list = async ({ request }: Asked) => {
    const summaries = [...(await current()).values()].map(({ id, title, updatedAt, scenes }) => ({
      id,
      title,
      scenes: scenes.length,
      updatedAt,
    }));
    return listResponse(request, summaries, { dataVersion: database.dataVersion() });
  };

  const read = async ({ request, id }: Asked) => {
    const deck = (await current()).get(id);
    return deck ? jsonResponse(request, deck) : noDeck(id);
  };

  /** Writes when the request may replace what is there. `deck` is `null` to delete it. */
  const change = async ({ request, id }: Asked, deck: KeptDeck): Promise<Response> => {
    const example = (await examples()).find((candidate) => candidate.id === id);
    const outcome = await store.write<Judged>(id, (kept) => {
      const before = (kept === undefined ? example : kept) ?? null;
      if (deck === null && before === null) return { refusal: "absent" };
      const refusal = refusalOf(request.headers, before);
      if (refusal) return { refusal };
      return { put: deck, created: before === null };
    });
    if (outcome.refusal) return refusals[outcome.refusal](id);
    if (deck === null) return new Response(null, { status: 204 });
    const answer = writtenResponse(outcome.created ? 201 : 200, deck);
    answer.headers.set("etag", etagOf(JSON.stringify(deck)));
    return answer;
  };

  const write = async (asked: Asked) => {
    const deck = asked.request.method === "PUT" ? await readDeck(asked) : null;
    if (deck instanceof Response) return deck;
    return change(asked, deck).catch((error: unknown) =>
      problemResponse({ status: 507, detail: `The presentation could not be stored. ${String(error)}` }),
    );
  };

  return [
    route(all.path, list),
    route(one.path, (asked) => (READ_METHODS.includes(asked.request.method) ? read(asked) : write(asked)), [
      ...READ_METHODS,
      "PUT",
      "DELETE",
    ]),
  ];
}

async function readDeck({ request, id }: Asked): Promise<WireDeck | Response> {
  const body = await readJson(request, { what: "Presentations", most: MOST_PRESENTATION_BYTES });
  if (body instanceof Response) return body;
  const { json } = body;
  if (sceneCount(json) > MOST.scenes) {
    return problemResponse({ status: 413, detail: `A presentation holds at most ${MOST.scenes} scenes.` });
  }
  const read = throughCodec(presentation, json, "The presentation does not fit the contract.");
  if (read instanceof Response) return read;
  const detail = `its id is that in the path, ${id}`;
  const errors = [{ pointer: "/id", detail }];
  return read.value.id === id ? read.value : refused(422, "This is another presentation.", { errors });
}

function sceneCount(json: unknown): number {
  const scenes = typeof json === "object" && json !== null && "scenes" in json ? json.scenes : null;
  return Array.isArray(scenes) ? scenes.length : 0;
}

type Refusal = "absent" | "unsaid" | "stale" | "exists";
type Judged =
  | { refusal: Refusal; put?: never; created?: never }
  | { refusal?: never; put: KeptDeck; created: boolean };

/** What keeps this request from replacing what is there (RFC 9110, 13.1); `null`: nothing. */
function refusalOf(headers: Headers, before: KeptDeck): Refusal | null {
  const ifMatch = headers.get("if-match");
  const ifNoneMatch = headers.get("if-none-match");
  if (ifMatch === null && ifNoneMatch?.trim() !== "*") return "unsaid";
  if (ifNoneMatch !== null && before !== null) return "exists";
  if (ifMatch === null) return null;
  return before !== null && namesStrongly(ifMatch, etagOf(JSON.stringify(before))) ? null : "stale";
}

/** A weak validator proves nothing here. */
const namesStrongly = (ifMatch: string, etag: string) =>
  !ifMatch.includes(`W/${etag}`) && namesEtag(ifMatch, etag);

const noDeck = (id: string) => problemResponse({ status: 404, detail: `There is no presentation ${id}.` });

const refusals: Record<Refusal, (id: string) => Response> = {
  absent: noDeck,
  unsaid: () =>
    problemResponse({
      status: 428,
      detail:
        "Say what this replaces: If-Match with the ETag it was read with, or If-None-Match: * to create it.",
    }),
  stale: (id) =>
    problemResponse({ status: 412, detail: `The presentation ${id} was changed or deleted meanwhile.` }),
  exists: (id) => problemResponse({ status: 412, detail: `There is already a presentation ${id}.` }),
};
