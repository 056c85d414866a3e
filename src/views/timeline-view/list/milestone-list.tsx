import { isBefore } from "#src/domain/plain-date.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import type { Regime } from "#src/domain/regime.ts";
import { countMilestones } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { type Fold, folded, type ListMarker, listBlocks, type SchoolYearBlock } from "./list-blocks.ts";
import { MilestoneListItem } from "./milestone-list-item.tsx";
import { ShowMore } from "./show-more.tsx";
import { useShownPart } from "./use-shown-part.ts";
import "./milestone-list.css";

const messages = defineMessages({
  nl: {
    title: ({ wholeYear, name }: SchoolYearBlock) => (wholeYear ? name : `Schooljaar ${name}`),
    titles: (first: SchoolYearBlock, last: SchoolYearBlock) => `${first.name} tot en met ${last.name}`,
    asOf: (day: string) => `Peildatum ${day}`,
    handover: "Leersteun neemt over",
  },
  en: {
    title: ({ wholeYear, name }: SchoolYearBlock) => (wholeYear ? name : `${name} school year`),
    titles: (first: SchoolYearBlock, last: SchoolYearBlock) => `${first.name} to ${last.name}`,
    asOf: (day: string) => `As-of date ${day}`,
    handover: "Learning support takes over",
  },
});

type Props = {
  /** Known, filtered and sorted by date. */
  milestones: readonly Milestone[];
  regimes: readonly Regime[];
  selectedId: string | null;
  onSelect: (id: string) => void;
};

/** The transition as a list: school years under each other, with the rules that held as its spine. */
export function MilestoneList({ milestones, regimes, selectedId, onSelect }: Props) {
  const { asOf } = useLink();
  const anchor = milestones.findIndex(({ date }) => !isBefore(date, asOf));
  const { from, to, earlier, more } = useShownPart({
    length: milestones.length,
    anchor: anchor < 0 ? milestones.length : anchor,
    selected: milestones.findIndex(({ id }) => id === selectedId),
  });
  const question = { milestones, regimes, asOf, selectedId };
  const blocks = folded(listBlocks({ ...question, part: { from, to } }), question);
  const items = { selectedId, onSelect };
  return (
    <div className="milestone-list">
      <ShowMore left={from} earlier onMore={earlier} />
      {blocks.map((block) => {
        switch (block.kind) {
          case "fold":
            return <FoldedYears key={`fold-${block.years[0]?.startYear}`} fold={block} {...items} />;
          case "school-year":
            return <SchoolYear key={block.startYear} block={block} {...items} />;
          case "as-of":
          case "handover":
            return (
              <div
                key={block.kind + block.on.toString()}
                className="milestone-list-line"
                data-spine={block.spine}
              >
                <Marker marker={block} />
              </div>
            );
        }
      })}
      <ShowMore left={milestones.length - to} onMore={more} />
    </div>
  );
}

type Items = Pick<Props, "selectedId" | "onSelect">;

/** Opens without scripts; what is folded away is counted in the line that opens it. */
function FoldedYears({ fold: { years, count }, ...items }: Items & { fold: Fold }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last) return null;
  return (
    <details>
      <summary data-spine={last.spine}>
        <h2>{first === last ? words.title(first) : words.titles(first, last)}</h2>
        <span className="milestone-list-count">{countMilestones(count, language)}</span>
      </summary>
      {years.map((block) => (
        <SchoolYear
          key={block.startYear}
          block={block}
          folded={years.length > 1 ? "many" : "one"}
          {...items}
        />
      ))}
    </details>
  );
}

type SchoolYearProps = Items & { block: SchoolYearBlock; folded?: "one" | "many" };

function SchoolYear({ block, folded, selectedId, onSelect }: SchoolYearProps) {
  const words = useMessages(messages);
  const Heading = folded ? "h3" : "h2";
  return (
    <section data-spine={block.spine}>
      {folded !== "one" && <Heading>{words.title(block)}</Heading>}
      <ol>
        {block.entries.map((entry) =>
          entry.kind === "milestone" ? (
            <MilestoneListItem
              key={entry.milestone.id}
              milestone={entry.milestone}
              spine={entry.spine}
              selected={entry.milestone.id === selectedId}
              onSelect={onSelect}
            />
          ) : (
            <li
              key={entry.kind + entry.on.toString()}
              className="milestone-list-line"
              data-spine={entry.spine}
            >
              <Marker marker={entry} />
            </li>
          ),
        )}
      </ol>
    </section>
  );
}

function Marker({ marker: { kind, on } }: { marker: ListMarker }) {
  const language = useLanguage();
  const words = useMessages(messages);
  return (
    <span className="milestone-list-marker" data-kind={kind}>
      {kind === "as-of" ? words.asOf(formatDay(on, language)) : words.handover}
    </span>
  );
}
