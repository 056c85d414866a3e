import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { useLocation, useRouter } from "wouter";
import type { PlainDate } from "#src/domain/plain-date.ts";
import type { Link, ViewName } from "#src/link/link-context.tsx";
import { type LinkState, parseLink, serialiseLink, type UnreadablePart } from "#src/link/link-state.ts";
import { currentSearch, isTyping, moveTo, settle, stepped, useShown } from "./address.ts";
import { ROUTES, viewAt } from "./routes.ts";

const FOLLOWED: readonly string[] = [
  "zoek",
  "spoor",
  "niveau",
  "zekerheid",
  "sorteer",
  "weergave",
  "verschil",
] satisfies (keyof LinkState)[];

/** Filters, orders and displays, of tasks all that there are: their controls show them at once (`useLinkNow`). */
const isFollowed = (name: string) => FOLLOWED.includes(name) || name.startsWith("taak");

type AppLink = {
  link: Link;
  /** What the link is already, when the page still follows it. */
  now: LinkState;
  found: boolean;
  unreadable: readonly UnreadablePart[];
};

/**
 * Searching sources is another search than that of milestones: neither goes along to the other. Which presentation is
 * open is of no other view.
 */
function carried(state: LinkState, from: ViewName, to: ViewName): LinkState {
  if (from === to) return state;
  const kept = from === "sources" || to === "sources" ? { ...state, zoek: "" } : state;
  return from === "presentation" ? { ...kept, presentatie: null, scene: null, scherm: null } : kept;
}

/**
 * The address bar as the link that views read and change. A prerendered page does not know where it will be hosted: it
 * links relative to itself (`pageBase`, "./" or "../") as long as its own path is open, and from the root elsewhere.
 */
export function useAppLink(today: PlainDate, pageBase: string): AppLink {
  const [path, navigate] = useLocation();
  const { search, restored, follows } = useShown();
  const { base } = useRouter();
  const latest = useMemo(() => ({ ...parseLink(search), restored }), [search, restored]);
  const followed = useDeferredValue(latest);
  const parsed = follows ? followed : latest;
  const [opened] = useState(path);
  const hrefBase = path === opened ? pageBase : `${base}/`;
  const found = viewAt(path);
  const view = found ?? "timeline";

  const href = useCallback(
    (change: Partial<LinkState>, target: ViewName = view) =>
      `${hrefBase}${ROUTES[target].path.slice(1)}${serialiseLink({ ...carried(parsed.state, view, target), ...change })}`,
    [hrefBase, parsed, view],
  );
  const go = useCallback<Link["go"]>(
    (change, { replace: along = false, typed = false, view: target = view } = {}) => {
      // From the address itself: two wishes in one event must not undo each other.
      const { state } = parseLink(currentSearch());
      const next = serialiseLink({ ...carried(state, view, target), ...change });
      const replace = typed ? isTyping() : along;
      const follows = target === view && Object.keys(change).every(isFollowed);
      // A step back that changes nothing would lead nowhere; what could not be read leaves the address without one.
      if (target === view && (replace || next === serialiseLink(state))) return moveTo(next, follows);
      settle();
      navigate(`${ROUTES[target].path}${next}`, { replace });
      stepped(typed, follows);
    },
    [navigate, view],
  );
  const link = useMemo(() => {
    const { state } = parsed;
    const resolved = (date: PlainDate | "vandaag") => (date === "vandaag" ? today : date);
    const comparedWith = state.vergelijk && resolved(state.vergelijk);
    return {
      state,
      asOf: resolved(state.op),
      comparedWith,
      today,
      view,
      restored: parsed.restored,
      go,
      href,
    };
  }, [parsed, today, view, go, href]);
  return { link, now: latest.state, found: found !== null, unreadable: parsed.unreadable };
}
