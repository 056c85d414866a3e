import type { Track } from "#src/domain/milestone.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { terms } from "#src/i18n/terms.ts";
import { changeLanes, useLanes } from "./lane-choice.ts";

const messages = defineMessages({
  nl: {
    hidden: (lane: string) => `De gekozen mijlpaal staat in de verborgen baan ${lane}.`,
    folded: (lane: string) => `De gekozen mijlpaal staat in de ingeklapte baan ${lane}.`,
    show: "Baan tonen",
    unfold: "Baan uitklappen",
  },
  en: {
    hidden: (lane: string) => `The chosen milestone is in the hidden lane ${lane}.`,
    folded: (lane: string) => `The chosen milestone is in the folded lane ${lane}.`,
    show: "Show the lane",
    unfold: "Unfold the lane",
  },
});

/** What is selected but not seen: its lane is hidden, or folded to ticks. */
export function HiddenSelection({ track }: { track: Track }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { order, hidden, folded } = useLanes();
  const isHidden = hidden.includes(track);
  const without = (tracks: readonly Track[]) => tracks.filter((other) => other !== track);
  return (
    <p role="status" className="no-print">
      {(isHidden ? words.hidden : words.folded)(terms[language].track[track])}{" "}
      <button
        type="button"
        className="text-button"
        onClick={() => changeLanes({ order, hidden: without(hidden), folded: without(folded) })}
      >
        {isHidden ? words.show : words.unfold}
      </button>
    </p>
  );
}
