import { plural } from "#src/i18n/counts.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";

/** Said in more than one part of the page. */
export const boardWords = defineMessages({
  nl: {
    board: "Bestuur",
    all: "Alle taken",
    late: "Te laat",
    none: "geen",
    noTasks: "geen taken",
    nextFixed: "Volgende vaste datum",
    doneOf: (done: number, total: number) => `${done} van ${total} klaar`,
    of: "van",
    example: "verzonnen voorbeeld",
    tasks: plural("taak", "taken"),
    boards: plural("bestuur", "besturen"),
    showAll: (count: number) => `Toon alle ${count}`,
    showFewer: "Toon minder",
    rest: (count: number) => `En nog ${count}.`,
    heats: {
      1: "minder dan een kwart klaar",
      2: "minder dan de helft klaar",
      3: "de helft of meer klaar",
      4: "driekwart of meer klaar",
      5: "alles klaar",
    },
  },
  en: {
    board: "Board",
    all: "All tasks",
    late: "Late",
    none: "none",
    noTasks: "no tasks",
    nextFixed: "Next fixed date",
    doneOf: (done: number, total: number) => `${done} of ${total} done`,
    of: "of",
    example: "invented example",
    tasks: plural("task", "tasks"),
    boards: plural("board", "boards"),
    showAll: (count: number) => `Show all ${count}`,
    showFewer: "Show fewer",
    rest: (count: number) => `And ${count} more.`,
    heats: {
      1: "less than a quarter done",
      2: "less than half done",
      3: "half or more done",
      4: "three quarters or more done",
      5: "all done",
    },
  },
});
