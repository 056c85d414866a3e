import { isImprecise, type Milestone, statusOn } from "#src/domain/milestone.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { terms } from "#src/i18n/terms.ts";
import { useLink } from "#src/link/link-context.tsx";
import { Dated } from "../dated.tsx";
import type { Spine } from "./list-blocks.ts";
import { Mark, type MarkPrecision } from "#src/timeline/mark.tsx";
import { slipParts } from "#src/timeline/slip-words.ts";
import { MilestoneLink } from "../milestone-link.tsx";
import { PrintedSources } from "../printed-sources.tsx";
import { usePrinting } from "#src/ui/use-printing.ts";

const messages = defineMessages({
  nl: { generated: "gegenereerd voorbeeld" },
  en: { generated: "generated example" },
});

type Props = { milestone: Milestone; spine: Spine; selected: boolean; onSelect: (id: string) => void };

/** One milestone: when, what, on which track, how certain. Its mark says the status, and words do for who cannot see it. */
export function MilestoneListItem({ milestone, spine, selected, onSelect }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { asOf } = useLink();
  const printing = usePrinting();
  const { id, track, certainty, generated, weight } = milestone;
  const status = statusOn(milestone, asOf);
  const { track: tracks, certainty: certainties, status: statuses } = terms[language];
  const notes = [
    tracks[track],
    ...(certainty === "bevestigd" ? [] : [certainties[certainty]]),
    ...slipParts(milestone, language),
    ...(generated ? [words.generated] : []),
  ];
  return (
    <li id={`milestone-${id}`} data-spine={spine} data-weight={weight} data-selected={selected || undefined}>
      <span className="milestone-list-glyph">
        <Mark status={status} certainty={certainty} precision={precisionOf(milestone)} weight={weight} />
      </span>
      <p className="milestone-list-date">
        <Dated milestone={milestone} />
      </p>
      <p className="milestone-list-title">
        <MilestoneLink milestone={milestone} selected={selected} onSelect={onSelect} />
      </p>
      <p className="milestone-list-track">
        {notes.join(", ")}
        <span className="visually-hidden">, {statuses[status]}</span>
      </p>
      {printing && <PrintedSources citations={milestone.citations} />}
    </li>
  );
}

function precisionOf(milestone: Milestone): MarkPrecision {
  if (isImprecise(milestone)) return "imprecise";
  return milestone.endDate ? "period" : "day";
}
