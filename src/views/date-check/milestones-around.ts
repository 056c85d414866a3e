import { byDate, type Milestone, statusOn } from "#src/domain/milestone.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";

/** The last before a day, what falls on it, and the first after it; how many more there are on the day itself. */
export type Around = {
  before: readonly Milestone[];
  on: readonly Milestone[];
  after: readonly Milestone[];
  moreOn: number;
};

const NEAREST = 5;
/** 1 September 2023 has eight; a generated example can have hundreds. */
const MOST_ON_A_DAY = 12;

export function milestonesAround(milestones: readonly Milestone[], asOf: PlainDate): Around {
  const sorted = [...milestones].sort(byDate);
  const withStatus = (...statuses: readonly string[]) =>
    sorted.filter((milestone) => statuses.includes(statusOn(milestone, asOf)));
  const on = withStatus("vandaag", "lopend");
  return {
    before: withStatus("voorbij").slice(-NEAREST),
    on: on.slice(0, MOST_ON_A_DAY),
    after: withStatus("komend").slice(0, NEAREST),
    moreOn: Math.max(0, on.length - MOST_ON_A_DAY),
  };
}
