import { describe, expect, it } from "vitest";
import { readOptions } from "./http.ts";

describe("the command line", () => {
  it("has an answer for everything that is left out", () => {
    expect(readOptions([])).toEqual({ port: 8787, scenario: null, store: null, help: false });
  });

  it("takes a port, a scenario and a file", () => {
    const options = { port: 0, scenario: { name: "schaal", count: 1000 }, store: "a.json", help: false };
    expect(readOptions(["--port", "0", "--scenario=schaal-1000", "--store", "a.json"])).toEqual(options);
  });

  it.each([
    ["--port", "99999"],
    ["--port=-1"],
    ["--port", "80.5"],
    ["--port="],
    ["--port"],
    ["--scenario", "onbekend"],
    ["--scenario="],
    ["--store="],
    ["--store"],
    ["loose"],
  ])("is refused with a reason: %s %s", (...args) => {
    expect(readOptions(args)).toEqual(expect.stringMatching(/./));
  });
});
