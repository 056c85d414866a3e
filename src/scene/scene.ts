import { changeDates } from "#src/domain/change-dates.ts";
import { type LegalStep, legalSteps } from "#src/domain/legal-stage.ts";
import type { Milestone, Track } from "#src/domain/milestone.ts";
import type { Period } from "#src/domain/period.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { newestDecree, type Regime } from "#src/domain/regime.ts";
import { type SchoolCalendar, type SchoolHoliday, schoolCalendar } from "#src/domain/school-calendar.ts";
import type { Language } from "#src/domain/text.ts";
import type { LinkState } from "#src/link/link-state.ts";
import { type ChangeNotes, NO_NOTES } from "#src/timeline/change-note.ts";
import { LANES } from "#src/timeline/lanes.ts";
import type { DrawingInput } from "#src/timeline/layout.ts";
import { type Bounds, boundsOf } from "#src/timeline/zoom.ts";
import { type Compared, compared } from "./compared.ts";
import { visiblePeriod } from "./period.ts";
import { knownIn, lanesIn, shownIn } from "./visible.ts";

export type SceneFacts = {
  regimes: readonly Regime[];
  milestones: readonly Milestone[];
  schoolHolidays: readonly SchoolHoliday[];
};

/** What a link shows of the facts, whoever draws it: the page, a slide or a file. */
export type Scene = {
  regimes: readonly Regime[];
  calendar: SchoolCalendar;
  /** Known on the kennisdatum, in order. */
  known: readonly Milestone[];
  /** Of those, what the filters and the comparison let through. */
  shown: readonly Milestone[];
  /** The steps of the newest decree, which stand as full-height lines. */
  legalSteps: readonly LegalStep[];
  changeDates: readonly PlainDate[];
  bounds: Bounds;
  period: Period;
  asOf: PlainDate;
  selected: Milestone | null;
  comparison: Compared | null;
  notes: ChangeNotes;
  /** In our order; a reader may have chosen another. */
  lanes: readonly Track[];
  language: Language;
};

/** `today` is what "vandaag" in the link stands for. */
export function sceneOf(facts: SceneFacts, link: LinkState, today: PlainDate): Scene {
  const { regimes, milestones } = facts;
  const { kennis, verschil, taal: language } = link;
  const asOf = resolved(link.op, today);
  const known = knownIn(milestones, link);
  const filtered = shownIn(known, link);
  const comparedWith = link.vergelijk && resolved(link.vergelijk, today);
  const comparison =
    comparedWith &&
    compared({ milestones, regimes, shown: filtered, asOf, comparedWith, kennis, verschil, language });
  // Of all facts, whatever is known or shown: a kennisdatum does not move the period.
  const bounds = boundsOf(known === milestones ? milestones : [...milestones, ...known], regimes);
  const selected = known.find(({ id }) => id === link.mijlpaal) ?? null;
  const decree = newestDecree(regimes);
  return {
    regimes,
    calendar: schoolCalendar(facts.schoolHolidays),
    known,
    shown: comparison?.shown ?? filtered,
    legalSteps: decree ? legalSteps(known, decree.id) : [],
    changeDates: changeDates(regimes, known),
    bounds,
    period: visiblePeriod({ van: link.van, tot: link.tot, selected, limits: bounds.reach }),
    asOf,
    selected,
    comparison,
    notes: comparison?.notes ?? NO_NOTES,
    lanes: lanesIn(LANES, link),
    language,
  };
}

/** A day of a link: "vandaag" moves with the clock. */
const resolved = (date: PlainDate | "vandaag", today: PlainDate): PlainDate =>
  date === "vandaag" ? today : date;

/** The lanes that stand in the drawing, the width in px, and how much wider than ours its font is. */
type Sheet = Partial<Pick<DrawingInput, "tracks" | "folded" | "textScale" | "extra" | "plain">> & {
  width: number;
};

/** What `drawingOf` places: the scene on a sheet, without a screen. */
export const drawingInputOf = (scene: Scene, sheet: Sheet): DrawingInput => ({
  regimes: scene.regimes,
  calendar: scene.calendar,
  milestones: scene.shown,
  allMilestones: scene.known,
  legalSteps: scene.legalSteps,
  bounds: scene.bounds,
  period: scene.period,
  asOf: scene.asOf,
  placedFor: scene.asOf,
  selectedId: scene.selected?.id ?? null,
  keptId: scene.selected?.id ?? null,
  notes: scene.notes,
  language: scene.language,
  tracks: scene.lanes,
  folded: [],
  textScale: 1,
  ...sheet,
});
