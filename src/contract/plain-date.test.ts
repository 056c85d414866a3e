import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { plainDates } from "#tests/arbitraries.ts";
import { isSameDay, parseDay, toIso } from "#src/domain/plain-date.ts";
import { plainDate } from "./plain-date.ts";

describe("a day that travels", () => {
  it("comes back as the same day", () => {
    fc.assert(
      fc.property(plainDates(), (date) => {
        expect(z.encode(plainDate, date)).toBe(toIso(date));
        expect(isSameDay(z.decode(plainDate, toIso(date)), date)).toBe(true);
      }),
    );
  });

  it.each(["2023-02-30", "0000-01-01", "2023-2-1", "", "vandaag", "2023-02-10T00:00"])(
    "is not %j, which is said once",
    (text) => {
      const { error } = z.safeDecode(plainDate, text);
      expect(error?.issues.map(({ message }) => message)).toEqual(["not an ISO day (YYYY-MM-DD)"]);
    },
  );

  it("is refused exactly when it is no day", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d$/)), (text) => {
        expect(z.safeDecode(plainDate, text).success).toBe(parseDay(text) !== null);
      }),
    );
  });

  it.each([null, undefined, 20_230_210, {}, ["2023-02-10"]])("is a text, not %j", (value) => {
    expect(z.safeDecode(plainDate, value as never).success).toBe(false);
  });

  it("can only be written from a day", () => {
    expect(z.safeEncode(plainDate, "2023-02-10" as never).success).toBe(false);
    expect(z.safeEncode(plainDate, { year: 2023 } as never).success).toBe(false);
  });
});
