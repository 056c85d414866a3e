import { describe, expect, it } from "vitest";
import { broken, obstacles } from "./lines.ts";

describe("a broken line", () => {
  const line = { x: 50, y0: 0, y1: 200 };

  it("goes around words with 4 px to spare", () => {
    const words = obstacles([{ x0: 20, x1: 80, y0: 90, y1: 110 }]);
    expect(broken(line, words)).toEqual([
      { y0: 0, y1: 86 },
      { y0: 114, y1: 200 },
    ]);
  });

  it("leaves alone what is beside it", () => {
    const words = obstacles([
      { x0: 54.5, x1: 80, y0: 90, y1: 110 },
      { x0: 0, x1: 45, y0: 10, y1: 20 },
    ]);
    expect(broken(line, words)).toEqual([{ y0: 0, y1: 200 }]);
  });

  it("drops remnants shorter than 11 px", () => {
    const words = obstacles([
      { x0: 0, x1: 90, y0: 20, y1: 60 },
      { x0: 40, x1: 60, y0: 78, y1: 100 },
    ]);
    expect(broken(line, words)).toEqual([
      { y0: 0, y1: 16 },
      { y0: 104, y1: 200 },
    ]);
  });
});
