import type { Views, ViewTeller } from "#src/link/views-context.ts";

/** Each view says in its own folder what it shows, in the words of its page. */
const TELLERS: Record<Parameters<Views["tell"]>[0], () => Promise<ViewTeller>> = {
  "date-check": async () => (await import("#src/views/date-check/told.ts")).tellDateCheck,
  preparation: async () => (await import("#src/views/preparation/told.ts")).tellPreparation,
  sources: async () => (await import("#src/views/sources/told.ts")).tellSources,
};

export const tell: Views["tell"] = async (name, question) => (await TELLERS[name]())(question);
