import { plural } from "#src/i18n/counts.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";

type Said = { on: string; done: number; active: number; rest: number; planned: number };

export const progressWords = defineMessages({
  nl: {
    summary: ({ on, done, active, rest, planned }: Said) =>
      `Op ${on}: ${plural("taak", "taken")(done)} klaar, ${active} bezig of geblokkeerd, ${rest} niet gestart; volgens de datums moesten er ${planned} klaar zijn.`,
    later: (on: string) => ` De peildatum, ${on}, valt na dit beeld.`,
    earlier: (on: string) => ` De peildatum, ${on}, valt voor dit beeld.`,
    table: "Toon de cijfers per maand en de bronnen van de datums",
    doneLabel: (count: number) => `${count} klaar`,
    done: "klaar",
    begun: "bezig of geblokkeerd",
    rest: "niet gestart",
    planned: "planning",
    total: "alle taken",
    forecast: "bij dit tempo (band: 50 tot 85 %)",
    key: "Aantal taken",
    months: "Stand op het einde van de maand",
    on: "Op",
    days: "Datums in het beeld",
    what: "Wat",
    sources: "Bronnen",
  },
  en: {
    summary: ({ on, done, active, rest, planned }: Said) =>
      `On ${on}: ${plural("task", "tasks")(done)} done, ${active} in progress or blocked, ${rest} not started; by their dates ${planned} had to be done.`,
    later: (on: string) => ` The as-of date, ${on}, lies after this picture.`,
    earlier: (on: string) => ` The as-of date, ${on}, lies before this picture.`,
    table: "Show the figures per month and the sources of the dates",
    doneLabel: (count: number) => `${count} done`,
    done: "done",
    begun: "in progress or blocked",
    rest: "not started",
    planned: "planned",
    total: "all tasks",
    forecast: "at this pace (band: 50 to 85%)",
    key: "Number of tasks",
    months: "At the end of the month",
    on: "On",
    days: "Dates in the picture",
    what: "What",
    sources: "Sources",
  },
});
