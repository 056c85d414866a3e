import type { TaskStatus } from "#src/domain/task-status.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";

type Words = Record<TaskStatus | "laat", string>;

/** Where a task stands, in words; "te laat" only for a date of a source. */
export const statusWords = defineMessages<Words>({
  nl: {
    "niet-gestart": "niet gestart",
    bezig: "bezig",
    geblokkeerd: "geblokkeerd",
    klaar: "klaar",
    "niet-van-toepassing": "niet van toepassing",
    laat: "te laat",
  },
  en: {
    "niet-gestart": "not started",
    bezig: "in progress",
    geblokkeerd: "blocked",
    klaar: "done",
    "niet-van-toepassing": "not applicable",
    laat: "late",
  },
});
