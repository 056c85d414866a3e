import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createApiServer } from "./http-server.ts";

const server = createApiServer();
let base: string;

beforeEach(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

it.each(["/api/v1/%ZZ", "/api/v1/gaps%", "/%E0%A4%A"])(
  "an address that cannot be decoded is the mistake of who asks: %s",
  async (path) => {
    const answer = await fetch(base + path);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 400, title: "Bad Request" });
  },
);

it("an escaped address is read as any other", async () => {
  expect((await fetch(`${base}/api/v1/caf%C3%A9`)).status).toBe(404);
});

it("somebody who leaves in the middle of a request stops nobody else, and nothing of it is stored", async () => {
  const log = "/api/v1/boards/voorbeeld-ter-beke/events";
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  await once(socket, "connect");
  const head = ["host: x", "content-type: application/json", "content-length: 500"].join("\r\n");
  socket.write(`POST ${log} HTTP/1.1\r\n${head}\r\n\r\n[{"id":`);
  const [incoming] = (await once(server, "request")) as [NodeJS.ReadableStream];
  const left = once(incoming, "error");
  socket.destroy();
  await left;
  expect(await (await fetch(base + log)).json()).toMatchObject({ items: [] });
});
