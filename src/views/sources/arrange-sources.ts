import { searchable } from "#src/domain/milestone-filter.ts";
import { compareDays } from "#src/domain/plain-date.ts";
import type { Source, SourceKind } from "#src/domain/source.ts";

export const SOURCE_ORDERS = ["weight", "publisher", "date"] as const;
export type SourceOrder = (typeof SOURCE_ORDERS)[number];

type Question = {
  search: string;
  order: SourceOrder;
  /** How many facts rest on a source. */
  weightOf: (id: string) => number;
};

/** Every word must occur in the title or publisher. */
export function arrangeSources(sources: readonly Source[], { search, order, weightOf }: Question): Source[] {
  const words = searchable(search).split(/\s+/).filter(Boolean);
  const found = sources.filter(({ title, publisher }) => {
    const text = searchable(`${title} ${publisher}`);
    return words.every((word) => text.includes(word));
  });
  return found.toSorted((a, b) => {
    if (order === "date") return byDate(a, b) || byPublisher(a, b);
    if (order === "weight") return weightOf(b.id) - weightOf(a.id) || byPublisher(a, b);
    return byPublisher(a, b);
  });
}

/** What was read whole stands first, what is weak last. */
export const SOURCE_KINDS: readonly SourceKind[] = ["primary", "public", "indirect"];

/** Every source by its number, in the order of the page without a search: on paper facts cite these numbers. */
export function sourceNumbers(
  sources: readonly Source[],
  question: Omit<Question, "search">,
): ReadonlyMap<string, number> {
  const arranged = arrangeSources(sources, { ...question, search: "" });
  const inOrder = SOURCE_KINDS.flatMap((kind) => arranged.filter((source) => source.kind === kind));
  return new Map(inOrder.map(({ id }, index) => [id, index + 1]));
}

/** Titles and publishers are Dutch in both languages of the page. */
const dutch = new Intl.Collator("nl-BE", { numeric: true });

const byPublisher = (a: Source, b: Source) =>
  dutch.compare(a.publisher, b.publisher) || dutch.compare(a.title, b.title);

/** Oldest first; what has no date stands after what has one. */
function byDate({ publishedOn: a }: Source, { publishedOn: b }: Source): number {
  if (a && b) return compareDays(a, b);
  return Number(a === null) - Number(b === null);
}
