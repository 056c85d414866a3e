import * as fc from "fast-check";
import { expect, it } from "vitest";
import { MOST_LINES, readLogFile, writeLogFile } from "#src/api/log-file.ts";
import { momentToWrite } from "#src/domain/log-changes.ts";
import { day, dayOfMoment, isUtcMoment } from "#src/domain/plain-date.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { preparationLogs } from "#tests/arbitraries.ts";
import { anyJson, within } from "#tests/hostile.ts";
import { faultWords } from "./log-fault-words.ts";

const BOARD = "voorbeeld-de-linde";
const NOW = "2026-11-22T10:00:00.000Z";
const NAMES = { task: () => null, board: (id: string) => id };

type Json = Record<string, unknown> & { events: Record<string, unknown>[] };
const jsonOf = (events: readonly PreparationEvent[]) =>
  JSON.parse(writeLogFile({ board: BOARD, dataVersion: "2026-11-21", events })) as Json;
const readText = (text: string) =>
  readLogFile({ text, board: BOARD, log: [], isSourcedTask: (id) => id.startsWith("tk-") });

/** What is read can be worked with; what is not is said in a sentence of a sensible length, in both languages. */
function nonsenseIn(text: string): string[] {
  const found = readText(text);
  if ("kind" in found) {
    return (["nl", "en"] as const)
      .map((language) => faultWords(found, NAMES, language))
      .filter((words) => !isSensible(words, "at" in found ? found.at : null));
  }
  writeLogFile({ board: BOARD, dataVersion: "", events: found.added });
  const next = found.added.map(({ taskId }) => momentToWrite(NOW, found.added, new Set([taskId])));
  const on = formatDay(dayOfMoment(found.exportedAt), "nl");
  return [...next.filter((moment) => !isUtcMoment(moment)), ...(/\d/.test(on) ? [] : [on])];
}

const isSensible = (words: string, at: { number: number } | null) =>
  /^(Dit|Regel|This|Line) .+\.$/.test(words) &&
  words.length < 300 &&
  !/undefined|null|NaN|\[object/.test(words) &&
  (at === null || new RegExp(`(regel|line) ${at.number}\\b`, "i").test(words));

const logs = preparationLogs.filter((log) => log.length > 0).map((log) => log.slice(0, 6));

it("any text and any JSON is a log, or a fault with words", () => {
  const texts = fc.oneof(
    fc.string(),
    anyJson.map((json) => JSON.stringify(json)),
    anyJson.map((json) => JSON.stringify({ ...jsonOf([]), ...(json as object) })),
    anyJson.map((events) => JSON.stringify({ ...jsonOf([]), events })),
    fc.constantFrom("", "\uFEFF", "null", "[", '"line 99999 column 3"', "{}{}"),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(nonsenseIn(text)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it("a log with any one thing wrong is read, or the line and the field are named", () => {
  const wrongs = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(
      undefined,
      "9999-12-31",
      "9999-12-31T23:59:59.999Z",
      "0001-01-01T00:00:00.000Z",
      "javascript:alert(1)",
      "<img src=x onerror=alert(1)>",
      "a".repeat(10_000),
      "__proto__",
      -0,
      1e308,
      { nl: { nl: [] } },
    ),
  );
  fc.assert(
    fc.property(logs, fc.nat(), fc.nat(), wrongs, (log, atLine, atField, wrong) => {
      const json = jsonOf(log);
      const index = atLine % log.length;
      const fields = [...Object.keys(json.events[index] ?? {}), "note", "evidence", "own", "leadDays"];
      const field = fields[atField % fields.length] ?? "id";
      const events = json.events.with(index, { ...json.events[index], [field]: wrong });
      const text = JSON.stringify({ ...json, events });
      expect(nonsenseIn(text)).toEqual([]);
      const found = readText(text);
      const named = "kind" in found && found.kind === "field" ? [found.at?.number, found.field] : null;
      expect(named ?? [index + 1, field]).toEqual([index + 1, field]);
    }),
    { numRuns: 300 },
  );
});

it("a log that is broken off anywhere, or with any piece cut out, is read or is a fault with words", () => {
  fc.assert(
    fc.property(logs, fc.nat(), fc.nat(40), (log, from, length) => {
      const text = JSON.stringify(jsonOf(log), null, 2);
      const start = from % text.length;
      expect(nonsenseIn(text.slice(0, start))).toEqual([]);
      expect(nonsenseIn(text.slice(0, start) + text.slice(start + length))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it("the line where the JSON goes wrong is not taken from what the file says", () => {
  expect(readText("line 99999999 column 3")).toMatchObject({ line: null });
  expect(readText('{"a": position 12')).toMatchObject({ line: null });
});

it("names of JavaScript in a file change nothing of the page", () => {
  const text = JSON.stringify(jsonOf([])).replace("{", '{"__proto__":{"dangerous":true},"constructor":1,');
  expect(nonsenseIn(text)).toEqual([]);
  expect(({} as Record<string, unknown>)["dangerous"]).toBeUndefined();
});

const EVENT: PreparationEvent = {
  id: "3f0c6a52-0c5e-4c53-9d5a-0a0b7b6f0001",
  taskId: "tk-a",
  status: "bezig",
  effectiveOn: day("2023-03-06"),
  recordedAt: "2023-03-07T09:30:00.000Z",
  role: "school",
};
const [LINE = ""] = jsonOf([EVENT]).events.map((event) => JSON.stringify(event));
const head = JSON.stringify({ ...jsonOf([]), events: undefined }).slice(0, -1);

it("a line that contradicts another, and a log of a later version, are told as what they are", () => {
  const contradicted = readText(`${head},"events":[${LINE},${LINE.replace("bezig", "klaar")}]}`);
  const later = readText(`${head.replace("-1", "-2")},"events":[${LINE}]}`);
  const said = [contradicted, later].map((found) => "kind" in found && faultWords(found, NAMES, "nl"));
  expect(said).toEqual([
    "Regel 2 van dit bestand heeft dezelfde code (id) als regel 1, maar een andere inhoud.",
    "Dit logboek is gedownload uit een nieuwere versie van deze site. Laad de pagina opnieuw en probeer het nog eens.",
  ]);
});

const MANY = 2_000_000;
const DEEP = 200_000;
const HUGE = [
  ["more lines than a log has", () => `${head},"events":[${"0,".repeat(MANY)}0]}`, "too-many-lines"],
  ["nothing but faults", () => `${head},"events":[${"{},".repeat(MOST_LINES - 1)}{}]}`, "field"],
  [
    "one line over and over",
    () => `${head},"events":[${LINE.concat(",").repeat(MOST_LINES - 1)}${LINE}]}`,
    "read",
  ],
  [
    "a board with an endless name",
    () => `${head.replace(BOARD, "a".repeat(MANY))},"events":[]}`,
    "other-board",
  ],
  [
    "a task with an endless name",
    () => `${head},"events":[${LINE.replace("tk-a", "a".repeat(MANY))}]}`,
    "unknown-task",
  ],
  ["depths without an end", () => `${head},"events":${"[".repeat(MANY)}`, "not-json"],
  ["depths with an end", () => `${head},"events":${"[".repeat(DEEP)}${"]".repeat(DEEP)}}`, "field"],
  ["more than a file may hold", () => " ".repeat(20_000_001), "too-large"],
] as const;

it.each(HUGE)("a file of megabytes with %s does not hold up the page", (_, make, kind) => {
  const text = make();
  const found = within(1000, () => readText(text));
  expect(nonsenseIn(text)).toEqual([]);
  expect("kind" in found ? found.kind : "read").toBe(kind);
});
