import {
  PRESENTED_VIEWS,
  type PresentationScene,
  type PresentedView,
  spoken,
} from "#src/domain/presentation.ts";
import type { Language } from "#src/domain/text.ts";
import type { Link } from "#src/link/link-context.tsx";
import { type LinkState, parseLink } from "#src/link/link-state.ts";

/**
 * A frame in a page of somebody else carries its scene in its own link: it stands there for readers who have none of
 * the presentations of who made it.
 */
export type FrameLink = { title: string; highlights: string[]; view: PresentedView };

const NAMES = { title: "titel", highlights: "nadruk", view: "beeld" } as const;
const LONGEST_TITLE = 300;
const MOST_HIGHLIGHTS = 40;

/** Anybody can write a link: what cannot be read is not there. */
export function readFrame({ rest }: Pick<LinkState, "rest">): FrameLink {
  const said = new Map(rest);
  const view = PRESENTED_VIEWS.find((name) => name === said.get(NAMES.view));
  const highlights = (said.get(NAMES.highlights) ?? "").split(",");
  return {
    title: (said.get(NAMES.title) ?? "").slice(0, LONGEST_TITLE),
    highlights: highlights.filter((id) => /^[a-z0-9-]{1,100}$/.test(id)).slice(0, MOST_HIGHLIGHTS),
    view: view ?? "timeline",
  };
}

/** The link of a frame, as a change of any link. */
export function frameState(scene: PresentationScene, language: Language): LinkState {
  const { state } = parseLink(scene.link);
  const named = Object.values(NAMES) as string[];
  const own: [string, string][] = [[NAMES.title, spoken(scene.title, language).text]];
  if (scene.highlights.length > 0) own.push([NAMES.highlights, scene.highlights.join(",")]);
  if (scene.view !== "timeline") own.push([NAMES.view, scene.view]);
  return {
    ...state,
    taal: language,
    scherm: "kader",
    rest: [...state.rest.filter(([name]) => !named.includes(name)), ...own],
  };
}

/** The link of the frame without what only a frame has. */
export const wholeState = (state: LinkState): LinkState => ({
  ...state,
  presentatie: null,
  scene: null,
  scherm: null,
  rest: state.rest.filter(([name]) => !(Object.values(NAMES) as string[]).includes(name)),
});

type Coded = { scene: PresentationScene; language: Language; href: Link["href"] };

/** What is pasted in a page: `<iframe …>`. */
export function frameCode({ scene, language, href }: Coded): string {
  const { href: address } = new URL(href(frameState(scene, language), "presentation"), window.location.href);
  const title = spoken(scene.title, language).text;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="640" loading="lazy" style="border: 0"></iframe>`;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
