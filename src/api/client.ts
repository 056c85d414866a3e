import * as z from "zod/mini";
import { problem } from "#src/contract/problem.ts";
import { KEPT_ON } from "#src/offline/agreed.ts";
import { ApiError, contractFailure } from "./api-error.ts";
import { reportAnswer } from "./kept-facts.ts";
import { readRetryAfter, silenceAfter } from "./retry-after.ts";

/** Answers a request: the network, or the mocked API beside the page. */
export type Transport = (request: Request) => Promise<Response>;

export type ApiTarget = {
  /** Absolute address under which the paths of the contract stand, without a slash at the end. */
  base: string;
  transport: Transport;
  /** An answer that takes longer has failed, in milliseconds. */
  timeout?: number;
  /** "include": an API on another host gets its cookies as well. */
  credentials?: RequestCredentials;
  /** Only of the mocked API. */
  examples?: ExampleStore;
};

/** Where the mocked API keeps what is added to its example boards. */
export type ExampleStore = {
  /** False once the browser has refused to store something. */
  isKept: () => Promise<boolean>;
  /** Forgets all that was added. */
  reset: () => Promise<void>;
};

export const network: Transport = (request) => fetch(request);

const DEFAULT_TIMEOUT = 15_000;

/** No list is that long: a server that gives more pages than this gives new cursors for ever. */
const MOST_PAGES = 1000;

/** A value with the `ETag` that names this state of it. */
export type Tagged<Value> = { value: Value; etag: string };

/** Asks one API. */
export type ApiClient = {
  /** Gets `path` and reads the answer with its codec. Throws `ApiError`; passes an abort on as it is. */
  get: <Body extends z.core.$ZodType>(
    path: string,
    body: Body,
    signal?: AbortSignal,
  ) => Promise<z.output<Body>>;
  /**
   * The pages of a list, in order: `next` of one is the cursor of the following. Each is asked for as soon as the one
   * before it has come, so that a server works on it while that one is read here. A cursor that comes twice, or that never
   * ends, breaks the contract.
   */
  pages: <Body extends z.core.$ZodType<{ next: string | null }>>(
    path: string,
    body: Body,
    signal?: AbortSignal,
  ) => AsyncGenerator<{ path: string; answer: z.output<Body> }, void>;
  /** Sends a value with its codec to `path` and reads the answer. Throws `ApiError`. */
  post: <Body extends z.core.$ZodType, Answer extends z.core.$ZodType>(
    path: string,
    message: { body: Body; value: z.output<Body>; answer: Answer },
  ) => Promise<z.output<Answer>>;
  /** Gets `path` with the validator that replaces it. */
  getTagged: <Body extends z.core.$ZodType>(
    path: string,
    body: Body,
    signal?: AbortSignal,
  ) => Promise<Tagged<z.output<Body>>>;
  /** Puts a value at `path` in the place of what `replaces` names; `null`: where nothing is. */
  put: <Body extends z.core.$ZodType>(
    path: string,
    message: { body: Body; value: z.output<Body>; replaces: string | null },
  ) => Promise<Tagged<z.output<Body>>>;
  /** Deletes what `replaces` names. */
  remove: (path: string, replaces: string) => Promise<void>;
  /** `null`: a real API answers. */
  examples: () => Promise<ExampleStore | null>;
  /** The address of the API; the mocked one beside the page has none. */
  server: () => Promise<string | null>;
};

/** Which API answers is found out once, at the first question; a failure to find out is tried anew at the next one. */
export function createApiClient(connect: () => Promise<ApiTarget>): ApiClient {
  let target: Promise<ApiTarget> | null = null;
  const connected = (path: string) => {
    target ??= connect().catch((error: unknown) => {
      target = null;
      throw error instanceof ApiError ? error : new ApiError(path, { kind: "network" });
    });
    return target;
  };
  type Options = Pick<Question, "signal" | "sends" | "method" | "headers">;
  const askOf = (given: ApiTarget, path: string, options: Options) => {
    const { base, examples: _, ...target } = given;
    return ask({ resource: path, url: `${base}${path}`, ...target, ...options });
  };
  const exchange = async (path: string, options: Options) => askOf(await connected(path), path, options);
  const decoded = <Body extends z.core.$ZodType>(path: string, body: Body, { json }: Answer) => {
    const parsed = decodedWith(body, json);
    if (parsed.success) return parsed.data;
    throw new ApiError(path, contractFailure(json, parsed.error?.issues ?? []));
  };
  const tagged = <Body extends z.core.$ZodType>(path: string, body: Body, answer: Answer) => {
    const { etag } = answer;
    if (etag === null) throw new ApiError(path, { kind: "contract", path: "ETag", issue: "missing" });
    return { value: decoded(path, body, answer), etag };
  };
  return {
    get: async (path, body, signal) => decoded(path, body, await exchange(path, { signal })),
    pages: async function* (first, body, signal) {
      const target = await connected(first);
      // Of a list that broke off nobody wants the page that was asked for already.
      const broken = new AbortController();
      const wanted = signal ? AbortSignal.any([signal, broken.signal]) : broken.signal;
      const cursors = new Set<string>();
      let path = first;
      let coming = askOf(target, path, { signal: wanted });
      try {
        while (true) {
          const came = await coming;
          const asked = path;
          const next = cursorOf(came.json);
          if (next !== null) {
            if (cursors.has(next) || cursors.size === MOST_PAGES - 1)
              throw new ApiError(asked, { kind: "contract", path: "next", issue: "unfit" });
            cursors.add(next);
            path = `${first}?after=${encodeURIComponent(next)}`;
            coming = askOf(target, path, { signal: wanted });
            // A failure is told when it is this page's turn, if that comes.
            coming.catch(() => undefined);
          }
          yield { path: asked, answer: decoded(asked, body, came) };
          if (next === null) return;
        }
      } finally {
        broken.abort();
      }
    },
    post: async (path, { body, value, answer }) =>
      decoded(path, answer, await exchange(path, { method: "POST", sends: z.encode(body, value) })),
    getTagged: async (path, body, signal) => tagged(path, body, await exchange(path, { signal })),
    put: async (path, { body, value, replaces }) => {
      const headers = replaces === null ? { "if-none-match": "*" } : { "if-match": replaces };
      return tagged(
        path,
        body,
        await exchange(path, { method: "PUT", sends: z.encode(body, value), headers }),
      );
    },
    remove: async (path, replaces) =>
      void (await exchange(path, { method: "DELETE", headers: { "if-match": replaces } })),
    examples: async () => (await connected("examples")).examples ?? null,
    server: async () => {
      const { base, examples } = await connected("server");
      return examples ? null : base;
    },
  };
}

