import type { LinkState } from "#src/link/link-state.ts";

/** What chooses tasks by what they are: the squares set these. */
export const NO_CHOICE = {
  taakdomein: null,
  taakstatus: [],
  taakrol: null,
  taakwie: null,
  taakmaand: null,
} satisfies Partial<LinkState>;

/** All that hides tasks from the list. */
export const NO_FILTERS = { ...NO_CHOICE, taakzoek: "" } satisfies Partial<LinkState>;

const NAMES = Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[];

export const isFiltered = (state: LinkState): boolean => NAMES.some((name) => (state[name]?.length ?? 0) > 0);
