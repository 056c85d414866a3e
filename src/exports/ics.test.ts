import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { day } from "#src/domain/plain-date.ts";
import { buildIcs, type CalendarEvent, type IcsOptions } from "./ics.ts";

const deadline: CalendarEvent = {
  id: "tk-keuze-doorgeven",
  from: day("2023-03-10"),
  to: day("2023-03-10"),
  title: "Keuze doorgeven, in MijnOnderwijs; één centrum 🏫",
  description:
    'Eerste regel,\nmet een komma; een puntkomma, een \\ en "aanhalingstekens".\n\nhttps://voorbeeld.be/a,b',
  categories: ["Vaste datum", "Leersteunmodel, school"],
  url: "https://voorbeeld.be/datumcheck?op=2023-02-10&spoor=protocol,besluitvorming",
  tentative: false,
  reminder: "Over een week: keuze doorgeven",
};
const dutch: IcsOptions = {
  name: "Leersteun: data voor een school",
  language: "nl",
  dataOf: day("2026-11-21"),
};

function parse(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  return { calendar, events };
}

const onlyEvent = async (change: Partial<CalendarEvent> = {}, options = dutch) => {
  const { events, calendar } = parse(await buildIcs([{ ...deadline, ...change }], options));
  const [event] = events;
  if (!event) throw new Error("no event");
  return { event, calendar };
};

test("a deadline is one whole day, from its day to the day after", async () => {
  const { event } = await onlyEvent();
  expect(event.startDate.isDate).toBe(true);
  expect(event.startDate.toString()).toBe("2023-03-10");
  expect(event.endDate.toString()).toBe("2023-03-11");
});

test("a span holds its last day, over the end of a month and a year", async () => {
  const { event } = await onlyEvent({ from: day("2023-12-24"), to: day("2023-12-31") });
  expect(event.startDate.toString()).toBe("2023-12-24");
  expect(event.endDate.toString()).toBe("2024-01-01");
});

describe.each(["Europe/Brussels", "America/New_York", "Asia/Tokyo", "Pacific/Kiritimati"])(
  "in %s",
  (zone) => {
    test("the days stay the same and nothing has a time", async () => {
      const before = process.env["TZ"];
      process.env["TZ"] = zone;
      try {
        expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
        const ics = await buildIcs([deadline, { ...deadline, id: "b", to: day("2023-03-28") }], dutch);
        expect(ics).toContain("\r\nDTSTART;VALUE=DATE:20230310\r\nDTEND;VALUE=DATE:20230311\r\n");
        expect(ics).toContain("\r\nDTSTART;VALUE=DATE:20230310\r\nDTEND;VALUE=DATE:20230329\r\n");
        expect(ics).toContain("\r\nDTSTAMP:20261121T000000Z\r\n");
        expect(ics).not.toContain("TZID");
      } finally {
        process.env["TZ"] = before;
      }
    });
  },
);

test.each(["nl", "en"] as const)(
  "words, commas, line ends and emoji come back as they were (%s)",
  async (language) => {
    const name = language === "nl" ? "Leersteun, data; school" : "Learning support, dates; school";
    const { event, calendar } = await onlyEvent({}, { ...dutch, name, language });
    expect(event.summary).toBe(deadline.title);
    expect(event.description).toBe(deadline.description);
    expect(event.component.getFirstProperty("categories")?.getValues()).toEqual(deadline.categories);
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe(
      // An X- property has no declared type: a reader keeps it as it stands.
      language === "nl"
        ? String.raw`Leersteun\, data\; school`
        : String.raw`Learning support\, dates\; school`,
    );
    expect(calendar.getFirstPropertyValue("prodid")).toBe(
      `-//overgang-leersteun//Van M-decreet naar leersteun//${language.toUpperCase()}`,
    );
  },
);

test("the link back still opens what was on screen", async () => {
  const { event } = await onlyEvent();
  const link = new URL(String(event.component.getFirstPropertyValue("url")));
  expect(link.searchParams.get("op")).toBe("2023-02-10");
  expect(link.searchParams.get("spoor")).toBe("protocol,besluitvorming");
});

test("a reminder comes a week before, at nine in the morning; without one there is none", async () => {
  const alarm = (await onlyEvent()).event.component.getFirstSubcomponent("valarm");
  expect(alarm?.getFirstPropertyValue("action")).toBe("DISPLAY");
  expect(alarm?.getFirstPropertyValue("description")).toBe("Over een week: keuze doorgeven");
  const trigger = alarm?.getFirstPropertyValue("trigger") as InstanceType<typeof ICAL.Duration> | null;
  expect(trigger?.toSeconds()).toBe(-(7 * 24 - 9) * 3600);

  const quiet = await onlyEvent({ reminder: null });
  expect(quiet.event.component.getFirstSubcomponent("valarm")).toBeNull();
});

test("what is not settled is tentative", async () => {
  const status = async (tentative: boolean) =>
    (await onlyEvent({ tentative })).event.component.getFirstPropertyValue("status");
  expect(await status(false)).toBe("CONFIRMED");
  expect(await status(true)).toBe("TENTATIVE");
});

test("the same facts give the same bytes and the same ids", async () => {
  const first = await buildIcs([deadline], dutch);
  expect(await buildIcs([deadline], dutch)).toBe(first);
  expect(first).toContain("\r\nUID:tk-keuze-doorgeven@overgang-leersteun\r\n");
});

test("lines end in CRLF and are at most 75 octets, whatever the letters", async () => {
  const description = `${"é".repeat(200)}${"🏫".repeat(100)}${"a,b;c\n".repeat(40)}`;
  const ics = await buildIcs([{ ...deadline, description }], dutch);
  expect(ics.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  const lengths = ics.split("\r\n").map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  const { events } = parse(ics);
  expect(events[0]?.description).toBe(description);
});

test("an agenda without entries is still a calendar", async () => {
  expect(parse(await buildIcs([], dutch)).events).toEqual([]);
});
