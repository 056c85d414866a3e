import { expect, it } from "vitest";
import { sameWords } from "./same-words.ts";

it.each([
  ["capitals", "OUDERS Informeren", "ouders informeren"],
  ["accents, typed in one sign or in two", "Één co\u0308rdinator", "een cordinator"],
  ["signs, also at the ends", "«ouders» - informeren!", "ouders informeren"],
  ["spaces of any kind and number", " ouders\u00a0 \tinformeren\n", "ouders informeren"],
])("a text without its %s is the same", (_, text, words) => {
  expect(sameWords(text)).toBe(words);
});

it("words apart are other words than words together, and figures count", () => {
  expect(sameWords("Team overleg")).not.toBe(sameWords("Teamoverleg"));
  expect(sameWords("Overleg 1")).not.toBe(sameWords("Overleg 2"));
  expect(sameWords("?!")).toBe("");
});
