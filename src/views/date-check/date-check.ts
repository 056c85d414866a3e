import type { ComparisonRow } from "#src/domain/facts.ts";
import { knownOn } from "#src/domain/knowledge.ts";
import { type LegalState, legalStateOf, watchedDecree } from "#src/domain/legal-state.ts";
import { filterMilestones } from "#src/domain/milestone-filter.ts";
import type { Level, Milestone } from "#src/domain/milestone.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { type PreparationTask, type Role, tasksFor } from "#src/domain/preparation.ts";
import {
  earlyStages,
  firstRegime,
  type InForce,
  inForceOn,
  newestDecree,
  type Layer,
  type Regime,
} from "#src/domain/regime.ts";
import { type SchoolCalendar, type SchoolHoliday, schoolCalendar } from "#src/domain/school-calendar.ts";
import type { Source } from "#src/domain/source.ts";
import { type Around, milestonesAround } from "./milestones-around.ts";
import { type PlannedChange, plannedChange } from "./planned-change.ts";

export type DateCheckFacts = {
  regimes: readonly Regime[];
  milestones: readonly Milestone[];
  comparison: readonly ComparisonRow[];
  tasks: readonly PreparationTask[];
  sources: readonly Source[];
  schoolHolidays: readonly SchoolHoliday[];
};

export type DateCheckQuestion = {
  asOf: PlainDate;
  today: PlainDate;
  kennis: PlainDate | null;
  niveau: Level | null;
  rol: Role;
};

/** Everything the page says about one day. The copied text and the agenda are made from the same. */
export type DateCheck = DateCheckQuestion & {
  facts: DateCheckFacts;
  sources: ReadonlyMap<string, Source>;
  calendar: SchoolCalendar;
  inForce: InForce;
  /** The first regime of a layer, when stages of it held on a day before it did as a whole. */
  early: InForce;
  change: PlannedChange | null;
  /** The decree whose making is shown. */
  legal: LegalState | null;
  /** The decree that the tasks prepare for. */
  weight: LegalState | null;
  tasks: readonly PreparationTask[];
  around: Around;
  /** The chosen level leaves milestones out. */
  levelMatters: boolean;
};

export function dateCheck(facts: DateCheckFacts, question: DateCheckQuestion): DateCheck {
  const { asOf, kennis, niveau, rol } = question;
  const { regimes, milestones } = facts;
  const { milestones: known } = knownOn(milestones, kennis);
  const filter = { tracks: [], certainties: [], level: niveau, search: "" };
  const ofLevel = filterMilestones(known, filter, "nl");
  // Without milestones nothing is known of the law: that is not the same as "no step was taken".
  const state = (decree: Regime | null) =>
    milestones.length > 0 && decree ? legalStateOf({ decree, all: milestones, known, asOf }) : null;
  const early = (layer: Layer) => {
    const first = firstRegime(regimes, layer);
    return first && earlyStages(first, asOf).length > 0 ? first : null;
  };
  return {
    ...question,
    facts,
    sources: new Map(facts.sources.map((source) => [source.id, source])),
    calendar: schoolCalendar(facts.schoolHolidays),
    inForce: inForceOn(regimes, asOf),
    early: { decreet: early("decreet"), model: early("model") },
    change: plannedChange({ regimes, milestones, asOf, kennis }),
    legal: state(watchedDecree({ regimes, known, asOf })),
    weight: state(newestDecree(regimes)),
    tasks: tasksFor(facts.tasks, rol),
    around: milestonesAround(ofLevel, asOf),
    levelMatters: ofLevel.length < known.length,
  };
}
