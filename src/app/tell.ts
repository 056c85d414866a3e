import type { TellView, ToldViewName, ViewTeller } from "#src/link/view-teller.ts";

/** Each view says in its own folder what it shows, in the words of its page. */
const TELLERS: Record<ToldViewName, () => Promise<ViewTeller>> = {
  "date-check": async () => (await import("#src/views/date-check/told.ts")).tellDateCheck,
  preparation: async () => (await import("#src/views/preparation/told.ts")).tellPreparation,
  sources: async () => (await import("#src/views/sources/told.ts")).tellSources,
};

export const tell: TellView = async (name, question) => (await TELLERS[name]())(question);
