import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resemblance } from "./resemblance.ts";

const alike = resemblance([
  { id: "ouders", title: "Ouders informeren" },
  { id: "overleg", title: "Teamoverleg 1" },
  { id: "bus", title: "De bus" },
]);

describe("a title reminds of a task", () => {
  it.each([
    ["Ouders informeren", "ouders"],
    ["OUDERS in-formeren!", "ouders"],
    ["Ouders infomeren", "ouders"],
    ["Ouders informerren", "ouders"],
    ["Ouders informoren", "ouders"],
    ["Ouders infromeren", "ouders"],
    ["Oudres infromeren", null],
    ["Ouders uitnodigen", null],
    ["Teamoverlg 1", "overleg"],
    ["Teamoverleg 2", null],
    ["De bos", null],
    ["", null],
  ])("%j: %j", (title, id) => {
    expect(alike(title)).toBe(id);
  });

  it("one slip in a long title is recognised, whatever the title", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 9, maxLength: 40 });
    fc.assert(
      fc.property(letters, fc.nat(), fc.constantFrom("k", ""), (title, at, put) => {
        const slip = at % title.length;
        expect(resemblance([{ id: "it", title }])(title.slice(0, slip) + put + title.slice(slip + 1))).toBe(
          "it",
        );
        expect(resemblance([{ id: "it", title }])(title.slice(0, slip) + put + title.slice(slip))).toBe("it");
      }),
    );
  });
});