/** The items of all pages. */
export async function wholeList<Item>(pages: AsyncIterable<{ answer: { items: Item[] } }>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const { answer } of pages) for (const item of answer.items) all.push(item);
  return all;
}

/** Before the codec has seen it: what is no cursor is found out by that. */
function cursorOf(json: unknown): string | null {
  const { next } = { ...(json as { next?: unknown } | null) };
  return typeof next === "string" ? next : null;
}

/** An answer with a hundred thousand faults is more than zod can tell. */
function decodedWith<Body extends z.core.$ZodType>(body: Body, json: unknown) {
  try {
    return z.safeDecode(body, json as z.input<Body>);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { success: false as const, error: null };
  }
}

type Question = {
  /** What is asked for, as failures name it. */
  resource: string;
  url: string;
  transport?: Transport;
  timeout?: number;
  signal?: AbortSignal | undefined;
  cache?: RequestCache;
  credentials?: RequestCredentials;
  method?: string;
  headers?: Readonly<Record<string, string>>;
  /** What is sent, as JSON. */
  sends?: unknown;
};
type Answer = { json: unknown; etag: string | null };

/** The JSON of the answer. */
export const readJson = async (question: Question): Promise<unknown> => (await ask(question)).json;

/** The wait covers the body of the answer: a server can also fall silent half-way. */
async function ask({
  resource,
  url,
  transport = network,
  timeout = DEFAULT_TIMEOUT,
  signal,
  cache = "default",
  credentials = "same-origin",
  method = "GET",
  headers = {},
  sends,
}: Question): Promise<Answer> {
  // The wish may have been withdrawn while it was not yet known which API answers.
  signal?.throwIfAborted();
  const late = AbortSignal.timeout(timeout);
  const request = new Request(url, {
    cache,
    credentials,
    method,
    headers: {
      accept: "application/json",
      ...(sends !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(sends !== undefined && { body: JSON.stringify(sends) }),
    signal: signal ? AbortSignal.any([signal, late]) : late,
  });
  // A transport need not heed the signal (the mocked one does not), so the wait ends here in any case.
  const ended = new Promise<never>((_, reject) => {
    request.signal.addEventListener("abort", () => reject(request.signal.reason as Error), { once: true });
  });
  try {
    return await Promise.race([transport(request).then((response) => read(resource, response)), ended]);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (late.aborted) throw new ApiError(resource, { kind: "timeout", seconds: timeout / 1000 });
    throw error instanceof ApiError ? error : new ApiError(resource, { kind: "network" });
  }
}

async function read(resource: string, response: Response): Promise<Answer> {
  if (!response.ok) {
    const failure = await httpFailure(response);
    throw new ApiError(resource, failure, silenceAfter(failure));
  }
  // Apart: a connection that breaks in the body is the network's failure, not that of the JSON.
  const text = await response.text();
  // `config.json` is a file of the product, not an answer of the API.
  if (resource.startsWith("/")) reportAnswer(resource, response.headers.get(KEPT_ON));
  const etag = response.headers.get("etag");
  if (response.status === 204) return { json: null, etag };
  try {
    return { json: JSON.parse(text) as unknown, etag };
  } catch {
    throw new ApiError(resource, { kind: "not-json" });
  }
}

async function httpFailure(response: Response) {
  const { status } = response;
  const body: unknown = await response.json().catch(() => null);
  const said = z.safeParse(problem, body);
  const retryAfter = readRetryAfter(response.headers);
  return {
    kind: "http" as const,
    status,
    title: said.success ? said.data.title : response.statusText,
    detail: (said.success && said.data.detail) || null,
    ...(said.success && said.data.errors && { errors: said.data.errors }),
    ...(retryAfter !== null && { retryAfter }),
  };
}
