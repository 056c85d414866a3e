import * as z from "zod/mini";
import { moment, preparationEvent } from "#src/contract/board.ts";
import {
  aboutEndpoint,
  API_ROOT,
  boards,
  type ListName,
  lists,
  presentations,
} from "#src/contract/endpoints.ts";
import { cited, text } from "#src/contract/parts.ts";
import { plainDate } from "#src/contract/plain-date.ts";
import { problem } from "#src/contract/problem.ts";

type Json = Readonly<Record<string, unknown>>;
type Meta = { id: string; description?: string; format?: string; pattern?: string; examples?: unknown[] };

const SCHEMAS = "#/components/schemas/";

/** What each list holds one of, by the name of its schema. */
const ITEM_NAMES: Record<ListName, string> = {
  regimes: "Regime",
  milestones: "Milestone",
  measures: "Measure",
  comparison: "ComparisonRow",
  conflicts: "Conflict",
  sources: "Source",
  centres: "Centre",
  schoolHolidays: "SchoolHoliday",
  glossary: "GlossaryTerm",
  faq: "Question",
  tasks: "PreparationTask",
  undated: "UndatedFact",
  gaps: "Gap",
};

/** Every codec that has a name in the document; what is not named stands where it is used. */
function namedCodecs() {
  const named = z.registry<Meta>();
  named.add(text, { id: "Text", description: "The same words in Dutch and in English." });
  named.add(cited, {
    id: "Citations",
    description: "Source and place in it. A fact without a source is not a fact.",
  });
  named.add(plainDate, {
    id: "Day",
    description: "A day that exists, without a time or a zone.",
    format: "date",
    pattern: "^\\d{4}-\\d{2}-\\d{2}$",
    examples: ["2023-02-10"],
  });
  named.add(moment, {
    id: "Moment",
    description: "In UTC, with milliseconds, so that the order of moments is that of their texts.",
    format: "date-time",
    pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$",
    examples: ["2023-03-10T08:15:00.000Z"],
  });
  for (const [name, { item }] of Object.entries(lists)) named.add(item, { id: ITEM_NAMES[name as ListName] });
  named.add(aboutEndpoint.body, { id: "About" });
  named.add(boards.all.item, { id: "Board" });
  named.add(preparationEvent, { id: "PreparationEvent" });
  named.add(boards.events.batch, { id: "EventBatch" });
  named.add(boards.events.body, { id: "EventPage" });
  named.add(boards.events.stored, { id: "StoredEvents" });
  named.add(presentations.one.body, { id: "Presentation" });
  named.add(presentations.all.item, { id: "PresentationSummary" });
  named.add(problem, { id: "Problem", description: "RFC 9457; `errors` point into the request (RFC 6901)." });
  return named;
}

const schemas = (): Json => {
  const named = namedCodecs();
  const { schemas: all } = z.toJSONSchema(named, {
    io: "input",
    metadata: named,
    uri: (id) => SCHEMAS + id,
  });
  return Object.fromEntries(
    // Said once, for the whole document.
    Object.entries(all).map(([name, schema]) => [
      name,
      Object.fromEntries(Object.entries(schema).filter(([key]) => !["$schema", "$id", "id"].includes(key))),
    ]),
  );
};

const ref = (name: string): Json => ({ $ref: `${SCHEMAS}${name}` });
const json = (schema: Json, type = "application/json") => ({ [type]: { schema } });
const listOf = (name: string): Json => ({
  type: "object",
  properties: {
    items: { type: "array", items: ref(name) },
    next: { type: ["string", "null"], description: "Cursor of the following page." },
    dataVersion: { type: "string", description: "Names the state of the data." },
  },
  required: ["items", "next", "dataVersion"],
});

const problems = (...statuses: [status: number, when: string][]) =>
  Object.fromEntries(
    statuses.map(([status, when]) => [
      String(status),
      { description: when, content: json(ref("Problem"), "application/problem+json") },
    ]),
  );

const GUARDED: [number, string][] = [
  [401, "Who asks is not known. How one signs in is the host's matter."],
  [403, "Who asks may not have this."],
];
const PAGED = [{ $ref: "#/components/parameters/after" }, { $ref: "#/components/parameters/limit" }];
const KEPT = [{ $ref: "#/components/parameters/ifNoneMatch" }];

const ETAG = { ETag: { description: "Strong.", schema: { type: "string" } } };

const read = (summary: string, operationId: string, schema: Json, more: Json = {}) => ({
  get: {
    summary,
    operationId,
    responses: {
      "200": {
        description: "It is here.",
        headers: ETAG,
        content: json(schema),
      },
      "304": { description: "Not changed since the ETag of If-None-Match." },
      ...problems(...GUARDED),
      ...(more["responses"] as object | undefined),
    },
    parameters: [...KEPT, ...((more["parameters"] as Json[] | undefined) ?? [])],
  },
});

const path = (template: string) => template.replace(":id", "{id}");
const NO_CURSOR: [number, string] = [400, "The query cannot be read, such as a cursor that was not given."];
const NO_BOARD: [number, string] = [404, "There is no such board."];

