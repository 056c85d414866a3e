import { describe, expect, it } from "vitest";
import { inBoth, movedScene, type PresentationScene, spoken, withWords } from "./presentation.ts";

describe("words of whoever presents", () => {
  const both = { nl: "Dag", en: "Hello" };

  it.each([
    ["in the language that is asked", both, "nl", { text: "Dag", language: "nl" }],
    ["in the other one of the two", both, "en", { text: "Hello", language: "en" }],
    ["in Dutch where English is missing", { nl: "Dag" }, "en", { text: "Dag", language: "nl" }],
    ["in English where Dutch is missing", { en: "Hello" }, "nl", { text: "Hello", language: "en" }],
    ["without words, when there are none", {}, "en", { text: "", language: "en" }],
    ["without words, when nothing was ever said", undefined, "nl", { text: "", language: "nl" }],
    ["emptied, when they are empty", { nl: "", en: "Hello" }, "nl", { text: "", language: "nl" }],
  ] as const)("are read %s", (_, words, language, expected) => {
    expect(spoken(words, language)).toEqual(expected);
  });

  it("stand in for each other where a text is wanted in both", () => {
    expect(inBoth(both)).toEqual({ nl: "Dag", en: "Hello" });
    expect(inBoth({ en: "Hello" })).toEqual({ nl: "Hello", en: "Hello" });
    expect(inBoth(undefined)).toEqual({ nl: "", en: "" });
  });

  it("are replaced in one language, and stay in the other", () => {
    expect(withWords(both, "nl", "Goedendag")).toEqual({ nl: "Goedendag", en: "Hello" });
    expect(withWords({ nl: "Dag" }, "en", " Hi ")).toEqual({ nl: "Dag", en: " Hi " });
    expect(withWords(undefined, "en", "Hi")).toEqual({ en: "Hi" });
  });

  it("are gone when they are emptied, and nothing is left when both are", () => {
    expect(withWords(both, "nl", " \n")).toEqual({ en: "Hello" });
    expect(withWords({ nl: "Dag" }, "nl", "")).toBeUndefined();
    expect(withWords(undefined, "en", "")).toBeUndefined();
  });
});

describe("a scene that is moved", () => {
  const scenes = ["a", "b", "c", "d"].map(
    (id): PresentationScene => ({
      id,
      title: { nl: id },
      view: "timeline",
      link: "",
      highlights: [],
      stepwise: false,
    }),
  );
  const moved = (id: string, to: number) => movedScene(scenes, id, to).map((scene) => scene.id);

  it.each([
    ["a", 2, ["b", "c", "a", "d"]],
    ["d", 1, ["a", "d", "b", "c"]],
    ["b", 0, ["b", "a", "c", "d"]],
    ["b", -3, ["b", "a", "c", "d"]],
    ["b", 3, ["a", "c", "d", "b"]],
    ["b", 9, ["a", "c", "d", "b"]],
  ] as const)("%s to place %i", (id, to, expected) => {
    expect(moved(id, to)).toEqual(expected);
  });

  it("leaves the list as it is when it stands there already, or is not in it", () => {
    expect(movedScene(scenes, "b", 1)).toBe(scenes);
    expect(movedScene(scenes, "a", -1)).toBe(scenes);
    expect(movedScene(scenes, "d", 4)).toBe(scenes);
    expect(movedScene(scenes, "z", 1)).toBe(scenes);
    expect(movedScene([], "a", 0)).toEqual([]);
  });
});
