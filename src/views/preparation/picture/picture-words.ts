import type { PlainDate } from "#src/domain/plain-date.ts";
import { type SchoolCalendar, schoolDaysBetween } from "#src/domain/school-calendar.ts";
import type { Language } from "#src/domain/text.ts";
import { countDays, countSchoolDays } from "#src/i18n/counts.ts";
import { daysBetween } from "#src/domain/plain-date.ts";

type Between = { from: PlainDate; to: PlainDate; calendar: SchoolCalendar; language: Language };

/** "78 dagen, 12 schooldagen", in either direction; days alone where the school calendar does not reach. */
export function distanceWords({ from, to, calendar, language }: Between): string {
  const days = countDays(Math.abs(daysBetween(from, to)), language);
  const schoolDays = schoolDaysBetween(calendar, from, to);
  return schoolDays === null ? days : `${days}, ${countSchoolDays(Math.abs(schoolDays), language)}`;
}
