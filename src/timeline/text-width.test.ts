import { describe, expect, it } from "vitest";
import { textWidth } from "./text-width.ts";

const regular = { size: 14, weight: 400 };

describe("textWidth", () => {
  it("is what Chromium measured for Source Sans 3, without kerning", () => {
    // 1000 px: "n" 547, "i" 246.
    expect(textWidth("ni", { size: 1000, weight: 400 })).toBe(793);
  });

  it("gives all figures the same width", () => {
    const widths = "0 1 2 3 4 5 6 7 8 9".split(" ").map((figure) => textWidth(figure, regular));
    expect(new Set(widths).size).toBe(1);
  });

  it("grows with the size, the weight and the font of the reader", () => {
    const text = "Vlaams Parlement keurt decreet goed";
    expect(textWidth(text, { size: 28, weight: 400 })).toBeCloseTo(2 * textWidth(text, regular));
    expect(textWidth(text, { size: 14, weight: 650 })).toBeGreaterThan(textWidth(text, regular));
    expect(textWidth(text, regular, 1.5)).toBeCloseTo(1.5 * textWidth(text, regular));
  });

  it("knows the letters of Dutch and English, and takes an ideograph for every other", () => {
    expect(textWidth("ëéïöüçÉ’–…€", regular)).toBeLessThan(11 * regular.size * 0.8);
    expect(textWidth("学", regular)).toBe(14);
  });
});
