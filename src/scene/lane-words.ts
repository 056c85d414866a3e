import type { Board } from "#src/domain/board.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import type { LinkState } from "#src/link/link-state.ts";

const messages = defineMessages({
  nl: { without: (name: string) => `zonder de taken van ${name}` },
  en: { without: (name: string) => `without the tasks of ${name}` },
});

/** What a file leaves out of a timeline with the lane of a board; "" when its link asks for none. */
export function laneWords(
  { bestuur, taal }: Pick<LinkState, "bestuur" | "taal">,
  boards: readonly Board[] | undefined,
): string {
  if (bestuur === null) return "";
  return messages[taal].without(boards?.find(({ id }) => id === bestuur)?.name[taal] ?? bestuur);
}
