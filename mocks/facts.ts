import type { ListName } from "#src/contract/endpoints.ts";
import about from "./data/about.json";
import centres from "./data/centres.json";
import comparison from "./data/comparison.json";
import conflicts from "./data/conflicts.json";
import faq from "./data/faq.json";
import gaps from "./data/gaps.json";
import glossary from "./data/glossary.json";
import measures from "./data/measures.json";
import milestones from "./data/milestones.json";
import regimes from "./data/regimes.json";
import schoolHolidays from "./data/school-holidays.json";
import sources from "./data/sources.json";
import tasks from "./data/tasks.json";
import undated from "./data/undated.json";

/** Facts as they were written down: JSON that no codec has seen yet. */
export type Facts = Readonly<Record<ListName, readonly unknown[]> & { about: unknown }>;

export const publishedFacts: Facts = {
  about,
  centres,
  comparison,
  conflicts,
  faq,
  gaps,
  glossary,
  measures,
  milestones,
  regimes,
  schoolHolidays,
  sources,
  tasks,
  undated,
};
