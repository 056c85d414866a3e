import { type Milestone, type Track, TRACKS } from "#src/domain/milestone.ts";
import { dayFromNumber, dayNumber } from "#src/domain/plain-date.ts";
import type { Period } from "#src/domain/period.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDated } from "#src/i18n/dates.ts";
import { terms } from "#src/i18n/terms.ts";
import type { ChangeNotes } from "./change-note.ts";
import { firstIndex } from "./first-index.ts";
import { type FoldedLane, foldedLane } from "./folded-lane.ts";
import { type LaneOptions, type PlacedItem, placeLane, roomFor } from "./lane.ts";
import { isUncounted, type Plain } from "./label-forms.ts";
import { spanNumbers } from "./marks.ts";
import { type Interval, LANE_PADDING, LABEL_GAP, type Measure, NAME_LINE, ROW, TYPE } from "./measures.ts";
import { timelineWords } from "./words.ts";
import { evenly, wrapped } from "./wrap.ts";

/** What an empty lane says, and the way out. */
export type LaneNotice = {
  lines: readonly string[];
  text: Interval;
  nearest: { milestone: Milestone; text: string; name: string } | null;
};

export type PlacedLane = {
  track: Track;
  top: number;
  bottom: number;
  name: readonly string[];
  count: string;
  accessibleName: string;
  items: readonly PlacedItem[];
  notice: LaneNotice | null;
  /** Instead of items and a notice. */
  folded: FoldedLane | null;
};

/** From top to bottom. The protocol, a lane of two milestones, comes first: so the first screen always shows it. */
export const LANES: readonly Track[] = ["protocol", ...TRACKS.filter((track) => track !== "protocol")];

const FOLDED_PADDING = 4;
/** Of the last row of a lane this much is free of words. */
const TRIMMED = 6;
/** Of one row. */
export const LOWEST_LANE = ROW + 2 * LANE_PADDING - TRIMMED;
const NAME_COLUMN = 134;
/** Between the longest word of a name and the first label. */
const NAME_MARGIN = 9;

/** As wide as the design says, or as the longest word needs. */
export function nameColumnOf(tracks: readonly Track[], language: Language, measure: Measure): number {
  const words = tracks.flatMap((track) => terms[language].track[track].split(" "));
  const longest = Math.max(0, ...words.map((word) => measure(word, TYPE.laneName)));
  return Math.max(NAME_COLUMN, Math.ceil(longest + NAME_MARGIN));
}

type Input = {
  milestones: readonly Milestone[];
  allMilestones: readonly Milestone[];
  tracks: readonly Track[];
  folded: readonly Track[];
  period: Period;
  keptId: string | null;
  notes: ChangeNotes;
  plain?: Plain | undefined;
};
type Options = Omit<LaneOptions, "keptId" | "notes" | "room"> & { nameColumn: number; top: number };

export function lanesOf(input: Input, options: Options): PlacedLane[] {
  const filtered = byTrack(input.milestones);
  const all = byTrack(input.allMilestones);
  const first = dayNumber(input.period.from);
  const last = dayNumber(input.period.to);
  const inViewOf = input.tracks.map((track) => within(filtered.get(track), first, last));
  const isFolded = (index: number) => input.folded.some((track) => track === input.tracks[index]);
  const room = roomFor(
    inViewOf.reduce((sum, inView, index) => sum + (isFolded(index) ? 0 : inView.length), 0),
    options.scale,
  );
  let top = options.top;
  return input.tracks.map((track, index) => {
    const candidates = filtered.get(track)?.milestones ?? [];
    const inView = inViewOf[index] ?? [];
    if (isFolded(index)) {
      const lane = foldedOf(track, inView, { ...options, top });
      top = lane.bottom;
      return lane;
    }
    const total = Math.max(all.get(track)?.milestones.length ?? 0, candidates.length);
    const { items, rowCount } = placeLane(inView, { ...input, ...options, room });
    const notice = inView.length === 0 ? noticeOf({ track, candidates, first, last }, options) : null;
    const naming = namingOf(
      { track, visible: inView.length, total, uncounted: isUncounted(input.plain) },
      options,
    );
    const rows = Math.max(rowCount, notice ? notice.lines.length + (notice.nearest ? 1 : 0) : 0);
    const height =
      Math.max(rows * ROW, naming.height) + 2 * LANE_PADDING - (input.plain?.compact ? TRIMMED : 0);
    const { name, count, accessibleName } = naming;
    const lane = {
      track,
      top,
      bottom: top + height,
      name,
      count,
      accessibleName,
      items,
      notice,
      folded: null,
    };
    top = lane.bottom;
    return lane;
  });
}

/** One track in the order of time; `endedBy[n]` is the last day that the first n + 1 cover, so it only rises. */
type LaneInTime = { milestones: Milestone[]; endedBy: number[] };
const tracksOf = new WeakMap<readonly Milestone[], Map<Track, LaneInTime>>();

