import * as z from "zod/mini";
import { board, eventBatch, eventPage, storedEvents } from "./board.ts";
import {
  about,
  centre,
  comparisonRow,
  conflict,
  gap,
  glossaryTerm,
  measure,
  milestone,
  question,
  regime,
  schoolHoliday,
  source,
  undatedFact,
} from "./facts.ts";
import { preparationTask } from "./preparation-task.ts";
import { presentation, presentationSummary } from "./presentation.ts";

/** All paths stand under this one. */
export const API_ROOT = "/api/v1";

/** A page of a list. `next` is the cursor of the following page, or null; `dataVersion` names the state of the data. */
export const page = <Item extends z.core.$ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.nullable(z.string()), dataVersion: z.string() });

/** Every list of published facts: its path and what it speaks. */
export const lists = {
  regimes: { path: "/regimes", item: regime },
  milestones: { path: "/milestones", item: milestone },
  measures: { path: "/measures", item: measure },
  comparison: { path: "/comparison", item: comparisonRow },
  conflicts: { path: "/conflicts", item: conflict },
  sources: { path: "/sources", item: source },
  centres: { path: "/centres", item: centre },
  schoolHolidays: { path: "/school-holidays", item: schoolHoliday },
  glossary: { path: "/glossary", item: glossaryTerm },
  faq: { path: "/faq", item: question },
  tasks: { path: "/tasks", item: preparationTask },
  undated: { path: "/undated", item: undatedFact },
  gaps: { path: "/gaps", item: gap },
} as const;

export type ListName = keyof typeof lists;
export type ListItem<Name extends ListName> = z.output<(typeof lists)[Name]["item"]>;

/** The one single resource: the data as a whole. */
export const aboutEndpoint = { path: "/about", body: about } as const;

/** Who prepares, and the log of each. Apart from the published facts: it is written to. */
export const boards = {
  all: { path: "/boards", item: board },
  one: { path: "/boards/:id", body: board },
  /** GET answers `body`; POST is sent `batch` and answers `stored`. */
  events: { path: "/boards/:id/events", body: eventPage, batch: eventBatch, stored: storedEvents },
} as const;

/** Saved presentations. One is replaced as a whole, with the `ETag` it was read with. */
export const presentations = {
  all: { path: "/presentations", item: presentationSummary },
  one: { path: "/presentations/:id", body: presentation },
} as const;

export const presentationPath = (id: string): string => boardPath(presentations.one, id);

/** The path of one board or of its log. */
export const boardPath = ({ path }: { path: string }, boardId: string): string =>
  path.replace(":id", encodeURIComponent(boardId));
