import type { MouseEvent } from "react";
import type { Milestone } from "#src/domain/milestone.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

type Props = { milestone: Milestone; selected: boolean; onSelect: (id: string) => void };

/** The title, which opens the detail. A link, so that it also opens in a tab of its own. */
export function MilestoneLink({ milestone: { id, title }, selected, onSelect }: Props) {
  const language = useLanguage();
  const { href } = useLink();
  const select = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onSelect(id);
  };
  return (
    <a
      className="milestone-link"
      href={href({ mijlpaal: id })}
      aria-current={selected ? "true" : undefined}
      onClick={select}
    >
      {title[language]}
    </a>
  );
}
