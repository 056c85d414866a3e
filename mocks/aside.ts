/** A mocked API that can be asked. */
export type MockedApi = {
  transport: (request: Request) => Promise<Response>;
  /** False once the browser has refused to store what is added. */
  isKept: () => Promise<boolean>;
  /** Forgets all that was added. */
  reset: () => Promise<void>;
};

/** A request and a response as they cross from the page to the worker and back. */
export type Sent = { url: string; method: string; headers: [string, string][]; body: ArrayBuffer | null };
export type Answered = {
  status: number;
  statusText: string;
  headers: [string, string][];
  body: ArrayBuffer | null;
};

/** What the page says: first the scenario, then questions. The answers carry the number of their question. */
export type ToWorker =
  | { kind: "scenario"; scenario: string | null }
  | { kind: "ask"; number: number; sent: Sent }
  | { kind: "isKept"; number: number }
  | { kind: "reset"; number: number };
export type FromWorker = { number: number } & ({ value: Answered | boolean | null } | { fault: string });

/**
 * The mocked API in a worker: it answers without holding up the page, as a server elsewhere would. Where workers are
 * blocked, or this one breaks, the page answers (`here`), also what was asked and not yet answered: nothing that is
 * written counts twice.
 */
export function startAside(scenario: string | null, here: () => Promise<MockedApi>): MockedApi {
  const line = openLine(scenario);
  let inPage: Promise<MockedApi> | null = null;
  let everKept = true;
  const either = async <Answer>(
    aside: (ask: Line["ask"]) => Promise<Answer>,
    self: (api: MockedApi) => Promise<Answer>,
  ): Promise<Answer> => {
    if (line?.isOpen())
      try {
        return await aside(line.ask);
      } catch (error) {
        if (line.isOpen()) throw error;
      }
    inPage ??= here().catch((error: unknown) => {
      // A script that did not come may come the next time.
      inPage = null;
      throw error;
    });
    return self(await inPage);
  };
  return {
    transport: (request) =>
      either(
        async (ask) => {
          const { url, method } = request;
          const sent = { url, method, headers: [...request.headers], body: null };
          // At once where there is nothing to wait for: the worker begins while the page goes on.
          const answer =
            method === "GET" || method === "HEAD"
              ? ask({ kind: "ask", sent })
              : ask({ kind: "ask", sent: { ...sent, body: await request.clone().arrayBuffer() } });
          const { body, ...rest } = (await answer) as Answered;
          return new Response(body, rest);
        },
        ({ transport }) => transport(request),
      ),
    isKept: async () => {
      const kept = await either(
        async (ask) => (await ask({ kind: "isKept" })) === true,
        ({ isKept }) => isKept(),
      );
      // What the worker held in memory alone went with it.
      everKept &&= kept;
      return everKept;
    },
    reset: () =>
      either(
        async (ask) => void (await ask({ kind: "reset" })),
        ({ reset }) => reset(),
      ),
  };
}

type Question = { kind: "ask"; sent: Sent } | { kind: "isKept" | "reset" };
type Line = {
  /** Rejects when the worker found no answer, or broke before it gave one. */
  ask: (question: Question) => Promise<Answered | boolean | null>;
  isOpen: () => boolean;
};

/** `null`: workers are blocked. */
function openLine(scenario: string | null): Line | null {
  const worker = startWorker();
  if (!worker) return null;
  let isOpen = true;
  let last = 0;
  const waiting = new Map<
    number,
    { resolve: (value: Answered | boolean | null) => void; reject: (reason: Error) => void }
  >();
  const say = (message: ToWorker) => worker.postMessage(message, { transfer: [] });
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ("fault" in data) asked?.reject(new Error(data.fault));
    else asked?.resolve(data.value);
  });
  // Not found, refused by a rule of the page, or an error that nobody caught.
  const breaks = () => {
    isOpen = false;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(broken());
    waiting.clear();
  };
  worker.addEventListener("error", breaks, { once: true });
  worker.addEventListener("messageerror", breaks, { once: true });
  say({ kind: "scenario", scenario });
  return {
    isOpen: () => isOpen,
    ask: (question) =>
      new Promise((resolve, reject) => {
        // While the body of a request was read.
        if (!isOpen) return reject(broken());
        last += 1;
        waiting.set(last, { resolve, reject });
        say({ ...question, number: last });
      }),
  };
}

const broken = () => new Error("The worker of the mocked API broke.");

function startWorker(): Worker | null {
  try {
    return new Worker(new URL("./aside.worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}
