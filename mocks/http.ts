import { parseArgs } from "node:util";
import { API_ROOT } from "#src/contract/endpoints.ts";
import { createApiServer } from "./http-server.ts";
import { loadExamples } from "./presentations/load-examples.ts";
import { type ApiStore, createMemoryStore } from "./store/event-store.ts";
import { openFileStore } from "./store/file-store.ts";
import { parseScenario, type Scenario, SCENARIO_NAMES } from "./scenarios.ts";

// What loads this file (http.mjs) loads nothing more after it.
await loadExamples();

type Options = { port: number; scenario: Scenario | null; store: string | null; help: boolean };

const HOST = "127.0.0.1";
const DEFAULT_PORT = 8787;

const HELP = `The mocked API over HTTP, for curl and for other clients.

  npm run api -- [--port NUMBER] [--scenario NAME] [--store FILE]

  --port      port on ${HOST}, ${DEFAULT_PORT} unless told; 0 takes a free one
  --scenario  ${SCENARIO_NAMES.join(", ")}
  --store     JSON file that keeps what is added to the logs of the example boards; without it that is
              forgotten at the end
  --help      this text`;

/** `npm run api`: listens until it is interrupted. A wrong command line is exit code 2; a port in use or a broken store 1. */
export async function run(commandLine: string[]): Promise<void> {
  const options = readOptions(commandLine);
  if (typeof options === "string") {
    console.error(`${options}\n\n${HELP}`);
    process.exitCode = 2;
    return;
  }
  if (options.help) {
    console.log(HELP);
    return;
  }
  let store: ApiStore;
  try {
    store = options.store === null ? createMemoryStore() : await openFileStore(options.store);
  } catch (error: unknown) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
    return;
  }
  const server = createApiServer(options.scenario, store);
  server.once("error", (error) => {
    console.error(`Cannot listen on ${HOST}:${options.port}: ${error.message}`);
    process.exitCode = 1;
  });
  server.listen(options.port, HOST, () => {
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : options.port;
    const base = `http://${HOST}:${port}${API_ROOT}`;
    console.log(`The mocked API listens on ${base} (Ctrl+C stops it). Try: curl ${base}/milestones`);
  });
  const stop = () => {
    server.close();
    // A client that keeps its connection open would keep us here.
    server.closeAllConnections();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

/** The options, or what is wrong with them. */
export function readOptions(args: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: "string" },
        scenario: { type: "string" },
        store: { type: "string" },
        help: { type: "boolean" },
      },
    });
    const port = Number(values.port ?? DEFAULT_PORT);
    const isPort = Number.isInteger(port) && port >= 0 && port <= 65_535 && values.port !== "";
    if (!isPort) return `Not a port: ${values.port}`;
    const scenario = values.scenario === undefined ? null : parseScenario(values.scenario);
    if (values.scenario !== undefined && !scenario) return `Not a scenario: ${values.scenario}`;
    if (values.store === "") return "Not a file: --store names nothing";
    return { port, scenario, store: values.store ?? null, help: values.help ?? false };
  } catch (error: unknown) {
    return error instanceof Error ? error.message : String(error);
  }
}
