import { describe, expect, it } from "vitest";
import { MOST_GENERATED, parseScenario, readScenario } from "./scenarios.ts";

describe("a scenario's name", () => {
  it.each(["traag", "storing", "kapot", "leeg"])("%s is known", (name) => {
    expect(parseScenario(name)).toEqual({ name });
  });

  it.each([1, 74, 10_000, MOST_GENERATED])("schaal-%i is known", (count) => {
    expect(parseScenario(`schaal-${count}`)).toEqual({ name: "schaal", count });
  });

  it.each([
    "",
    "Traag",
    "traag ",
    "schaal",
    "schaal-",
    "schaal-0",
    "schaal-01",
    "schaal--1",
    "schaal-1.5",
    "schaal-1e3",
    "schaal-200001",
    "schaal-1000000",
    "toString",
  ])("%j is not", (text) => {
    expect(parseScenario(text)).toBeNull();
  });

  it("may be absent", () => {
    expect(readScenario(null)).toBeNull();
    expect(readScenario("leeg")).toEqual({ name: "leeg" });
    expect(readScenario("bestaat-niet")).toBeNull();
  });
});
