import { defineMessages } from "#src/i18n/define-messages.ts";
import type { TaskFilterStatus } from "#src/link/link-state.ts";

type Words = Record<TaskFilterStatus, string>;

/** Where a task stands, in words; "te laat" only for a date of a source. */
export const statusWords = defineMessages<Words>({
  nl: {
    "niet-gestart": "niet gestart",
    bezig: "bezig",
    geblokkeerd: "geblokkeerd",
    klaar: "klaar",
    "niet-van-toepassing": "niet van toepassing",
    laat: "te laat",
    verstreken: "te laat of verstreken",
  },
  en: {
    "niet-gestart": "not started",
    bezig: "in progress",
    geblokkeerd: "blocked",
    klaar: "done",
    "niet-van-toepassing": "not applicable",
    laat: "late",
    verstreken: "late or passed",
  },
});
