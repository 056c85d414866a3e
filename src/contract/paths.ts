/** All paths stand under this one. */
export const API_ROOT = "/api/v1";

/** Where each list of published facts is. Apart from its codec: what only needs to know the place carries no codecs. */
export const LIST_PATHS = {
  regimes: "/regimes",
  milestones: "/milestones",
  measures: "/measures",
  comparison: "/comparison",
  conflicts: "/conflicts",
  sources: "/sources",
  centres: "/centres",
  schoolHolidays: "/school-holidays",
  glossary: "/glossary",
  faq: "/faq",
  tasks: "/tasks",
  undated: "/undated",
  gaps: "/gaps",
} as const;

export const ABOUT_PATH = "/about";
