import { expect, it } from "vitest";
import { day } from "#src/domain/plain-date.ts";
import { schoolCalendar } from "#src/domain/school-calendar.ts";
import { deadlineWords } from "./deadline-words.ts";

const deadline = { basis: "source" as const, date: day("2023-03-10") };
const calendar = schoolCalendar([]);
const words = (asOf: string, today: string, language: "nl" | "en" = "nl") =>
  deadlineWords({ deadline, asOf: day(asOf), today: day(today), calendar, language }).text;

it("is only called today when the peildatum is today", () => {
  expect(words("2023-03-10", "2023-03-10")).toBe("vandaag");
  expect(words("2023-03-10", "2026-11-22")).toBe("op de peildatum");
  expect(words("2023-03-10", "2026-11-22", "en")).toBe("on the as-of date");
});

it("is so many days ahead or past", () => {
  expect(words("2023-03-09", "2023-03-09")).toBe("nog 1 dag");
  expect(words("2023-03-11", "2023-03-11")).toBe("termijn 1 dag voorbij");
});

it("is so many days past for a year, and after that simply over", () => {
  expect(words("2024-03-09", "2026-11-22")).toBe("termijn 365 dagen voorbij");
  expect(words("2024-03-10", "2026-11-22")).toBe("termijn voorbij");
  expect(words("9999-12-31", "2026-11-22", "en")).toBe("term over");
});
