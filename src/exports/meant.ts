import { inPeriod, type Milestone, milestoneSpan, type Track } from "#src/domain/milestone.ts";
import { overlaps, type Period } from "#src/domain/period.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { LAST_DAY, day } from "#src/domain/plain-date.ts";
import { type Citation, citedSources, type Source } from "#src/domain/source.ts";
import { countMilestones } from "#src/i18n/counts.ts";
import { formatDay, formatPeriod } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import type { Scene } from "#src/scene/scene.ts";

/**
 * What a file is made from: the scene of a link and all that a file must say of itself. Nothing of it comes from a
 * screen, so the same link gives the same file wherever it is made.
 */
export type Meant = {
  scene: Scene;
  /** What it says, in one sentence. */
  title: string;
  /** `null`: all that is known now. */
  kennis: PlainDate | null;
  /** What could not be known on the kennisdatum and is told or drawn all the same, in words; else empty. */
  later: string;
  /** What was left out, in words (`filterWords`); empty when nothing was. */
  filters: readonly string[];
  /** What two days differ in, in words (`comparedText`); empty when no days are compared. */
  compared: string;
  /** The lane of a board that the link shows and no file has, in words (`laneWords`); empty when it shows none. */
  without: string;
  dataVersion: string;
  /** The day on which the data were last checked. */
  checkedOn: PlainDate | null;
  /** By id. */
  sources: ReadonlyMap<string, Source>;
  /** A part of what the file draws: what lies outside its period stands elsewhere in it. */
  part?: true;
  /** The whole address of the page that shows the same, on the same day. */
  href: string;
};

const messages = defineMessages({
  nl: {
    product: "Van M-decreet naar leersteun",
    period: "Periode",
    outside: "Niet in de tekening",
    beyond: (count: string, years: string) => `${count} buiten deze periode (${years})`,
    asOf: "Peildatum",
    compared: "Vergeleken met",
    differences: "Verschil",
    known: "Kennisdatum",
    everything: "alles wat nu bekend is",
    later: "Let op",
    filters: "Filters",
    noFilters: "geen",
    data: "Gegevens",
    version: (version: string) => `versie ${version}`,
    checked: (on: string) => `nagekeken op ${on}`,
    link: "Link",
  },
  en: {
    product: "From M-decree to learning support",
    period: "Period",
    outside: "Not in the drawing",
    beyond: (count: string, years: string) => `${count} outside this period (${years})`,
    asOf: "As-of date",
    compared: "Compared with",
    differences: "Difference",
    known: "Known-on date",
    everything: "all that is known now",
    later: "Please note",
    filters: "Filters",
    noFilters: "none",
    data: "Data",
    version: (version: string) => `version ${version}`,
    checked: (on: string) => `checked on ${on}`,
    link: "Link",
  },
});

export const productName = ({ scene }: Pick<Meant, "scene">): string => messages[scene.language].product;

export type TruthLine = {
  key: "period" | "outside" | "asOf" | "compared" | "differences" | "known" | "later" | "filters" | "data";
  name: string;
  value: string;
};

/** What the file was true for, as name and value; the link stands apart, as `href`. */
export function truthLines(meant: Omit<Meant, "href">): TruthLine[] {
  const { scene, kennis, later, compared, dataVersion, checkedOn } = meant;
  const { language, asOf, period, comparison } = scene;
  const words = messages[language];
  const data = [
    ...(dataVersion ? [words.version(dataVersion)] : []),
    ...(checkedOn ? [words.checked(formatDay(checkedOn, language))] : []),
  ].join(", ");
  return [
    { key: "period", name: words.period, value: formatPeriod(period, language) },
    ...outsideLines(meant),
    { key: "asOf", name: words.asOf, value: formatDay(asOf, language) },
    ...(comparison
      ? [{ key: "compared" as const, name: words.compared, value: formatDay(comparison.day, language) }]
      : []),
    ...(compared ? [{ key: "differences" as const, name: words.differences, value: compared }] : []),
    { key: "known", name: words.known, value: kennis ? formatDay(kennis, language) : words.everything },
    { key: "filters", name: words.filters, value: leftOut(meant).join("; ") || words.noFilters },
    { key: "data", name: words.data, value: data },
    ...(later ? [{ key: "later" as const, name: words.later, value: later }] : []),
  ];
}

