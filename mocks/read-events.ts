import { eventBatch, MOST_EVENTS } from "#src/contract/board.ts";
import type { WireEvent } from "./boards/wire.ts";
import { readJson, throughCodec } from "./read-json.ts";
import { problemResponse } from "./responses.ts";

/** A body that is longer is not read. */
export const MOST_BYTES = 10_000_000;

/** The events that a request carries, as the contract writes them; or the answer that refuses them. */
export async function readEvents(request: Request): Promise<WireEvent[] | Response> {
  const read = await readJson(request, { what: "Events", most: MOST_BYTES });
  if (read instanceof Response) return read;
  const { json } = read;
  if (Array.isArray(json) && json.length > MOST_EVENTS) {
    return problemResponse({ status: 413, detail: `A request holds at most ${MOST_EVENTS} events.` });
  }
  const events = throughCodec(eventBatch, json, "Some events do not fit the contract.");
  return events instanceof Response ? events : events.value;
}
