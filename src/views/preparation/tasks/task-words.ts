import type { Responsible } from "#src/domain/responsible.ts";
import type { TaskStatus } from "#src/domain/task-status.ts";
import type { Language } from "#src/domain/text.ts";
import { plural } from "#src/i18n/counts.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { statusWords } from "../status-words.ts";

type Names = { status: Record<TaskStatus, string>; responsible: Record<Responsible, string> };

/** How the field calls where a task stands and who does it. */
export const taskNames: Record<Language, Names> = {
  nl: {
    status: statusWords.nl,
    responsible: {
      directie: "directie",
      zorgcoordinator: "zorgcoördinator",
      bestuur: "bestuur",
      leersteuncoordinator: "leersteuncoördinator",
      administratie: "administratie",
    },
  },
  en: {
    status: statusWords.en,
    responsible: {
      directie: "head teacher",
      zorgcoordinator: "care coordinator",
      bestuur: "board",
      leersteuncoordinator: "learning support coordinator",
      administratie: "administration",
    },
  },
};

/** Words that more than one part of the task list says. */
export const taskWords = defineMessages({
  nl: {
    own: "eigen taak",
    unkept: "weg bij herladen: deze browser houdt het niet bij",
    nobody: "nog niemand",
    count: plural("taak", "taken"),
    column: {
      taak: "Taak",
      status: "Status",
      datum: "Datum",
      wie: "Wie",
      start: "Uiterste start",
      wijziging: "Laatste wijziging",
    },
  },
  en: {
    own: "own task",
    unkept: "lost on a reload: this browser does not keep it",
    nobody: "nobody yet",
    count: plural("task", "tasks"),
    column: {
      taak: "Task",
      status: "Status",
      datum: "Date",
      wie: "Who",
      start: "Latest start",
      wijziging: "Last change",
    },
  },
});
