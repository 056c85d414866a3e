import type { Milestone } from "#src/domain/milestone.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";

const messages = defineMessages({
  nl: {
    position: (index: string, count: string) => `Mijlpaal ${index} van ${count}`,
    filteredOut: "Valt buiten de filters",
    previous: "Vorige mijlpaal",
    next: "Volgende mijlpaal",
    close: "Sluiten",
  },
  en: {
    position: (index: string, count: string) => `Milestone ${index} of ${count}`,
    filteredOut: "Outside the filters",
    previous: "Previous milestone",
    next: "Next milestone",
    close: "Close",
  },
});

type Props = { milestone: Milestone; shown: readonly Milestone[]; onSelect: (id: string | null) => void };

export function DetailNavigation({ milestone, shown, onSelect }: Props) {
  const words = useMessages(messages);
  const index = shown.findIndex(({ id }) => id === milestone.id);
  const previous = index > 0 ? shown[index - 1] : undefined;
  const next = index >= 0 ? shown[index + 1] : undefined;
  return (
    <div className="detail-navigation">
      <button
        type="button"
        className="text-button"
        aria-label={words.previous}
        aria-disabled={!previous}
        onClick={() => previous && onSelect(previous.id)}
      >
        ‹
      </button>
      <span>{index < 0 ? words.filteredOut : words.position(String(index + 1), String(shown.length))}</span>
      <button
        type="button"
        className="text-button"
        aria-label={words.next}
        aria-disabled={!next}
        onClick={() => next && onSelect(next.id)}
      >
        ›
      </button>
      <button type="button" className="text-button detail-close" onClick={() => onSelect(null)}>
        {words.close} <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
}
