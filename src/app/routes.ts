import type { ListName } from "#src/api/queries.ts";
import type { ViewName } from "#src/link/link-context.tsx";

/** One row a view: its path, and the lists that its prerendered page carries. */
export const ROUTES: Record<ViewName, { path: string; lists: readonly ListName[] }> = {
  timeline: { path: "/", lists: ["regimes", "milestones", "schoolHolidays", "sources", "conflicts"] },
  "date-check": {
    path: "/datumcheck",
    lists: ["regimes", "milestones", "schoolHolidays", "sources", "comparison", "tasks"],
  },
  sources: {
    path: "/bronnen",
    lists: [
      "regimes",
      "milestones",
      "sources",
      "conflicts",
      "undated",
      "gaps",
      "glossary",
      "faq",
      "measures",
      "centres",
      "comparison",
      "tasks",
    ],
  },
};

export const VIEW_NAMES = Object.keys(ROUTES) as ViewName[];

/** The view at a path below the base, with or without a slash at the end; `null` when there is none. */
export const viewAt = (path: string): ViewName | null => {
  const bare = path.replace(/(\/index)?\.html$/, "").replace(/\/+$/, "") || "/";
  return VIEW_NAMES.find((view) => ROUTES[view].path === bare) ?? null;
};
