import { QueryClient } from "@tanstack/react-query";
import type { ListName } from "#src/contract/endpoints.ts";
import { ApiError } from "./api-error.ts";
import type { ApiClient } from "./client.ts";
import { fetchAbout, fetchList } from "./fetch-facts.ts";

/** The cache of server answers. Every query of `queries.ts` is fetched here, by its key. */
export const createQueryClient = (client: ApiClient): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: ({ queryKey, signal }) =>
          queryKey[0] === "about"
            ? fetchAbout(client, signal)
            : fetchList(client, queryKey[1] as ListName, signal),
        // Facts change a few times a year.
        staleTime: 10 * 60_000,
        refetchOnWindowFocus: false,
        // Offline is a failure that is said in words, not a silent wait.
        networkMode: "always",
        retry: (count, error) => count < 1 && isPassing(error),
        retryDelay: 500,
      },
    },
  });

/** Worth one silent retry; a wrong answer or a refusal will not become right by asking again. */
const isPassing = (error: Error) =>
  error instanceof ApiError &&
  (error.failure.kind === "network" || (error.failure.kind === "http" && error.failure.status >= 500));
