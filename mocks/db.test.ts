import { describe, expect, it } from "vitest";
import { type ListName, lists } from "#src/contract/endpoints.ts";
import { createDatabase, once } from "./db.ts";
import { publishedFacts } from "./facts.ts";

const names = Object.keys(lists) as ListName[];
const database = createDatabase(publishedFacts);

/** What the contract adds to the files; a field that it would drop is a failure. */
const asTravelling = (name: ListName, item: unknown): unknown =>
  name === "milestones" ? { ...(item as object), generated: false } : item;

describe("the database", () => {
  it.each(names)("answers %s as they were written down", (name) => {
    const written = publishedFacts[name].map((item) => asTravelling(name, item));
    expect(written.length).toBeGreaterThan(0);
    expect(database.list(name)).toEqual(written);
  });

  it("answers what the data are as a whole, and names their state by the day of checking", () => {
    expect(database.about()).toEqual(publishedFacts.about);
    expect(database.dataVersion()).toBe(database.about().checkedOn);
  });

  it("reads a list once, at the first asking", () => {
    expect(database.list("faq")).toBe(database.list("faq"));
  });

  it("says where a fact does not fit, and goes on answering the others", () => {
    const milestones = publishedFacts.milestones.with(3, { id: "no-more-than-this" });
    const broken = createDatabase({ ...publishedFacts, milestones });
    expect(() => broken.list("milestones")).toThrow(/milestones\.3\.date/);
    expect(broken.list("faq")).toEqual(database.list("faq"));
  });

  it("refuses a day that does not exist", () => {
    const about = { ...database.about(), checkedOn: "2023-02-29" };
    const broken = createDatabase({ ...publishedFacts, about });
    expect(() => broken.dataVersion()).toThrow(/about\.checkedOn: not an ISO day/);
  });
});

describe("once", () => {
  it("makes a value at the first asking, also when that is undefined", () => {
    let made = 0;
    const value = once(() => {
      made += 1;
    });
    expect(made).toBe(0);
    value();
    value();
    expect(made).toBe(1);
  });
});
