import type { Milestone } from "#src/domain/milestone.ts";
import { milestoneSpan, statusOn } from "#src/domain/milestone.ts";
import { isSameDay, type PlainDate } from "#src/domain/plain-date.ts";
import { formatDated, formatDay, formatKnownSince } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { sourceTexts } from "#src/i18n/source-lines.ts";
import { terms } from "#src/i18n/terms.ts";
import { linkName, type Meant, type TruthLine, truthLines } from "../meant.ts";
import { breather, type Work } from "../work.ts";

const messages = defineMessages({
  nl: {
    columns: {
      date: "Datum",
      from: "Van",
      to: "Tot en met",
      title: "Titel",
      summary: "Samenvatting",
      track: "Spoor",
      actor: "Wie",
      levels: "Voor",
      status: "Status op de peildatum",
      certainty: "Zekerheid",
      knownSince: "Bekend sinds",
      earlier: "Eerder aangekondigd voor",
      sources: "Bronnen",
      id: "Id",
      generated: "Gegenereerd",
    },
    generated: "gegenereerd voorbeeld",
  },
  en: {
    columns: {
      date: "Date",
      from: "From",
      to: "Up to and including",
      title: "Title",
      summary: "Summary",
      track: "Track",
      actor: "Who",
      levels: "For",
      status: "Status on the as-of date",
      certainty: "Certainty",
      knownSince: "Known since",
      earlier: "Announced before for",
      sources: "Sources",
      id: "Id",
      generated: "Generated",
    },
    generated: "generated example",
  },
});

type Column = keyof (typeof messages)["nl"]["columns"];
export type MilestoneRow = Record<Column, string | PlainDate>;

export const milestoneColumns = ({ scene }: Pick<Meant, "scene">): Record<Column, string> =>
  messages[scene.language].columns;

/** One milestone as a row: a day that is not known is a span, and its date in words says no more than is known. */
export function milestoneRow(
  milestone: Milestone,
  { scene, sources }: Pick<Meant, "scene" | "sources">,
): MilestoneRow {
  const { language, asOf } = scene;
  const named = terms[language];
  const { from, to } = milestoneSpan(milestone);
  return {
    date: formatDated(milestone, language),
    from,
    to,
    title: milestone.title[language],
    summary: milestone.summary[language],
    track: named.track[milestone.track],
    actor: milestone.actor[language],
    levels: milestone.levels.map((level) => named.level[level]).join(", "),
    status: named.status[statusOn(milestone, asOf)],
    certainty: named.certainty[milestone.certainty],
    knownSince: formatKnownSince(milestone, language),
    earlier: milestone.revisions
      .filter(({ date }) => !isSameDay(date, milestone.date))
      .map((revision) => `${formatDated(revision, language)} (${formatDay(revision.knownSince, language)})`)
      .join("; "),
    sources: sourceTexts({ citations: milestone.citations, sources, language }).join(" | "),
    id: milestone.id,
    generated: milestone.generated ? messages[language].generated : "",
  };
}

/** All that pass the filters, in time, whatever the period that is in view. */
export async function milestoneRows(meant: Meant, { signal, onProgress }: Work): Promise<MilestoneRow[]> {
  const breathe = breather({ signal });
  const rows: MilestoneRow[] = [];
  const { shown } = meant.scene;
  for (const milestone of shown) {
    rows.push(milestoneRow(milestone, meant));
    onProgress((0.8 * rows.length) / shown.length);
    await breathe();
  }
  return rows;
}

const OF_ALL: ReadonlySet<TruthLine["key"]> = new Set(["period", "outside", "differences"] as const);

/**
 * What every row was true for: one that is copied out of its file still says so. The period is left out: all are there;
 * and what two days differ in, which is of all rows together.
 */
export const rowTruth = (meant: Meant): (readonly [name: string, value: string])[] => [
  ...truthLines(meant)
    .filter(({ key }) => !OF_ALL.has(key))
    .map(({ name, value }) => [name, value] as const),
  [linkName(meant), meant.href],
];
