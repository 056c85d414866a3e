import * as z from "zod/mini";
import { publishedFacts } from "#mocks/facts.ts";
import { type ListItem, type ListName, lists } from "#src/contract/endpoints.ts";
import { schoolCalendar } from "#src/domain/school-calendar.ts";

/** A list of the published facts, read from its file by its own codec. */
export const readFacts = <Name extends ListName>(name: Name): ListItem<Name>[] =>
  publishedFacts[name].map((item) => z.decode(lists[name].item as z.core.$ZodType, item) as ListItem<Name>);

/** The calendar of the published school holidays. */
export const realCalendar = () => schoolCalendar(readFacts("schoolHolidays"));

/** The one item with this id; the test ends when there is none. */
export function withId<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`no ${id} in the facts`);
  return found;
}
