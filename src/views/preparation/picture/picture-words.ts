import type { PlainDate } from "#src/domain/plain-date.ts";
import { type SchoolCalendar, schoolDaysBetween } from "#src/domain/school-calendar.ts";
import type { Language } from "#src/domain/text.ts";
import { countSchoolDays, countSpan, LONG } from "#src/i18n/counts.ts";
import { daysBetween } from "#src/domain/plain-date.ts";

type Between = { from: PlainDate; to: PlainDate; calendar: SchoolCalendar; language: Language };

/** "78 dagen, 12 schooldagen", in either direction; "3 jaar"; days alone where the school calendar does not reach. */
export function distanceWords({ from, to, calendar, language }: Between): string {
  const distance = Math.abs(daysBetween(from, to));
  const days = countSpan(distance, language);
  const schoolDays = distance < LONG ? schoolDaysBetween(calendar, from, to) : null;
  return schoolDays === null ? days : `${days}, ${countSchoolDays(Math.abs(schoolDays), language)}`;
}
