import { describe, expect, it } from "vitest";
import { successive } from "./successive.ts";

describe("school years that follow each other", () => {
  it("are said as one range, a gap begins another", () => {
    expect(successive(["2018-2019", "2019-2020", "2020-2021", "2022-2023"])).toEqual([
      ["2018-2019", "2020-2021"],
      ["2022-2023", "2022-2023"],
    ]);
  });

  it("are none without years", () => {
    expect(successive([])).toEqual([]);
  });
});
