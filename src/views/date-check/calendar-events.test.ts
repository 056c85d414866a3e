import { expect, it } from "vitest";
import { readFacts } from "#tests/facts.ts";
import { day } from "#src/domain/plain-date.ts";
import { calendarEvents } from "./calendar-events.ts";
import { dateCheck } from "./date-check.ts";

const facts = {
  regimes: readFacts("regimes"),
  milestones: readFacts("milestones"),
  comparison: readFacts("comparison"),
  tasks: readFacts("tasks"),
  sources: readFacts("sources"),
  schoolHolidays: readFacts("schoolHolidays"),
};
const changeOn = (op: string, kennis: string | null) => {
  const question = { asOf: day(op), today: day("2026-11-22"), niveau: null, rol: "school" as const };
  const check = dateCheck(facts, { ...question, kennis: kennis === null ? null : day(kennis) });
  return calendarEvents(check, { language: "nl", url: "https://voorbeeld.be/" }).events[0];
};

it("says of the change what was announced on the kennisdatum, and that it was not settled", () => {
  const change = changeOn("2022-03-01", "2021-01-01");
  expect(change?.title).toBe("Start van het decreet leersteun en het leersteunmodel");
  expect(change?.description).toMatch(/^Op 1 januari 2021 was daarvoor 1 september 2021 aangekondigd\./);
  expect(change?.tentative).toBe(true);
});

it("says nothing of the kind when the day was known, or no kennisdatum is chosen", () => {
  for (const kennis of ["2022-06-09", null]) {
    const change = changeOn("2022-03-01", kennis);
    expect(change?.description).not.toContain("aangekondigd");
    expect(change?.tentative).toBe(false);
  }
});
