import { type Milestone, statusOn } from "#src/domain/milestone.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { terms } from "#src/i18n/terms.ts";
import { useLink } from "#src/link/link-context.tsx";
import { Dated } from "../dated.tsx";
import { MilestoneLink } from "../milestone-link.tsx";
import { tableWords } from "./table-words.ts";

type Props = { milestone: Milestone; selected: boolean; onSelect: (id: string) => void };

export function MilestoneTableRow({ milestone, selected, onSelect }: Props) {
  const language = useLanguage();
  const { columns, generated } = useMessages(tableWords);
  const { asOf } = useLink();
  const { id, track, actor, certainty, citations, weight } = milestone;
  const words = terms[language];
  return (
    <tr id={`milestone-${id}`} data-weight={weight} data-selected={selected || undefined}>
      <td data-column="datum">
        <Dated milestone={milestone} />
      </td>
      <th scope="row" data-column="titel">
        <MilestoneLink milestone={milestone} selected={selected} onSelect={onSelect} />
        {milestone.generated && <span className="milestone-table-note">{generated}</span>}
      </th>
      <td data-label={columns.spoor}>{words.track[track]}</td>
      <td data-label={columns.wie}>{actor[language]}</td>
      <td data-label={columns.status}>{words.status[statusOn(milestone, asOf)]}</td>
      <td data-label={columns.zekerheid}>{words.certainty[certainty]}</td>
      <td data-label={columns.bronnen} data-column="bronnen">
        {citations.length}
      </td>
    </tr>
  );
}
