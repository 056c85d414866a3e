import { describe, expect, it } from "vitest";
import { day, dayNumber } from "#src/domain/plain-date.ts";
import { countSpans, spanNumbers } from "./marks.ts";
import { aMilestone } from "./milestone-fixture.ts";

const spanOf = (given: Omit<Parameters<typeof aMilestone>[0], "id">) =>
  spanNumbers(aMilestone({ id: "m", ...given }));
const number = (text: string) => dayNumber(day(text));

describe("the days of a milestone", () => {
  it("are one for an exact date, and all that it can mean for another", () => {
    const on = number("2023-02-10");
    expect(spanOf({ date: "2023-02-10" })).toEqual({ from: on, to: on, soft: false });
    expect(spanOf({ date: "2023-02-01", datePrecision: "month" })).toEqual({
      from: number("2023-02-01"),
      to: number("2023-02-28"),
      soft: true,
    });
  });

  it("have hard ends when both are known", () => {
    const span = { from: number("2023-02-10"), to: number("2023-03-10"), soft: false };
    expect(spanOf({ date: "2023-02-10", endDate: "2023-03-10" })).toEqual(span);
  });
});

describe("counting a long list beforehand", () => {
  const many = Array.from({ length: 60_000 }, (_, index) =>
    aMilestone({ id: `m${index}`, date: "2023-02-10" }),
  );

  it("lets the page answer in between, and ends when nobody wants it any more", async () => {
    let turns = 0;
    const other = setInterval(() => (turns += 1));
    await countSpans(many, () => true);
    expect(turns).toBeGreaterThan(0);
    clearInterval(other);
    let asked = 0;
    await countSpans(
      [...many].map((milestone) => ({ ...milestone })),
      () => {
        asked += 1;
        return false;
      },
    );
    expect(asked).toBe(1);
  });
});
