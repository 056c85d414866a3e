import { readFileSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";

// The facts are edited by hand. These checks read the files themselves, without the schemas of the contract,
// so that a wrong schema cannot hide a wrong fact.

type Text = { nl: string; en: string };
type Item = { id: string };
type Source = Item & { kind: string; url: string | null };
type Regime = Item & { validFrom: string; validTo: string | null; layer: string; successor: string | null };
type Revision = { date: string; knownSince: string; datePrecision: string };
type Milestone = Item & Revision & { title: Text; endDate: string | null; revisions: Revision[] };
type Titled = Item & { title: Text };
type Comparison = Item & { topic: Text };
type Task = Titled & { dueDate: string | null; suggestedDate: string | null; dependsOn: string[] };
type Conflict = Item & { milestoneIds: string[] };
type Holiday = Item & { from: string; to: string };

const dataFile = (name: string) => new URL(`../../mocks/data/${name}.json`, import.meta.url);
const readText = (name: string) => readFileSync(dataFile(name), "utf8");
const read = <T>(name: string) => JSON.parse(readText(name)) as T;

const counts = {
  sources: 122,
  regimes: 4,
  milestones: 74,
  measures: 17,
  comparison: 14,
  tasks: 36,
  centres: 19,
  faq: 21,
  glossary: 28,
  conflicts: 10,
  undated: 12,
  gaps: 8,
  "school-holidays": 144,
};
const lists = Object.keys(counts);
const files = [...lists, "about"];

const sources = read<Source[]>("sources");
const regimes = read<Regime[]>("regimes");
const milestones = read<Milestone[]>("milestones");
const tasks = read<Task[]>("tasks");

/** Every value in a file with the path that leads to it, such as `3.citations.0.locator.en`. */
type Found = { path: string; key: string; value: unknown };

function everything(value: unknown, path = ""): Found[] {
  if (typeof value !== "object" || value === null) return [];
  const entries: [string, unknown][] = Object.entries(value);
  return entries.flatMap(([key, child]) => {
    const childPath = path === "" ? key : `${path}.${key}`;
    return [{ path: childPath, key, value: child }, ...everything(child, childPath)];
  });
}

const found = files.flatMap((name) =>
  everything(read<unknown>(name)).map((entry) => ({ ...entry, path: `${name}.${entry.path}` })),
);
const paths = (entries: Found[]) => entries.map((entry) => entry.path);

function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

const dayAfter = (date: string) => Temporal.PlainDate.from(date).add({ days: 1 }).toString();

function isText(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const words: unknown[] = Object.values(value);
  return (
    Object.keys(value).toSorted().join() === "en,nl" &&
    words.every((word) => typeof word === "string" && word !== "" && word === word.trim())
  );
}

const textKeys = new Set(
  (
    "accessNote actor after answer before caveat definition description formBasis label legalBasis locator " +
    "name note question region resolution rule suggestedReason summary term text title topic value"
  ).split(" "),
);
// What keeps the one name its publisher or founder gave it.
const hasOneName = /^(sources\.\d+\.title|centres\.\d+\.name)$/;

const dateKeys = new Set(
  "checkedOn date dueDate endDate from knownSince publishedOn suggestedDate to validFrom validTo".split(" "),
);

describe("lists", () => {
  it.each(Object.entries(counts))("%s has %i items", (name, count) => {
    expect(read<Item[]>(name)).toHaveLength(count);
  });

  it.each(lists)("%s has unique kebab-case ids", (name) => {
    const ids = read<Item[]>(name).map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it.each(files)("%s is indented by two spaces and ends with a newline", (name) => {
    const text = readText(name);
    expect(text === `${JSON.stringify(read<unknown>(name), null, 2)}\n`).toBe(true);
  });
});

describe("texts", () => {
  it("exist in both languages, without loose spaces", () => {
    const texts = found.filter(
      ({ key, path, value }) => textKeys.has(key) && value !== null && !hasOneName.test(path),
    );
    expect(texts.length).toBeGreaterThan(1000);
    expect(paths(texts.filter(({ value }) => !isText(value)))).toEqual([]);
  });

  it("come in pairs wherever a language occurs", () => {
    const holders = found.filter(
      ({ value }) => typeof value === "object" && value !== null && ("nl" in value || "en" in value),
    );
    expect(paths(holders.filter(({ value }) => !isText(value)))).toEqual([]);
  });

  it("have titles of at most 55 characters", () => {
    const titled = [...milestones, ...tasks, ...read<Titled[]>("measures")];
    const topics = read<Comparison[]>("comparison").map((row) => row.topic);
    const titles = [...titled.map((item) => item.title), ...topics].flatMap((title) => [title.nl, title.en]);
    expect(titles.filter((title) => title.length > 55)).toEqual([]);
  });
});

describe("sources", () => {
  const known = new Set(sources.map((source) => source.id));

  it("stand behind every citation", () => {
    const cited = found.filter(({ key }) => key === "sourceId");
    expect(cited.length).toBeGreaterThan(200);
    expect(paths(cited.filter(({ value }) => typeof value !== "string" || !known.has(value)))).toEqual([]);
  });

  it("are all cited", () => {
    const cited = new Set(found.filter(({ key }) => key === "sourceId").map(({ value }) => value));
    expect([...known].filter((id) => !cited.has(id))).toEqual([]);
  });

  it("are named by every list of citations", () => {
    const citations = found.filter(({ key }) => key === "citations");
    expect(paths(citations.filter(({ value }) => !Array.isArray(value) || value.length === 0))).toEqual([]);
  });

  it("have a web address when they are public, and none otherwise", () => {
    const isPublic = (source: Source) => /^https?:\/\/\S+$/.test(source.url ?? "");
    const wrong = sources.filter((source) => (source.kind === "public") !== isPublic(source));
    expect(wrong.map((source) => source.id)).toEqual([]);
    expect(sources.filter((source) => source.kind === "primary")).toHaveLength(2);
    expect(sources.filter((source) => source.kind === "indirect")).toHaveLength(4);
  });

  it.each(files)("%s shows no address of stored material", (name) => {
    expect(readText(name)).not.toContain("stored-github-file");
  });
});

describe("dates", () => {
  it("are real", () => {
    const dates = found.filter(({ key, value }) => dateKeys.has(key) && value !== null);
    expect(dates.length).toBeGreaterThan(500);
    expect(paths(dates.filter(({ value }) => typeof value !== "string" || !isRealDate(value)))).toEqual([]);
  });

  it("are recognised when they are not", () => {
    expect(["2023-02-29", "2023-9-01", "1 september 2023", ""].filter(isRealDate)).toEqual([]);
  });

  it("never end before they start", () => {
    const spans = [
      ...regimes.map((regime) => ({ id: regime.id, from: regime.validFrom, to: regime.validTo })),
      ...milestones.map((milestone) => ({ id: milestone.id, from: milestone.date, to: milestone.endDate })),
      ...read<Holiday[]>("school-holidays"),
    ];
    const wrong = spans.filter(({ from, to }) => to !== null && to < from);
    expect(wrong.map((span) => span.id)).toEqual([]);
  });
});

describe("regimes", () => {
  it("are followed on the day after their last, on the same layer", () => {
    const ended = regimes.filter((regime) => regime.validTo !== null);
    expect(ended).toHaveLength(2);
    for (const { layer, successor, validTo } of ended) {
      const next = regimes.find((regime) => regime.id === successor);
      expect(next).toMatchObject({ layer, validFrom: dayAfter(validTo ?? "") });
    }
  });

  it("have no successor while they last", () => {
    const open = regimes.filter((regime) => regime.validTo === null);
    expect(open.map((regime) => regime.successor)).toEqual([null, null]);
  });
});

describe("milestones", () => {
  it("are sorted by date, then id", () => {
    const keys = milestones.map(({ date, id }) => `${date} ${id}`);
    expect(keys).toEqual(keys.toSorted());
  });

  it("stand where their last revision put them", () => {
    const revised = milestones.filter((milestone) => milestone.revisions.length > 0);
    expect(revised).toHaveLength(2);
    for (const { id, date, datePrecision, knownSince, revisions } of revised) {
      expect({ id, ...revisions.at(-1) }).toMatchObject({ id, date, datePrecision, knownSince });
    }
  });

  it("have at least two revisions, in the order in which they became known", () => {
    for (const { id, revisions } of milestones) {
      const known = revisions.map((revision) => revision.knownSince);
      expect({ id, known }).toEqual({ id, known: known.toSorted() });
      expect({ id, revisions: revisions.length }).not.toEqual({ id, revisions: 1 });
    }
  });

  it("are known when a conflict points to them", () => {
    const known = new Set(milestones.map((milestone) => milestone.id));
    const linked = read<Conflict[]>("conflicts").flatMap((conflict) => conflict.milestoneIds);
    expect(linked.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("tasks", () => {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const needs = (id: string) => byId.get(id)?.dependsOn ?? [];

  it("depend on known tasks only", () => {
    expect(tasks.flatMap((task) => task.dependsOn).filter((id) => !byId.has(id))).toEqual([]);
  });

  it("never wait for themselves, not even by a detour", () => {
    const reachable = (start: string) => {
      const seen = new Set(needs(start));
      for (const id of seen) for (const next of needs(id)) seen.add(next);
      return seen;
    };
    expect(tasks.filter((task) => reachable(task.id).has(task.id)).map((task) => task.id)).toEqual([]);
  });

  it("have a date from a source or a suggested one, not both", () => {
    const wrong = tasks.filter((task) => (task.dueDate === null) === (task.suggestedDate === null));
    expect(wrong.map((task) => task.id)).toEqual([]);
  });
});