/** Once per list: a drag asks for the same lists at every step. */
function byTrack(milestones: readonly Milestone[]): Map<Track, LaneInTime> {
  const before = tracksOf.get(milestones);
  if (before) return before;
  const tracks = new Map<Track, LaneInTime>();
  for (const milestone of milestones) {
    const list = tracks.get(milestone.track);
    if (list) list.milestones.push(milestone);
    else tracks.set(milestone.track, { milestones: [milestone], endedBy: [] });
  }
  for (const list of tracks.values()) {
    list.milestones.sort(byStart);
    let latest = Number.NEGATIVE_INFINITY;
    for (const milestone of list.milestones) {
      latest = Math.max(latest, spanNumbers(milestone).to);
      list.endedBy.push(latest);
    }
  }
  tracksOf.set(milestones, tracks);
  return tracks;
}

/** The milestones of one track in the order of time. */
export const inTimeOf = (milestones: readonly Milestone[], track: Track): readonly Milestone[] =>
  byTrack(milestones).get(track)?.milestones ?? [];

/** What covers a day of the period: only those between the first that may and the last that starts in time are asked. */
function within(track: LaneInTime | undefined, first: number, last: number): Milestone[] {
  if (!track) return [];
  const { milestones, endedBy } = track;
  const from = firstIndex(endedBy, (ended) => ended >= first);
  const until = firstIndex(milestones, (milestone) => spanNumbers(milestone).from > last);
  return milestones.slice(from, until).filter((milestone) => spanNumbers(milestone).to >= first);
}

/** How many have a day in the period. */
export function countInView(
  milestones: readonly Milestone[],
  { from, to }: Period,
  tracks: readonly Track[] = TRACKS,
): number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const lanes = byTrack(milestones);
  const counts = tracks.map((track) => within(lanes.get(track), first, last).length);
  return counts.reduce((sum, count) => sum + count, 0);
}

const byStart = (a: Milestone, b: Milestone) =>
  spanNumbers(a).from - spanNumbers(b).from || (a.id < b.id ? -1 : 1);

/** Name and count on one line where they fit. */
function foldedOf(track: Track, inView: readonly Milestone[], options: Options): PlacedLane {
  const { language, measure, nameColumn, top, scale, asOf } = options;
  const title = terms[language].track[track];
  const count = String(inView.length);
  const wrapping = { width: nameColumn - LABEL_GAP, style: TYPE.laneName, measure };
  const name = evenly(`${title} ${count}`, wrapping);
  return {
    track,
    top,
    bottom: top + Math.max(ROW, name.length * NAME_LINE) + 2 * FOLDED_PADDING,
    name,
    count,
    accessibleName: timelineWords[language].foldedLane(title, inView.length),
    items: [],
    notice: null,
    folded: foldedLane(inView, scale, asOf),
  };
}

type Counted = { track: Track; visible: number; total: number; uncounted: boolean };

function namingOf({ track, visible, total, uncounted }: Counted, { language, measure, nameColumn }: Options) {
  const words = timelineWords[language];
  const title = terms[language].track[track];
  const name = evenly(title, { width: nameColumn - LABEL_GAP, style: TYPE.laneName, measure });
  return {
    name,
    count: uncounted ? "" : words.inView(visible, total),
    accessibleName: words.lane(title, visible, total),
    height: (name.length + (uncounted ? 0 : 1)) * NAME_LINE + 2,
  };
}

type Empty = { track: Track; candidates: readonly Milestone[]; first: number; last: number };

function noticeOf(
  { track, candidates, first, last }: Empty,
  { language, measure, scale }: Options,
): LaneNotice {
  const words = timelineWords[language];
  const nearest = nearestOf(candidates, first, last);
  const sentence = nearest ? words.emptyPeriod : words.emptyLane;
  const { plot } = scale;
  const lines = wrapped(sentence, { width: plot.x1 - plot.x0, style: TYPE.empty, measure });
  const date = nearest && formatDated(nearest, language);
  const way = date === null ? [] : [words.nearest(date)];
  const width = Math.max(...[...lines, ...way].map((line) => measure(line, TYPE.empty)));
  return {
    lines,
    text: { x0: plot.x0, x1: plot.x0 + width },
    nearest:
      nearest && date
        ? {
            milestone: nearest,
            text: words.nearest(date),
            name: words.nearestNamed(terms[language].track[track], nearest.title[language], date),
          }
        : null,
  };
}

/** The milestone that lies least far outside the period. */
function nearestOf(milestones: readonly Milestone[], first: number, last: number): Milestone | null {
  const away = (milestone: Milestone) => {
    const { from, to } = spanNumbers(milestone);
    return to < first ? first - to : from - last;
  };
  return milestones.reduce<Milestone | null>(
    (best, milestone) => (best && away(best) <= away(milestone) ? best : milestone),
    null,
  );
}

/** Where the way to the nearest milestone leads. */
export const noticeDay = ({ nearest }: LaneNotice) =>
  nearest && dayFromNumber(spanNumbers(nearest.milestone).from);
