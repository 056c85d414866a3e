import { defineMessages } from "#src/i18n/define-messages.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** All that the drawing says. */
export const timelineWords = defineMessages({
  nl: {
    schoolYear: "Schooljaar",
    holidays: "Schoolvakanties",
    steps: "Stappen van het decreet leersteun",
    and: "en",
    asOf: "Peildatum",
    previousChange: "Naar de vorige wijziging",
    nextChange: "Naar de volgende wijziging",
    inView: (visible: number, total: number) => `${visible} van ${total} in beeld`,
    lane: (track: string, visible: number, total: number) => `${track}, ${visible} van ${total} in beeld`,
    emptyPeriod: "Geen mijlpalen in deze periode",
    emptyLane: "Geen mijlpalen gevonden",
    nearest: (date: string) => `naar ${date}`,
    nearestNamed: (track: string, title: string, date: string) =>
      `naar ${date}, de dichtstbijzijnde mijlpaal van ${track}: ${title}`,
    onAsOf: "op de peildatum",
    generated: "gegenereerd voorbeeld",
    to: "tot",
    group: (count: number, period: string) => `${plural(count, "mijlpaal", "mijlpalen")}, ${period}: zoom in`,
    groupOpens: (count: number, period: string) =>
      `${plural(count, "mijlpaal", "mijlpalen")}, ${period}: open de eerste`,
    since: (date: string) => `sinds ${date}`,
    startsOn: (date: string) => `vanaf ${date}`,
    startedOn: (date: string) => `van ${date}`,
    until: (date: string) => `t.e.m. ${date}`,
    shortLayer: { decreet: "Decreet", model: "Model" },
    overview: "Overzicht",
    span: (from: number, to: number) => `${from} tot ${to}`,
    window: "Zichtbare periode",
    legend: "Tekens",
    past: "voorbij",
    upcoming: "komend",
    planned: "gepland",
    contested: "bronnen verschillen",
    dayUnknown: "dag niet bekend",
    groupSign: "groep",
  },
  en: {
    schoolYear: "School year",
    holidays: "School holidays",
    steps: "Steps of the learning support decree",
    and: "and",
    asOf: "As-of date",
    previousChange: "To the previous change",
    nextChange: "To the next change",
    inView: (visible: number, total: number) => `${visible} of ${total} in view`,
    lane: (track: string, visible: number, total: number) => `${track}, ${visible} of ${total} in view`,
    emptyPeriod: "No milestones in this period",
    emptyLane: "No milestones found",
    nearest: (date: string) => `to ${date}`,
    nearestNamed: (track: string, title: string, date: string) =>
      `to ${date}, the nearest milestone of ${track}: ${title}`,
    onAsOf: "on the as-of date",
    generated: "generated example",
    to: "to",
    group: (count: number, period: string) =>
      `${plural(count, "milestone", "milestones")}, ${period}: zoom in`,
    groupOpens: (count: number, period: string) =>
      `${plural(count, "milestone", "milestones")}, ${period}: open the first`,
    since: (date: string) => `since ${date}`,
    startsOn: (date: string) => `from ${date}`,
    startedOn: (date: string) => `from ${date}`,
    until: (date: string) => `up to ${date}`,
    shortLayer: { decreet: "Decree", model: "Model" },
    overview: "Overview",
    span: (from: number, to: number) => `${from} to ${to}`,
    window: "Visible period",
    legend: "Signs",
    past: "past",
    upcoming: "to come",
    planned: "planned",
    contested: "sources differ",
    dayUnknown: "day not known",
    groupSign: "group",
  },
});

export type TimelineWords = (typeof timelineWords)["nl"];
