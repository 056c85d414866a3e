import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./api-error.ts";
import {
  type ApiSpeaker,
  type EventsToSend,
  type FactList,
  type ListName,
  PRESENTATIONS,
  type PresentationSpeaker,
  RESET_EXAMPLES,
  SEND_EVENTS,
} from "./queries.ts";

/** The queries of which the key says all. */
type Nameless = "about" | "boards" | "examples" | "logs" | "server";

/**
 * The cache of server answers. Every query of `queries.ts` is fetched here, by its key. The reader comes at the first
 * question: a page that carries its facts is drawn without the codecs of an answer.
 */
export function createQueryClient(loadSpeaker: () => Promise<ApiSpeaker>): QueryClient {
  const speaker = (resource: string) =>
    loadSpeaker().catch(() => {
      throw new ApiError(resource, { kind: "network" });
    });
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: async ({ queryKey, signal }) => {
          const reader = await speaker(String(queryKey.at(-1)));
          const [kind, name] = queryKey as readonly [Nameless | "log" | "list", string?];
          if (kind === "log") return reader.log(String(name), signal);
          if (kind === "list") return reader.list(name as ListName, signal);
          return reader[kind](signal);
        },
        // What is on screen need not be drawn anew when the answer says the same.
        structuralSharing: (before, answer) => (isSame(before, answer) ? before : answer),
        // Facts change a few times a year.
        staleTime: 10 * 60_000,
        refetchOnWindowFocus: false,
        // Offline is a failure that is said in words, not a silent wait.
        networkMode: "always",
        retry: (count, error) => count < 1 && againOf(error) < Infinity,
        retryDelay: (_, error) => againOf(error),
      },
    },
  });
  queryClient.setMutationDefaults(SEND_EVENTS, {
    mutationFn: async ({ boardId, events }: EventsToSend) => (await speaker("events")).send(boardId, events),
  });
  queryClient.setMutationDefaults(RESET_EXAMPLES, {
    mutationFn: async () => (await speaker("examples")).resetExamples(),
    onSuccess: () =>
      queryClient.invalidateQueries({
        predicate: ({ queryKey: [kind] }) => kind === "log" || kind === "logs" || kind === "decks",
      }),
  });
  queryClient.setMutationDefaults(PRESENTATIONS, {
    mutationFn: async (speak: (speaker: PresentationSpeaker) => Promise<unknown>) =>
      speak((await speaker("presentations")).presentations),
  });
  return queryClient;
}

/** Another state of the data need not be compared; the same name may still be another server's. */
const isSame = (before: unknown, answer: unknown): boolean =>
  before !== undefined &&
  versionOf(before) === versionOf(answer) &&
  JSON.stringify(before) === JSON.stringify(answer);

const versionOf = (list: unknown) => (list as Partial<FactList<ListName>>).dataVersion;

const againOf = (error: Error) => (error instanceof ApiError ? error.again : Infinity);
