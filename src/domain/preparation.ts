import { compareDays, daysBetween, type PlainDate } from "./plain-date.ts";
import type { Citation } from "./source.ts";
import type { Text } from "./text.ts";

export const ROLES = ["school", "schoolbestuur", "leersteuncentrum"] as const;
export type Role = (typeof ROLES)[number];

export const DOMAINS = ["gewoon-onderwijs", "leersteunmodel", "buitengewoon-onderwijs"] as const;
export type Domain = (typeof DOMAINS)[number];

/** A fixed deadline stands in a source; a suggested one is our proposal, with its reason. */
export type Deadline =
  | { basis: "source"; date: PlainDate }
  | { basis: "suggested"; date: PlainDate; reason: Text };

export type PreparationTask = {
  id: string;
  title: Text;
  description: Text;
  domain: Domain;
  appliesTo: Role;
  deadline: Deadline;
  dependsOn: readonly string[];
  citations: readonly Citation[];
};

/**
 * What a deadline means on the peildatum. Only a fixed date can be late (te laat); a proposal that has passed is
 * expired (voorstel verstreken). `days` is never negative.
 */
export type DeadlineState = { kind: "late" | "expired" | "today" | "ahead"; days: number };

export function deadlineStateOn({ date, basis }: Deadline, on: PlainDate): DeadlineState {
  const days = daysBetween(on, date);
  if (days === 0) return { kind: "today", days };
  if (days > 0) return { kind: "ahead", days };
  return { kind: basis === "source" ? "late" : "expired", days: -days };
}

export const tasksFor = (tasks: readonly PreparationTask[], role: Role): PreparationTask[] =>
  tasks
    .filter((task) => task.appliesTo === role)
    .toSorted((a, b) => compareDays(a.deadline.date, b.deadline.date) || (a.id < b.id ? -1 : 1));
