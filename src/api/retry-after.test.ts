import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRetryAfter } from "./retry-after.ts";

const NOW = "Fri, 10 Feb 2023 09:30:00 GMT";
const read = (retryAfter: string, date = NOW) =>
  readRetryAfter(new Headers({ "retry-after": retryAfter, date }));

describe("how long a server asks to wait", () => {
  it.each([
    ["0", 0],
    ["30", 30],
    [" 30 ", 30],
    ["Fri, 10 Feb 2023 09:30:05 GMT", 5],
    ["Fri, 10 Feb 2023 10:30:00 GMT", 3600],
    // It has passed.
    ["Fri, 10 Feb 2023 09:29:00 GMT", 0],
    // More than a day.
    ["Wed, 10 Feb 2026 09:30:00 GMT", 86_400],
    ["9".repeat(400), 86_400],
  ])("%j is %i seconds", (said, seconds) => {
    expect(read(said)).toBe(seconds);
  });

  it.each(["", "soon", "-1", "1.5", "1e3", "0x10", "30s", "Thu, 30 Feb 2023 09:30:00 GMT", "2023-02-10"])(
    "%j says nothing",
    (said) => {
      expect(read(said)).toBeNull();
    },
  );

  it("is not known of a moment when the answer does not say when it was given", () => {
    expect(read("Fri, 10 Feb 2023 09:30:05 GMT", "")).toBeNull();
    expect(readRetryAfter(new Headers())).toBeNull();
  });

  it("is counted between any two moments, over midnight and leap days", () => {
    const moments = fc.date({
      min: new Date("2020-01-01"),
      max: new Date("2030-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, fc.nat(86_400), (from, seconds) => {
        const until = new Date(from.getTime() + seconds * 1000);
        expect(read(until.toUTCString(), from.toUTCString())).toBe(seconds);
      }),
    );
  });
});