/** All that the link has and the file has not, in words. */
export const leftOut = ({ filters, without }: Pick<Meant, "filters" | "without">): readonly string[] =>
  without === "" ? filters : [...filters, without];

/** How many the filters let through and the period does not, and from which years they are. */
export function outsideLines({ scene, part }: Pick<Meant, "scene" | "part">): TruthLine[] {
  const { language, shown, period } = scene;
  const outside = part ? [] : shown.filter((milestone) => !inPeriod(milestone, period));
  if (outside.length === 0) return [];
  const words = messages[language];
  const years = outside.map((milestone) => milestoneSpan(milestone).from.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const value = words.beyond(
    countMilestones(outside.length, language),
    first === last ? `${first}` : `${first}–${last}`,
  );
  return [{ key: "outside", name: words.outside, value }];
}

/** The same on one line. */
export const truthText = (meant: Omit<Meant, "href">): string =>
  truthLines(meant)
    .map(({ name, value }) => `${name}: ${value}`)
    .join(" · ");

/** Of a scene that is no timeline: its days and the data. A period and filters would be of a drawing. */
export const undrawnTruth = (meant: Omit<Meant, "href">): TruthLine[] =>
  truthLines(meant).filter(
    ({ key }) => key === "asOf" || key === "compared" || (key === "known" && meant.kennis) || key === "data",
  );

const NOT_SHORT: ReadonlySet<TruthLine["key"]> = new Set([
  "period",
  "outside",
  "differences",
  "later",
  "data",
] as const);

/** On one line, what is not seen in the picture itself. */
export const shortTruth = (meant: Omit<Meant, "href">): string =>
  truthLines(meant)
    .filter(({ key }) => !NOT_SHORT.has(key))
    .map(({ name, value }) => `${name}: ${value}`)
    .join(" · ");

export const linkName = ({ scene }: Pick<Meant, "scene">): string => messages[scene.language].link;

/** The milestones that have a day in a period: what a picture of it shows. */
export const shownIn = ({ shown }: Scene, period: Period): Milestone[] =>
  shown.filter((milestone) => inPeriod(milestone, period));

/** Of the lanes of the link, those of these milestones. */
const lanesOf = ({ lanes }: Scene, milestones: readonly Milestone[]): readonly Track[] => {
  const tracks = new Set(milestones.map(({ track }) => track));
  return lanes.filter((track) => tracks.has(track));
};

/** The lanes of all that the filters let through, in the period or not; when that is nothing, all lanes of the link. */
export function foundLanes(scene: Scene): readonly Track[] {
  const found = lanesOf(scene, scene.shown);
  return found.length > 0 ? found : scene.lanes;
}

/** The lanes in which something stands in the period; one lane at least, that knows where its nearest stands. */
export function busyLanes(scene: Scene): readonly Track[] {
  const busy = lanesOf(scene, shownIn(scene, scene.period));
  return busy.length > 0 ? busy : foundLanes(scene).slice(0, 1);
}

/** The sources of what a period shows, regimes first, each once. */
export function sourcesOf({ scene, sources }: Pick<Meant, "scene" | "sources">, period: Period): Source[] {
  const { regimes } = scene;
  const inForce = regimes.filter(({ validFrom, validTo }) =>
    overlaps({ from: validFrom, to: validTo ?? day(LAST_DAY) }, period),
  );
  const citations: Citation[] = [...inForce, ...shownIn(scene, period)].flatMap((fact) => fact.citations);
  return citedSources(citations).flatMap((id) => sources.get(id) ?? []);
}
