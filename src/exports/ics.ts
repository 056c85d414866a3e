import { moveDay, type PlainDate } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { folded } from "./ics-lines.ts";

/** One all-day entry of an agenda. Both days belong to it. */
export type CalendarEvent = {
  /** Id of the fact: the same fact keeps its place in an agenda when the file is read again. */
  id: string;
  from: PlainDate;
  to: PlainDate;
  title: string;
  description: string;
  categories: readonly string[];
  url: string;
  /** Not settled: a suggestion, a plan, or a day on which sources differ. */
  tentative: boolean;
  /** What the reminder of a week before says; `null`: none. */
  reminder: string | null;
};

export type IcsOptions = {
  /** Name of the agenda. */
  name: string;
  language: Language;
  /** The state of the data: DTSTAMP, so that the same facts give the same file. */
  dataOf: PlainDate;
  /** Called between two entries of a long list. */
  breathe?: () => Promise<void>;
};

const PRODUCT = { company: "overgang-leersteun", product: "Van M-decreet naar leersteun" };
const HOUR = 3600;
/** Nine in the morning, seven days before: a reminder at midnight helps nobody. */
const WEEK_BEFORE = 7 * 24 * HOUR - 9 * HOUR;

/**
 * Writes an iCalendar file (RFC 5545). Days stay days: VALUE=DATE without a time or a zone, so that no client can
 * shift them; DTEND is the day after the last. The library takes our days as they are and is only loaded when asked.
 */
export async function buildIcs(events: readonly CalendarEvent[], options: IcsOptions): Promise<string> {
  const { ICalCalendar, ICalAlarmType, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } =
    await import("ical-generator");
  // The library draws a UUID before it takes our id; an origin that is not secure has no such function.
  if (!("randomUUID" in crypto)) Object.assign(globalThis.crypto, { randomUUID: () => "unused" });
  const emptyCalendar = () =>
    new ICalCalendar({
      prodId: { ...PRODUCT, language: options.language.toUpperCase() },
      name: escapeText(options.name),
      scale: "GREGORIAN",
    });
  const entry = (event: CalendarEvent) => ({
    id: `${event.id}@overgang-leersteun`,
    stamp: options.dataOf,
    start: event.from,
    end: moveDay(event.to, { days: 1 }),
    allDay: true,
    summary: event.title,
    description: event.description,
    categories: event.categories.map((name) => ({ name })),
    url: uri(event.url),
    status: event.tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    // A deadline does not make anybody busy all day.
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    alarms:
      event.reminder === null
        ? []
        : [{ type: ICalAlarmType.display, trigger: WEEK_BEFORE, description: event.reminder }],
  });
  const written: string[] = [];
  const calendar = emptyCalendar();
  for (const event of events) {
    // One at a time, and folded here: the library folds all of it at once, with an encoder for every letter.
    written.push(folded(calendar.createEvent(entry(event)).toString()));
    calendar.clear();
    await options.breathe?.();
  }
  return `${emptyCalendar()
    .toString()
    .replace(END, () => written.join("") + END)}\r\n`;
}
const END = "END:VCALENDAR";

/** The library escapes texts of events, but not the name of the calendar. */
const escapeText = (text: string) =>
  text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r?\n/g, String.raw`\n`);

/** The library escapes addresses as if they were text; percent-encoded there is nothing left to escape. */
const uri = (url: string) => url.replaceAll(",", "%2C").replaceAll(";", "%3B");
