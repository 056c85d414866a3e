import { describe, expect, it } from "vitest";
import { MOST_GENERATED, parseScenario, readScenario } from "./scenarios.ts";

describe("a scenario's name", () => {
  it.each(["traag", "storing", "kapot", "leeg"])("%s is known", (name) => {
    expect(parseScenario(name)).toEqual({ name });
  });

  it.each([1, 74, 10_000, MOST_GENERATED.schaal])("schaal-%i is known", (count) => {
    expect(parseScenario(`schaal-${count}`)).toEqual({ name: "schaal", count });
  });

  it.each(["besturen", "taken"] as const)("%s-N is known up to its most", (name) => {
    const most = MOST_GENERATED[name];
    for (const count of [1, 12, most]) expect(parseScenario(`${name}-${count}`)).toEqual({ name, count });
    expect(parseScenario(`${name}-${most + 1}`)).toBeNull();
  });

  it.each([
    "",
    "besturen",
    "taken-0",
    "storing-5",
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