const NO_PRESENTATION: [number, string] = [404, "There is no such presentation."];
const STALE: [number, string][] = [
  [412, "It was changed or deleted meanwhile, or there is one already: read it again."],
  [428, "The request does not say what it replaces."],
];

function presentationPath(): Json {
  const stored = { headers: ETAG, content: json(ref("Presentation")) };
  const ifMatch = { $ref: "#/components/parameters/ifMatch" };
  return {
    parameters: [{ $ref: "#/components/parameters/id" }],
    ...read("One presentation, whole", "presentation", ref("Presentation"), {
      responses: problems(NO_PRESENTATION),
    }),
    put: {
      summary: "Replace it as a whole, or create it with If-None-Match: *",
      operationId: "write-presentation",
      parameters: [ifMatch, ...KEPT],
      requestBody: { required: true, content: json(ref("Presentation")) },
      responses: {
        "200": { description: "Replaced.", ...stored },
        "201": { description: "Created.", ...stored },
        ...problems(
          [400, "The body is not JSON."],
          ...GUARDED,
          ...STALE,
          [413, "More than 100 scenes, or more than 1 MB."],
          [415, "The body does not say that it is JSON."],
          [422, "It does not fit; `errors` point to what, such as `/scenes/0/link`."],
          [507, "It could not be stored."],
        ),
      },
    },
    delete: {
      summary: "Delete it",
      operationId: "delete-presentation",
      parameters: [ifMatch],
      responses: {
        "204": { description: "Deleted." },
        ...problems(...GUARDED, NO_PRESENTATION, ...STALE, [507, "It could not be stored."]),
      },
    },
  };
}

function paths(): Json {
  const facts = Object.entries(lists).map(([name, list]): [string, Json] => [
    list.path,
    read(`Published facts: ${name}`, `list-${list.path.slice(1)}`, listOf(ITEM_NAMES[name as ListName]), {
      parameters: PAGED,
      responses: problems(NO_CURSOR),
    }),
  ]);
  const ofBoard = { parameters: [{ $ref: "#/components/parameters/id" }] };
  const log = read("The preparation log of a board, in order of arrival", "read-log", ref("EventPage"), {
    parameters: PAGED,
    responses: problems(NO_CURSOR, NO_BOARD),
  });
  const write = {
    summary: "Add to that log: all of it or nothing; a repeat changes nothing",
    operationId: "write-log",
    requestBody: { required: true, content: json(ref("EventBatch")) },
    responses: {
      "200": { description: "All of it was stored already.", content: json(ref("StoredEvents")) },
      "201": { description: "Something was added.", content: json(ref("StoredEvents")) },
      ...problems(
        [400, "The body is not JSON."],
        ...GUARDED,
        NO_BOARD,
        [409, "An id is stored with other content; `errors` point to `/n/id`."],
        [413, "More than 5,000 events, or more than 10 MB."],
        [415, "The body does not say that it is JSON."],
        [422, "An event does not fit; `errors` point to what, such as `/2/effectiveOn`."],
        [507, "It could not be stored."],
      ),
    },
  };
  return {
    ...Object.fromEntries(facts),
    [aboutEndpoint.path]: read("The data as a whole", "about", ref("About")),
    [path(boards.all.path)]: read("Who prepares", "list-boards", listOf("Board"), {
      parameters: PAGED,
      responses: problems(NO_CURSOR),
    }),
    [path(boards.one.path)]: {
      ...ofBoard,
      ...read("One board", "board", ref("Board"), { responses: problems(NO_BOARD) }),
    },
    [path(boards.events.path)]: { ...ofBoard, ...log, post: write },
    [path(presentations.all.path)]: read(
      "Saved presentations",
      "list-presentations",
      listOf("PresentationSummary"),
      { parameters: PAGED, responses: problems(NO_CURSOR) },
    ),
    [path(presentations.one.path)]: presentationPath(),
  };
}

const inQuery = (name: string, description: string, schema: Json) => ({
  name,
  in: "query",
  description,
  schema,
});

/** The contract as an OpenAPI document, from the codecs alone: what is written by hand is what no codec knows. */
export const openApiDocument = (): Json => ({
  openapi: "3.1.1",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: {
    title: "Van M-decreet naar leersteun",
    version: "1",
    summary: "The published facts of the transition, and the preparation logs of boards",
    description:
      "Generated from the codecs in src/contract (`npm run docs`); docs/api.md has the rules that no schema can say. " +
      "Signing in is left to the host: a cookie of the site, or a proxy that adds a bearer token.",
    license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
  },
  servers: [{ url: API_ROOT }],
  security: [],
  paths: paths(),
  components: {
    parameters: {
      after: inQuery("after", "A cursor that this list has given.", { type: "string" }),
      limit: inQuery("limit", "At most this many items; a server may give fewer.", {
        type: "integer",
        minimum: 1,
      }),
      ifNoneMatch: {
        name: "If-None-Match",
        in: "header",
        description: "The ETag of an answer that one has.",
        schema: { type: "string" },
      },
      ifMatch: {
        name: "If-Match",
        in: "header",
        description: "The ETag of what this replaces.",
        schema: { type: "string" },
      },
      id: { name: "id", in: "path", required: true, schema: { type: "string" } },
    },
    schemas: schemas(),
  },
});
