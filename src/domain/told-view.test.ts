import { expect, it } from "vitest";
import { toldText } from "./told-view.ts";

it("the answer of a view is one text, whatever stands out in it", () => {
  expect(toldText(["Op 10 maart is ", { text: "1 taak", tone: "late" }, " te laat."])).toBe(
    "Op 10 maart is 1 taak te laat.",
  );
  expect(toldText([])).toBe("");
});
