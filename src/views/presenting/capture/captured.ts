import { PRESENTED_VIEWS, type PresentedView } from "#src/domain/presentation.ts";
import type { Link } from "#src/link/link-context.tsx";
import { DEFAULT_LINK, type LinkState, serialiseLink } from "#src/link/link-state.ts";

/** What was asked of this visit alone. */
const OF_THE_VISIT: readonly string[] = ["scenario", "titel", "nadruk", "beeld"];

/** The link on screen as a scene keeps it: in no language, of no presentation. `fixed`: its day stays as it is now. */
export function capturedLink({ state, asOf }: Pick<Link, "state" | "asOf">, fixed: boolean): string {
  const kept: LinkState = {
    ...state,
    op: fixed ? asOf : state.op,
    presentatie: null,
    scene: null,
    scherm: null,
    taal: DEFAULT_LINK.taal,
    rest: state.rest.filter(([name]) => !OF_THE_VISIT.includes(name)),
  };
  return serialiseLink(kept);
}

/** `null`: a presentation is no scene of a presentation. */
export const capturedView = ({ view }: Pick<Link, "view">): PresentedView | null =>
  PRESENTED_VIEWS.find((name) => name === view) ?? null;
