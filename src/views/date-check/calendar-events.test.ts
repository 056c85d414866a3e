import { expect, it } from "vitest";
import { readFacts } from "#tests/facts.ts";
import { day, isSameDay, toIso } from "#src/domain/plain-date.ts";
import type { Role } from "#src/domain/preparation.ts";
import { agendaCount, calendarEvents } from "./calendar-events.ts";
import { dateCheck } from "./date-check.ts";

const facts = {
  regimes: readFacts("regimes"),
  milestones: readFacts("milestones"),
  comparison: readFacts("comparison"),
  tasks: readFacts("tasks"),
  sources: readFacts("sources"),
  schoolHolidays: readFacts("schoolHolidays"),
};
type Question = { kennis?: string; today?: string; rol?: Role };
const checkOn = (op: string, { kennis, today = "2026-11-22", rol = "school" }: Question = {}) =>
  dateCheck(facts, {
    asOf: day(op),
    today: day(today),
    kennis: kennis ? day(kennis) : null,
    niveau: null,
    rol,
  });
const eventsOn = (op: string, question: Question = {}) =>
  calendarEvents(checkOn(op, question), { language: "nl", url: "https://voorbeeld.be/" });

it("says of the change what was announced on the kennisdatum, and that it was not settled", () => {
  const change = eventsOn("2022-03-01", { kennis: "2021-01-01" })[0];
  expect(change?.title).toBe("Start van het decreet leersteun en het leersteunmodel");
  expect(change?.description).toMatch(/^Op 1 januari 2021 was .*1 september 2021 aangekondigd\./);
  expect(change?.tentative).toBe(true);
});

it("says nothing of the kind when the day was known, or no kennisdatum is chosen", () => {
  for (const question of [{ kennis: "2022-06-09" }, {}]) {
    const change = eventsOn("2022-03-01", question)[0];
    expect(change?.description).not.toContain("aangekondigd");
    expect(change?.tentative).toBe(false);
  }
});

it("holds every fixed date once, and each as one day", () => {
  const events = eventsOn("2023-02-10");
  expect(events.filter(({ from }) => toIso(from) === "2023-03-10").map(({ id }) => id)).toEqual([
    "tk-keuze-doorgeven",
  ]);
  expect(events.every(({ from, to }) => isSameDay(from, to))).toBe(true);
});

it("rings only for what is still to come on the real today, whatever day is on screen", () => {
  const ringing = (today: string) =>
    eventsOn("2023-02-10", { today }).flatMap(({ id, reminder }) => (reminder === null ? [] : [id]));
  expect(ringing("2026-11-22")).toEqual([]);
  // A week before 10 March is 3 March.
  expect(ringing("2023-03-02")).toContain("tk-keuze-doorgeven");
  expect(ringing("2023-03-03")).not.toContain("tk-keuze-doorgeven");
});

it("counts what it holds, and what of that is past on the real today", () => {
  expect(agendaCount(checkOn("2023-02-10", { today: "2023-03-10" }))).toEqual({ events: 14, past: 2 });
  expect(eventsOn("2023-02-10")).toHaveLength(14);
  expect(agendaCount(checkOn("2026-11-22", { rol: "schoolbestuur" }))).toEqual({ events: 10, past: 10 });
});
