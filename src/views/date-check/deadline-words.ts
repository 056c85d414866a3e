import { isSameDay, type PlainDate } from "#src/domain/plain-date.ts";
import { type Deadline, type DeadlineState, deadlineStateOn } from "#src/domain/preparation.ts";
import type { SchoolCalendar } from "#src/domain/school-calendar.ts";
import type { Language } from "#src/domain/text.ts";
import { countDays } from "#src/i18n/counts.ts";
import { daysAndSchoolDays } from "#src/i18n/days-and-school-days.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";

const messages = defineMessages({
  nl: {
    past: (days: string) => `termijn ${days} voorbij`,
    over: "termijn voorbij",
    expired: "voorstel verstreken",
    today: "vandaag",
    asOf: "op de peildatum",
    ahead: (days: string) => `nog ${days}`,
    fixed: "vaste datum",
    suggested: (reason: string) => `voorstel: ${reason}`,
  },
  en: {
    past: (days: string) => `${days} past the term`,
    over: "term over",
    expired: "suggestion passed",
    today: "today",
    asOf: "on the as-of date",
    ahead: (days: string) => `${days} to go`,
    fixed: "fixed date",
    suggested: (reason: string) => `suggestion: ${reason}`,
  },
});

/**
 * How long ago is said for a year; after that it is history. Whether something was done is not known here, so no word says
 * that it is late.
 */
const DAYS_SAID = 365;

type Question = {
  deadline: Deadline;
  asOf: PlainDate;
  today: PlainDate;
  calendar: SchoolCalendar;
  language: Language;
};

type Place = DeadlineState["kind"] | "over";

/** Where a deadline stands on the peildatum: "nog 28 dagen, 15 schooldagen". */
export function deadlineWords({ deadline, asOf, today, calendar, language }: Question): {
  state: Place;
  text: string;
} {
  const words = messages[language];
  const { kind: state, days } = deadlineStateOn(deadline, asOf);
  switch (state) {
    case "late":
      if (days > DAYS_SAID) return { state: "over", text: words.over };
      return { state, text: words.past(countDays(days, language)) };
    case "expired":
      return { state, text: words.expired };
    case "today":
      return { state, text: isSameDay(asOf, today) ? words.today : words.asOf };
    case "ahead": {
      const distance = daysAndSchoolDays({ from: asOf, to: deadline.date, calendar, language });
      return { state, text: words.ahead(distance) };
    }
  }
}

/** "vaste datum", or "voorstel:" with its reason. */
export const basisWords = (deadline: Deadline, language: Language): string =>
  deadline.basis === "source"
    ? messages[language].fixed
    : messages[language].suggested(deadline.reason[language]);
