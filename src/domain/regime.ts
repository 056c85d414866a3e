import {
  compareDays,
  isAfter,
  isBefore,
  isSameDay,
  moveDay,
  type PlainDate,
  uniqueDays,
} from "./plain-date.ts";
import type { DatePrecision } from "./period.ts";
import type { Citation } from "./source.ts";
import type { Text } from "./text.ts";

/** A regime governs one of two layers: the decree, or the model of support. */
export const LAYERS = ["decreet", "model"] as const;
export type Layer = (typeof LAYERS)[number];

export type Regime = {
  id: string;
  layer: Layer;
  name: Text;
  validFrom: PlainDate;
  /** `null`: still in force, no end known. */
  validTo: PlainDate | null;
  datePrecision: DatePrecision;
  /** `schoolyear`: the end day is derived from "up to and including the school year". */
  validToPrecision: DatePrecision | null;
  legalBasis: Text;
  summary: Text;
  stages: readonly { date: PlainDate; label: Text }[];
  citations: readonly Citation[];
  caveat: Text | null;
  successor: string | null;
};

export const isInForce = (regime: Regime, on: PlainDate): boolean =>
  !isBefore(on, regime.validFrom) && (regime.validTo === null || !isAfter(on, regime.validTo));

/** At most one regime holds on a layer; `null` means: these data do not reach that day. */
export const regimeOn = (regimes: readonly Regime[], layer: Layer, on: PlainDate): Regime | null =>
  regimes.find((regime) => regime.layer === layer && isInForce(regime, on)) ?? null;

const ofLayer = (regimes: readonly Regime[], layer: Layer): Regime[] =>
  regimes
    .filter((regime) => regime.layer === layer)
    .toSorted((a, b) => compareDays(a.validFrom, b.validFrom));

export const firstRegime = (regimes: readonly Regime[], layer: Layer): Regime | null =>
  ofLayer(regimes, layer)[0] ?? null;

/** The decrees, oldest first. */
export const decreesOf = (regimes: readonly Regime[]): Regime[] => ofLayer(regimes, "decreet");

/** What everybody prepares for. */
export const newestDecree = (regimes: readonly Regime[]): Regime | null => decreesOf(regimes).at(-1) ?? null;

export type InForce = Readonly<Record<Layer, Regime | null>>;

export const inForceOn = (regimes: readonly Regime[], on: PlainDate): InForce => ({
  decreet: regimeOn(regimes, "decreet", on),
  model: regimeOn(regimes, "model", on),
});

/** The first day of a new situation: what starts then, and what ended the day before. */
export type RegimeChange = { on: PlainDate; starting: readonly Regime[]; ending: readonly Regime[] };

/** All days on which the answer to "which regime holds?" becomes another one, in order. */
export function regimeChanges(regimes: readonly Regime[]): RegimeChange[] {
  const days = regimes.flatMap(({ validFrom, validTo }) =>
    validTo ? [validFrom, dayAfter(validTo)] : [validFrom],
  );
  return uniqueDays(days).map((on) => ({
    on,
    starting: regimes.filter(({ validFrom }) => isSameDay(validFrom, on)),
    ending: regimes.filter(({ validTo }) => validTo && isSameDay(dayAfter(validTo), on)),
  }));
}

const dayAfter = (date: PlainDate) => moveDay(date, { days: 1 });

/** The first change after this day, or `null` when these data know of none. */
export const nextChange = (regimes: readonly Regime[], after: PlainDate): RegimeChange | null =>
  regimeChanges(regimes).find(({ on }) => isAfter(on, after)) ?? null;

/** Parts of a regime that held before it did as a whole: stages up to this day, when the regime is not in force yet. */
export const earlyStages = (regime: Regime, on: PlainDate) =>
  isBefore(on, regime.validFrom) ? regime.stages.filter(({ date }) => !isAfter(date, on)) : [];

/** The step of a phased start that holds on this day, or `null` before the first. */
export const stageOn = (regime: Regime, on: PlainDate) =>
  regime.stages.findLast(({ date }) => !isAfter(date, on)) ?? null;
