import { byDate, CERTAINTIES, type Milestone, STATUSES, statusOn } from "#src/domain/milestone.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { terms } from "#src/i18n/terms.ts";
import { LOCALES } from "#src/i18n/locales.ts";
import type { TableColumn, TableOrder } from "#src/link/link-state.ts";

type Question = { order: TableOrder; language: Language; asOf: PlainDate };
type Compare = (a: Milestone, b: Milestone) => number;

/**
 * Words in the order of the language, status and certainty in the order of their meaning; what is equal stands by
 * date, earliest first, in both directions.
 */
export function sortMilestones(
  milestones: readonly Milestone[],
  { order, ...question }: Question,
): Milestone[] {
  if (order.column === "datum") {
    return [...milestones].sort(order.descending ? (a, b) => byDate(b, a) : byDate);
  }
  const compare = comparison(order.column, question);
  const direction = order.descending ? -1 : 1;
  return [...milestones].sort((a, b) => direction * compare(a, b) || byDate(a, b));
}

function comparison(
  column: Exclude<TableColumn, "datum">,
  { language, asOf }: Omit<Question, "order">,
): Compare {
  const words = new Intl.Collator(LOCALES[language], { numeric: true });
  const track = terms[language].track;
  switch (column) {
    case "titel":
      return (a, b) => words.compare(a.title[language], b.title[language]);
    case "spoor":
      return (a, b) => words.compare(track[a.track], track[b.track]);
    case "wie":
      return (a, b) => words.compare(a.actor[language], b.actor[language]);
    case "status":
      return (a, b) => STATUSES.indexOf(statusOn(a, asOf)) - STATUSES.indexOf(statusOn(b, asOf));
    case "zekerheid":
      return (a, b) => CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty);
  }
}

/** What a click on a column asks for: that column, or the other way around when it already is in order. */
export const reordered = (order: TableOrder, column: TableColumn): TableOrder => ({
  column,
  descending: order.column === column && !order.descending,
});
