import { isImprecise, type Milestone, statusOn } from "#src/domain/milestone.ts";
import { Cited } from "#src/facts/cited.tsx";
import { formatDated, formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { terms } from "#src/i18n/terms.ts";
import { useLink } from "#src/link/link-context.tsx";
import { Mark } from "#src/timeline/mark.tsx";
import { far } from "#src/ui/far.ts";
import type { DateCheck } from "./date-check.ts";
import "./around.css";

const messages = defineMessages({
  nl: {
    title: "Mijlpalen rond deze datum",
    both: (level: string) =>
      `In deze gegevens gelden alle mijlpalen voor beide niveaus, dus ook voor ${level}.`,
    only: (level: string) => `Enkel wat geldt voor ${level}.`,
    asOf: (day: string) => `Peildatum ${day}`,
    noneBefore: "Deze gegevens kennen geen eerdere mijlpalen.",
    noneAfter: "Deze gegevens kennen geen latere mijlpalen.",
    more: {
      one: "Op deze dag staat er nog 1 op de tijdlijn.",
      many: (count: string) => `Op deze dag staan er nog ${count} op de tijdlijn.`,
    },
    all: "Alles op de tijdlijn",
  },
  en: {
    title: "Milestones around this date",
    both: (level: string) => `In these data all milestones hold for both levels, so also for ${level}.`,
    only: (level: string) => `Only what holds for ${level}.`,
    asOf: (day: string) => `As-of date ${day}`,
    noneBefore: "These data hold no earlier milestones.",
    noneAfter: "These data hold no later milestones.",
    more: {
      one: "On this day 1 more stands on the timeline.",
      many: (count: string) => `On this day ${count} more stand on the timeline.`,
    },
    all: "Everything on the timeline",
  },
});

/** What happened just before, on and just after the day, in the order of time. */
export function MilestonesAround({ check }: { check: DateCheck }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { href } = useLink();
  const { asOf, niveau, levelMatters } = check;
  const { before, on, after, moreOn } = check.around;
  const level = niveau && terms[language].level[niveau];
  return (
    <section {...far} className="around headed" aria-labelledby="around-title">
      <div>
        <h2 id="around-title">{words.title}</h2>
        {level && <p className="caption">{levelMatters ? words.only(level) : words.both(level)}</p>}
      </div>
      <div className="around-list">
        <Rows milestones={before} check={check} none={words.noneBefore} />
        <p className="around-as-of">{words.asOf(formatDay(asOf, language))}</p>
        {on.length > 0 && <Rows milestones={on} check={check} none="" />}
        {moreOn > 0 && (
          <p className="caption">{moreOn === 1 ? words.more.one : words.more.many(String(moreOn))}</p>
        )}
        <Rows milestones={after} check={check} none={words.noneAfter} />
        <p className="around-all no-print">
          <a href={href({ mijlpaal: null }, "timeline")}>{words.all}</a>
        </p>
      </div>
    </section>
  );
}

type RowsProps = { milestones: readonly Milestone[]; check: DateCheck; none: string };

function Rows({ milestones, check, none }: RowsProps) {
  if (milestones.length === 0) return <p className="caption around-none">{none}</p>;
  return (
    <ul>
      {milestones.map((milestone) => (
        <Row key={milestone.id} milestone={milestone} check={check} />
      ))}
    </ul>
  );
}

function Row({ milestone, check }: { milestone: Milestone; check: DateCheck }) {
  const language = useLanguage();
  const { href } = useLink();
  const { track, status: statusWords, certainty } = terms[language];
  const status = statusOn(milestone, check.asOf);
  const precision = isImprecise(milestone) ? "imprecise" : milestone.endDate ? "period" : "day";
  const said = [
    track[milestone.track],
    statusWords[status],
    ...(milestone.certainty === "bevestigd" ? [] : [certainty[milestone.certainty]]),
  ];
  return (
    <li data-weight={milestone.weight}>
      <p className="around-date">{formatDated(milestone, language)}</p>
      <Mark {...{ status, precision }} certainty={milestone.certainty} weight={milestone.weight} />
      <div>
        <a href={href({ mijlpaal: milestone.id }, "timeline")}>{milestone.title[language]}</a>
        <p className="around-said">{said.join(", ")}</p>
      </div>
      <Cited citations={milestone.citations} />
    </li>
  );
}
