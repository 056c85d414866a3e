import type { Language, Text } from "./text.ts";

/** Words of whoever presents: in one language or in both, never in none. */
export type Words = { readonly nl?: string | undefined; readonly en?: string | undefined };

/** The views that a scene can show, by the names of the link. */
export const PRESENTED_VIEWS = ["timeline", "date-check", "preparation", "sources"] as const;
export type PresentedView = (typeof PRESENTED_VIEWS)[number];

/** A saved link with words. What it shows is asked of the facts each time: nothing of them is copied into it. */
export type PresentationScene = {
  id: string;
  title: Words;
  lead?: Words | undefined;
  /** For who speaks: never on the slide. */
  notes?: Words | undefined;
  view: PresentedView;
  /** The query of the link, "" or "?op=…", without the language: that is of who looks. */
  link: string;
  /** Ids of the milestones that it is about; none: all that the link shows. */
  highlights: string[];
  /** The highlighted ones appear one after the other. */
  stepwise: boolean;
};

export type Presentation = {
  id: string;
  title: Words;
  scenes: PresentationScene[];
  /** When it was last written, RFC 3339 UTC. */
  updatedAt: string;
};

/** A presentation in a list of them. */
export type PresentationSummary = Pick<Presentation, "id" | "title" | "updatedAt"> & { scenes: number };

/** What a name, a title and the text beneath it can hold, in characters; and scenes in a presentation. */
export const MOST = {
  title: 300,
  lead: 1000,
  notes: 10_000,
  link: 2000,
  highlights: 40,
  scenes: 100,
} as const;

const OTHER: Record<Language, Language> = { nl: "en", en: "nl" };

/** Words as they are read, and in which language they are: the other one stands in for what is missing. */
export type Spoken = { text: string; language: Language };

export function spoken(words: Words | undefined, language: Language): Spoken {
  const own = words?.[language];
  if (own !== undefined) return { text: own, language };
  const other = words?.[OTHER[language]];
  return { text: other ?? "", language: other === undefined ? language : OTHER[language] };
}

/** The words with those of one language replaced; empty ones are taken out. `undefined` when none are left. */
export function withWords(words: Words | undefined, language: Language, text: string): Words | undefined {
  const others = words?.[OTHER[language]];
  const own = text.trim() === "" ? {} : { [language]: text };
  const rest = others === undefined ? {} : { [OTHER[language]]: others };
  const all: Words = { ...own, ...rest };
  return Object.keys(all).length > 0 ? all : undefined;
}

/** In both languages, as a fact would be. */
export const inBoth = (words: Words | undefined): Text => ({
  nl: spoken(words, "nl").text,
  en: spoken(words, "en").text,
});

/** A scene moved to another place; the same list when it is there already. */
export function movedScene(scenes: PresentationScene[], id: string, to: number): PresentationScene[] {
  const from = scenes.findIndex((scene) => scene.id === id);
  const scene = scenes[from];
  const place = Math.max(0, Math.min(to, scenes.length - 1));
  if (!scene || from === place) return scenes;
  return scenes.toSpliced(from, 1).toSpliced(place, 0, scene);
}
