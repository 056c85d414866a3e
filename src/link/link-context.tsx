import { createContext, type ReactNode, use } from "react";
import type { PlainDate } from "#src/domain/plain-date.ts";
import type { LinkState } from "./link-state.ts";

export type ViewName =
  | "timeline"
  | "date-check"
  | "preparation"
  | "presentation"
  | "sources"
  | "accessibility";

/** What every view knows of the link, and how it wishes for another one. */
export type Link = {
  state: LinkState;
  /** The peildatum as a day: "vandaag" is resolved. */
  asOf: PlainDate;
  /** The day that the peildatum is compared with, before or after it; `null` when nothing is compared. */
  comparedWith: PlainDate | null;
  today: PlainDate;
  view: ViewName;
  /** What is on screen was opened, or come back to; false when the reader has changed it since. */
  restored: boolean;
  /**
   * Changes part of the link. `replace` makes no step in the history, for what moves continuously; `typed` makes one of
   * all the letters of a search. What is on screen follows a filter or an order; its control has `useLinkNow`.
   */
  go: (change: Partial<LinkState>, options?: { replace?: boolean; typed?: boolean; view?: ViewName }) => void;
  /** The address of a view with part of the link changed; the rest is kept. */
  href: (change: Partial<LinkState>, view?: ViewName) => string;
};

const LinkContext = createContext<Link | null>(null);
const NowContext = createContext<LinkState | null>(null);

/** `now`: what the link is already, when what is on screen still follows. */
type Props = { link: Link; now?: LinkState | null; children: ReactNode };

export const LinkProvider = ({ link, now = null, children }: Props) => (
  <LinkContext value={link}>
    <NowContext value={now}>{children}</NowContext>
  </LinkContext>
);

export function useLink(): Link {
  const link = use(LinkContext);
  if (!link) throw new Error("useLink needs a LinkProvider");
  return link;
}

/** For a control that shows what was just asked, before the rest of the page has followed. */
export function useLinkNow(): LinkState {
  const { state } = useLink();
  return use(NowContext) ?? state;
}
