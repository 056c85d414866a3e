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
import { ABOUT_PATH, LIST_PATHS } from "./paths.ts";
import { preparationTask } from "./preparation-task.ts";
import { presentation, presentationSummary } from "./presentation.ts";

export { API_ROOT } from "./paths.ts";

/** A page of a list. `next` is the cursor of the following page, or null; `dataVersion` names the state of the data. */
export const page = <Item extends z.core.$ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.nullable(z.string()), dataVersion: z.string() });

/** Every list of published facts: its path and what it speaks. */
export const lists = {
  regimes: { path: LIST_PATHS.regimes, item: regime },
  milestones: { path: LIST_PATHS.milestones, item: milestone },
  measures: { path: LIST_PATHS.measures, item: measure },
  comparison: { path: LIST_PATHS.comparison, item: comparisonRow },
  conflicts: { path: LIST_PATHS.conflicts, item: conflict },
  sources: { path: LIST_PATHS.sources, item: source },
  centres: { path: LIST_PATHS.centres, item: centre },
  schoolHolidays: { path: LIST_PATHS.schoolHolidays, item: schoolHoliday },
  glossary: { path: LIST_PATHS.glossary, item: glossaryTerm },
  faq: { path: LIST_PATHS.faq, item: question },
  tasks: { path: LIST_PATHS.tasks, item: preparationTask },
  undated: { path: LIST_PATHS.undated, item: undatedFact },
  gaps: { path: LIST_PATHS.gaps, item: gap },
} as const;

export type ListName = keyof typeof lists;
export type ListItem<Name extends ListName> = z.output<(typeof lists)[Name]["item"]>;

/** The one single resource: the data as a whole. */
export const aboutEndpoint = { path: ABOUT_PATH, body: about } as const;

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
