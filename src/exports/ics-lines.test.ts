import * as fc from "fast-check";
import { expect, test } from "vitest";
import { folded } from "./ics-lines.ts";

const text = fc.string({
  unit: fc.constantFrom("a", "é", "€", "😀", " ", "\r\n", "abcdefghij"),
  maxLength: 200,
});

test("a line is never longer than 75 octets, cuts no character, and reads as before when it is unfolded", () => {
  const size = (line: string) => new TextEncoder().encode(line).length;
  fc.assert(
    fc.property(text, (before) => {
      const after = folded(before);
      expect(after.split("\r\n").every((line) => size(line) <= 75)).toBe(true);
      expect(after).not.toMatch(/\p{Surrogate}/u);
      expect(after.replaceAll(/\r\n /g, "")).toBe(before.replaceAll(/\r\n /g, ""));
    }),
  );
});
