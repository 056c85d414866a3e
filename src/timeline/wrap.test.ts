import { describe, expect, it } from "vitest";
import { measureWith, TYPE } from "./measures.ts";
import { balanced, evenly, shortened, wrapped } from "./wrap.ts";

const measure = measureWith(1);
const style = TYPE.label3;

describe("balanced", () => {
  it("makes lines of the most even length", () => {
    expect(balanced("Decreet over leersteun in het Belgisch Staatsblad", 2, style)).toEqual([
      "Decreet over leersteun",
      "in het Belgisch Staatsblad",
    ]);
  });

  it("rather not ends a line with a short word", () => {
    const lines = balanced("Katholiek Onderwijs kiest voor nieuwe vzw's", 2, style);
    expect(lines).toEqual(["Katholiek Onderwijs", "kiest voor nieuwe vzw's"]);
  });

  it("is null for more lines than words", () => {
    expect(balanced("Leersteun", 2, style)).toBeNull();
  });
});

describe("wrapped", () => {
  it("keeps every line within the width, and all words", () => {
    const text = "Protocol leersteuncentra voor het eerst voorgelegd";
    const lines = wrapped(text, { width: 120, style, measure });
    expect(lines.filter((line) => measure(line, style) > 120)).toEqual([]);
    expect(lines.join(" ")).toBe(text);
  });

  it("cuts a word that is too wide with an ellipsis", () => {
    const [line] = wrapped("ondersteuningsnetwerkcoördinator", { width: 90, style, measure });
    expect(line).toMatch(/^onder.*…$/);
    expect(measure(line ?? "", style)).toBeLessThanOrEqual(90);
  });
});

describe("evenly", () => {
  it("takes no more lines than needed", () => {
    expect(evenly("Toezicht en evaluatie", { width: 120, style: TYPE.laneName, measure })).toEqual([
      "Toezicht",
      "en evaluatie",
    ]);
  });
});

describe("shortened", () => {
  it("leaves alone what fits, and gives nothing when nothing fits", () => {
    expect(shortened("kort", { width: 100, style, measure })).toBe("kort");
    expect(shortened("kort", { width: 2, style, measure })).toBe("");
  });
});
