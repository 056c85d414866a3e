import * as fc from "fast-check";
import { CERTAINTIES, LEGAL_STAGES, LEVELS, type Milestone, TRACKS } from "#src/domain/milestone.ts";
import type { DatePrecision } from "#src/domain/period.ts";
import {
  compareDays,
  day,
  dayFromNumber,
  dayNumber,
  FIRST_DAY,
  LAST_DAY,
  moveDay,
  type PlainDate,
} from "#src/domain/plain-date.ts";
import { DOMAINS, type PreparationTask, ROLES } from "#src/domain/preparation.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { RESPONSIBLES } from "#src/domain/responsible.ts";
import { TASK_STATUSES } from "#src/domain/task-status.ts";
import { LAYERS, type Layer, type Regime } from "#src/domain/regime.ts";
import type { SchoolHoliday } from "#src/domain/school-calendar.ts";
import {
  BOARDS_COLUMNS,
  BOARDS_DISPLAYS,
  DEFAULT_LINK,
  DIFFERENCES,
  DISPLAYS,
  SCREENS,
  type LinkState,
  TABLE_COLUMNS,
  TASK_COLUMNS,
  TASK_DOERS,
  TASK_GROUPINGS,
  TASK_FILTER_STATUSES,
} from "#src/link/link-state.ts";

/** Days between two ISO days, both included; without them, all days of the product. */
export const plainDates = (from = FIRST_DAY, to = LAST_DAY): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: dayNumber(day(from)), max: dayNumber(day(to)) }).map(dayFromNumber);

/** The years in which the transition lies. */
export const nearDates = plainDates("2010-01-01", "2030-12-31");

/** Two days in order, possibly the same. */
export const periods = (dates = nearDates) =>
  fc.tuple(dates, dates).map(([a, b]) => (compareDays(a, b) <= 0 ? { from: a, to: b } : { from: b, to: a }));

export const precisions = fc.constantFrom<DatePrecision[]>("day", "month", "schoolyear", "year");

/** An id as the contract allows it. */
export const ids = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);

const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
const texts = fc.record({ nl: words, en: words });
const citations = fc.array(fc.record({ sourceId: ids, locator: texts }), { minLength: 1, maxLength: 2 });

const revisions = fc.array(
  fc.record({
    date: nearDates,
    datePrecision: precisions,
    knownSince: nearDates,
    note: texts,
    citations,
  }),
  { maxLength: 4 },
);

/** Any milestone, with revisions that became known in any order. */
export const milestone: fc.Arbitrary<Milestone> = fc
  .record({
    id: ids,
    date: nearDates,
    length: fc.option(fc.nat({ max: 400 })),
    datePrecision: precisions,
    title: texts,
    summary: texts,
    track: fc.constantFrom(...TRACKS),
    actor: texts,
    levels: fc.subarray([...LEVELS], { minLength: 1 }),
    certainty: fc.constantFrom(...CERTAINTIES),
    knownSince: nearDates,
    knownSinceBasis: fc.constantFrom("source" as const, "event" as const),
    citations,
    weight: fc.constantFrom(1 as const, 2 as const, 3 as const),
    legalStage: fc.option(
      fc.record({
        instrument: fc.constantFrom("decreet-a", "decreet-b"),
        stage: fc.constantFrom(...LEGAL_STAGES),
      }),
    ),
    revisions,
    generated: fc.boolean(),
  })
  .map(({ length, ...rest }) => ({
    ...rest,
    endDate: length === null ? null : moveDay(rest.date, { days: length }),
  }));

/** A list whose ids differ. */
export const milestones = fc.uniqueArray(milestone, { selector: ({ id }) => id, maxLength: 12 });

/** What holds on one layer: each regime ends on the day before the next begins, and the last one stays open. */
const successive = (layer: Layer): fc.Arbitrary<Regime[]> =>
  fc
    .uniqueArray(nearDates, { selector: dayNumber, maxLength: 6 })
    .map((starts) => starts.toSorted(compareDays))
    .map((starts) => starts.map((validFrom, index) => regime(layer, index, validFrom, starts[index + 1])));

function regime(layer: Layer, index: number, validFrom: PlainDate, next: PlainDate | undefined): Regime {
  const said = { nl: `${layer} ${index}`, en: `${layer} ${index}` };
  return {
    id: `${layer}-${index}`,
    layer,
    name: said,
    validFrom,
    validTo: next ? moveDay(next, { days: -1 }) : null,
    datePrecision: "day",
    validToPrecision: next ? "day" : null,
    legalBasis: said,
    summary: said,
    stages: [],
    citations: [],
    caveat: null,
    successor: next ? `${layer}-${index + 1}` : null,
  };
}

/** The regimes of both layers, in any order. */
export const successiveRegimes: fc.Arbitrary<Regime[]> = fc
  .tuple(...LAYERS.map(successive))
  .map((layers) => layers.flat())
  .chain((regimes) => fc.shuffledSubarray(regimes, { minLength: regimes.length }));

const TASK_IDS = ["tk-a", "tk-b", "tk-c", "tk-d", "tk-e", "tk-f"] as const;

/** Tasks of one role, each waiting only for earlier ones: no circles. */
export const preparationTasks: fc.Arbitrary<PreparationTask[]> = fc
  .tuple(
    ...TASK_IDS.map((id, index) =>
      fc.record({
        id: fc.constant(id),
        title: texts,
        description: texts,
        domain: fc.constantFrom(...DOMAINS),
        appliesTo: fc.constant("schoolbestuur" as const),
        deadline: plainDates("2023-01-01", "2023-12-31").map((date) => ({ basis: "source" as const, date })),
        dependsOn: fc.subarray(TASK_IDS.slice(0, index)),
        citations,
      }),
    ),
  )
  .map((tasks) => [...tasks]);

