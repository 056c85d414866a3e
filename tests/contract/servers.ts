import type { AddressInfo } from "node:net";
import { expect } from "vitest";
import * as z from "zod/mini";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import { createApiServer } from "#mocks/http-server.ts";
import { API_ROOT } from "#src/contract/endpoints.ts";
import { problem } from "#src/contract/problem.ts";

export type Connection = {
  base: string;
  send: (request: Request) => Promise<Response>;
  close: () => void;
};
type Connect = () => Promise<Connection>;

export const inThePage: Connect = () =>
  Promise.resolve({
    base: `http://page.test${API_ROOT}`,
    send: createEmbeddedTransport(null),
    close: () => {},
  });

export const overHttp: Connect = async () => {
  const server = createApiServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { base: `http://127.0.0.1:${port}${API_ROOT}`, send: fetch, close };
};

const { API_BASE, API_WRITES } = process.env;
const elsewhere: [string, Connect][] = API_BASE
  ? [[`at ${API_BASE}`, () => Promise.resolve({ base: API_BASE, send: fetch, close: () => {} })]]
  : [];
const own: [string, Connect][] = [
  ["in the page", inThePage],
  ["over HTTP", overHttp],
];

/** The one in the page, the one on the command line, and with API_BASE=https://host/api/v1 any other. */
export const servers = [...own, ...elsewhere];

/** Those that may be written to: another one only with API_WRITES=1, for what is added to a log stays there. */
export const writableServers = API_WRITES === "1" ? servers : own;

export async function expectProblem(response: Response, status: number) {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  const said = z.parse(problem, await response.json());
  expect(said).toMatchObject({ status, title: expect.stringMatching(/./) as unknown });
  return said;
}
