import type { Language } from "#src/domain/text.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { indexOf, type Place, type Stop } from "./room/place.ts";

const messages = defineMessages({
  nl: { step: (step: number, steps: number) => `stap ${step} van ${steps}` },
  en: { step: (step: number, steps: number) => `step ${step} of ${steps}` },
});

/** How far a scene that appears in steps has come; `null` of one that is there at once. */
export function stepWords(stops: readonly Stop[], place: Place, language: Language): string | null {
  const steps = stops[indexOf(stops, place)]?.steps ?? 0;
  return steps === 0 ? null : messages[language].step(Math.min(place.step, steps), steps);
}
