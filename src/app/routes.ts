import type { ListName } from "#src/api/queries.ts";
import type { ViewName } from "#src/link/link-context.tsx";

type Route = {
  path: string;
  /** What its prerendered page carries: the lists it shows, and the module that draws it. */
  lists: readonly ListName[];
  module: string;
  /** It shows what no page carries, so an API is asked in any case. */
  asks?: true;
};

/** One row a view. */
export const ROUTES: Record<ViewName, Route> = {
  timeline: {
    path: "/",
    module: "src/views/timeline-view/timeline-view.tsx",
    lists: ["regimes", "milestones", "schoolHolidays", "sources", "conflicts"],
  },
  "date-check": {
    path: "/datumcheck",
    module: "src/views/date-check/date-check-view.tsx",
    lists: ["regimes", "milestones", "schoolHolidays", "sources", "comparison", "tasks"],
  },
  // Boards and their logs are not published facts: no page carries them.
  preparation: {
    path: "/voorbereiding",
    module: "src/views/preparation/preparation-view.tsx",
    lists: ["regimes", "milestones", "schoolHolidays", "sources", "tasks"],
    asks: true,
  },
  // Presentations are not published facts either.
  presentation: {
    path: "/presentatie",
    module: "src/views/presenting/presenting-view.tsx",
    lists: ["regimes", "milestones", "schoolHolidays", "sources"],
    asks: true,
  },
  sources: {
    path: "/bronnen",
    module: "src/views/sources/sources-view.tsx",
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
  // A statement about the site, not a view of the facts: it stands in the footer.
  accessibility: {
    path: "/toegankelijkheid",
    module: "src/views/accessibility/accessibility-view.tsx",
    lists: [],
  },
};

export const VIEW_NAMES = Object.keys(ROUTES) as ViewName[];

/** The view at a path below the base, with or without a slash at the end; `null` when there is none. */
export const viewAt = (path: string): ViewName | null => {
  const bare = path.replace(/(\/index)?\.html$/, "").replace(/\/+$/, "") || "/";
  return VIEW_NAMES.find((view) => ROUTES[view].path === bare) ?? null;
};