const moments = fc
  .date({ min: new Date("2022-12-01"), max: new Date("2023-12-31"), noInvalidDate: true })
  .map((moment) => moment.toISOString());

/** A line of the log about one of six tasks. */
export const preparationEvent: fc.Arbitrary<PreparationEvent> = fc.record(
  {
    id: fc.uuid(),
    taskId: fc.constantFrom<string[]>(...TASK_IDS, "own-1"),
    status: fc.constantFrom(...TASK_STATUSES),
    effectiveOn: plainDates("2022-12-01", "2023-12-31"),
    recordedAt: moments,
    role: fc.constantFrom(...ROLES),
    note: words,
    evidence: fc.constantFrom("", "https://example.org/bewijs"),
    responsible: fc.option(fc.constantFrom(...RESPONSIBLES)),
    ownDeadline: fc.option(nearDates),
    leadDays: fc.option(fc.integer({ min: 1, max: 90 })),
    own: fc.record({ title: words.filter((title) => /\S/.test(title)), domain: fc.constantFrom(...DOMAINS) }),
  },
  { requiredKeys: ["id", "taskId", "status", "effectiveOn", "recordedAt", "role"] },
);

/** Events whose ids differ, in any order. */
export const preparationLogs = fc.uniqueArray(preparationEvent, { selector: ({ id }) => id, maxLength: 25 });

/** School holidays in any order; they may overlap, as a public holiday lies in a holiday period. */
export const schoolHolidays: fc.Arbitrary<SchoolHoliday[]> = fc.array(
  fc
    .record({ from: plainDates("2015-09-01", "2018-08-31"), length: fc.nat({ max: 70 }) })
    .map(({ from, length }) => ({
      id: "vakantie",
      name: { nl: "Vakantie", en: "Holiday" },
      schoolYear: "",
      from,
      to: moveDay(from, { days: length }),
    })),
  { minLength: 1, maxLength: 10 },
);

const SIGNS = [..."%&+=,?#/\"' \t\n<>;:é€".split(""), "\ufeff", "%2", "%E0%A4%A", "🏫", "👩‍🏫", "\u0000"];

/** Texts that are hard on a link: signs with a meaning there, emoji, and halves of surrogate pairs. */
export const difficultTexts = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...SIGNS),
    maxLength: 20,
  }),
  fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 60 }),
);

const unknownNames = fc
  .oneof(difficultTexts, fc.constantFrom("__proto__", "constructor", "toString", "rest", "utm_source", ""))
  .filter((name) => name === "rest" || !Object.hasOwn(DEFAULT_LINK, name));

/** Any state that a link can carry. */
export const linkStates: fc.Arbitrary<LinkState> = fc
  .record({
    op: fc.oneof(plainDates(), fc.constant("vandaag" as const)),
    kennis: fc.option(plainDates()),
    vergelijk: fc.oneof(plainDates(), fc.constant("vandaag" as const), fc.constant(null)),
    verschil: fc.option(fc.constantFrom(...DIFFERENCES)),
    period: periods(plainDates()),
    hasFrom: fc.boolean(),
    hasTo: fc.boolean(),
    spoor: fc.subarray([...TRACKS]),
    zekerheid: fc.subarray([...CERTAINTIES]),
    niveau: fc.option(fc.constantFrom(...LEVELS)),
    zoek: difficultTexts,
    mijlpaal: fc.option(fc.stringMatching(/^[a-z0-9-]{1,100}$/)),
    weergave: fc.constantFrom(...DISPLAYS),
    sorteer: fc.record({ column: fc.constantFrom(...TABLE_COLUMNS), descending: fc.boolean() }),
    rol: fc.constantFrom(...ROLES),
    bestuur: fc.option(fc.stringMatching(/^[a-z0-9-]{1,100}$/)),
    taakdomein: fc.option(fc.constantFrom(...DOMAINS)),
    taakstatus: fc.subarray([...TASK_FILTER_STATUSES]),
    taakrol: fc.option(fc.constantFrom(...ROLES)),
    taakwie: fc.option(fc.constantFrom(...TASK_DOERS)),
    taakgroep: fc.constantFrom(...TASK_GROUPINGS),
    taaksorteer: fc.record({ column: fc.constantFrom(...TASK_COLUMNS), descending: fc.boolean() }),
    taakmaand: fc.option(fc.constantFrom("2023-08", "0001-12", "9999-01")),
    taakzoek: difficultTexts,
    bestuurweergave: fc.constantFrom(...BOARDS_DISPLAYS),
    bestuursorteer: fc.record({ column: fc.constantFrom(...BOARDS_COLUMNS), descending: fc.boolean() }),
    presentatie: fc.option(fc.stringMatching(/^[a-z0-9-]{1,100}$/)),
    scene: fc.option(fc.stringMatching(/^[a-z0-9-]{1,100}$/)),
    scherm: fc.option(fc.constantFrom(...SCREENS)),
    taal: fc.constantFrom("nl" as const, "en" as const),
    rest: fc.array(fc.tuple(unknownNames, difficultTexts), { maxLength: 5 }),
  })
  .map(({ period, hasFrom, hasTo, ...state }) => ({
    ...state,
    van: hasFrom ? period.from : null,
    tot: hasTo ? period.to : null,
  }));
