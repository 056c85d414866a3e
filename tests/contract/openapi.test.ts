import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { openApiDocument } from "#mocks/openapi.ts";
import { aboutEndpoint, boards, lists, presentations } from "#src/contract/endpoints.ts";
import { readRepositoryFile } from "#tests/repository/repository-files.ts";
import { type Connection, overHttp, servers } from "./servers.ts";

// The document from which others build a server: it is that of the codecs, and what a server answers fits it.

type Operation = { responses: Record<string, { content?: Record<string, { schema: object }> }> };
type Document = {
  paths: Record<string, { get: Operation; post?: Operation }>;
  components: { schemas: Record<string, object> };
};

const document = JSON.parse(JSON.stringify(openApiDocument())) as Document;

/** Reads a schema of the document as somebody would who knows nothing of the codecs. */
function reader(schema: object) {
  const local = (part: object) =>
    JSON.parse(JSON.stringify(part).replaceAll("#/components/schemas/", "#/$defs/")) as object;
  return z.fromJSONSchema({ ...local(schema), $defs: local(document.components.schemas) } as Parameters<
    typeof z.fromJSONSchema
  >[0]);
}

const answerSchema = (path: string, status: string, type = "application/json") =>
  document.paths[path]?.get.responses[status]?.content?.[type]?.schema ?? {};

describe("the OpenAPI document", () => {
  test("is written from the codecs as they are", () => {
    // `npm run docs` writes it.
    expect(JSON.parse(readRepositoryFile("docs/openapi.json"))).toEqual(document);
    const paths = [
      ...Object.values(lists),
      aboutEndpoint,
      ...Object.values(boards),
      ...Object.values(presentations),
    ];
    expect(Object.keys(document.paths).toSorted()).toEqual(
      paths.map(({ path }) => path.replace(":id", "{id}")).toSorted(),
    );
  });

  test("points to nothing that it does not hold", () => {
    const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, at = ""]) => at);
    expect(pointers.length).toBeGreaterThan(20);
    const held = (at: string) =>
      at.split("/").reduce<unknown>((part, key) => (part as Record<string, unknown>)?.[key], document);
    expect(pointers.filter((at) => held(at) === undefined)).toEqual([]);
  });

  test("refuses what the contract refuses", () => {
    const gap = reader({ $ref: "#/components/schemas/Gap" });
    expect(gap.safeParse({ id: "a", text: { nl: "een", en: "one" } }).success).toBe(true);
    expect(gap.safeParse({ id: "a", text: { nl: "een" } }).success).toBe(false);
    const day = reader({ $ref: "#/components/schemas/Day" });
    expect(day.safeParse("2023-02-10").success).toBe(true);
    expect(day.safeParse("10/2/2023").success).toBe(false);
  });
});

describe.each(servers)("the API %s", (_, connect) => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await connect();
  });
  afterAll(() => connection.close());
  const ask = (path: string) => connection.send(new Request(`${connection.base}${path}`));

  test.each(Object.keys(document.paths))("answers %s as the document says", async (path) => {
    const list = (await (await ask(path.split("/{id}")[0] ?? "")).json()) as { items?: { id: string }[] };
    const response = await ask(path.replace("{id}", list.items?.[0]?.id ?? ""));
    expect(response.status).toBe(200);
    const body: unknown = await response.json();
    expect(reader(answerSchema(path, "200")).safeParse(body).error).toBeUndefined();
  });

  test("says what is wrong as the document says", async () => {
    const response = await ask("/boards/bestaat-niet");
    expect(response.status).toBe(404);
    const problem = reader(answerSchema("/boards/{id}", "404", "application/problem+json"));
    expect(problem.safeParse(await response.json()).error).toBeUndefined();
  });
});

test("the API on the command line gives the document itself", async () => {
  const { base, send, close } = await overHttp();
  const response = await send(new Request(`${base}/openapi.json`));
  expect(await response.json()).toEqual(document);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  close();
});
