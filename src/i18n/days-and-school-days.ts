import { daysBetween, type PlainDate } from "#src/domain/plain-date.ts";
import { type SchoolCalendar, schoolDaysBetween } from "#src/domain/school-calendar.ts";
import type { Language } from "#src/domain/text.ts";
import { countSchoolDays, countSpan } from "./counts.ts";

type Between = { from: PlainDate; to: PlainDate; calendar: SchoolCalendar; language: Language };

/** "203 dagen, 82 schooldagen", in either direction; "3 jaar"; days alone where the school calendar does not reach. */
export function daysAndSchoolDays({ from, to, calendar, language }: Between): string {
  const days = countSpan(Math.abs(daysBetween(from, to)), language);
  const schoolDays = schoolDaysBetween(calendar, from, to);
  return schoolDays === null ? days : `${days}, ${countSchoolDays(Math.abs(schoolDays), language)}`;
}
