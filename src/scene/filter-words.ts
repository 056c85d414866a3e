import { defineMessages } from "#src/i18n/define-messages.ts";
import { terms } from "#src/i18n/terms.ts";
import type { LinkState } from "#src/link/link-state.ts";

const messages = defineMessages({
  nl: {
    tracks: (names: string) => `sporen: ${names}`,
    certainties: (names: string) => `zekerheid: ${names}`,
    level: (name: string) => `niveau: ${name}`,
    search: (text: string) => `zoekt “${text}”`,
    differences: (how: string) => `alleen wat verschilt: ${how}`,
    difference: {
      nieuw: "nieuw bekend",
      verschoven: "verschoven",
      "in-werking": "in of uit werking",
      bereikt: "bereikt",
    },
  },
  en: {
    tracks: (names: string) => `tracks: ${names}`,
    certainties: (names: string) => `certainty: ${names}`,
    level: (name: string) => `level: ${name}`,
    search: (text: string) => `searches for “${text}”`,
    differences: (how: string) => `only what differs: ${how}`,
    difference: {
      nieuw: "newly known",
      verschoven: "moved",
      "in-werking": "in or out of force",
      bereikt: "reached",
    },
  },
});

type Filters = Pick<LinkState, "spoor" | "zekerheid" | "niveau" | "zoek" | "vergelijk" | "verschil" | "taal">;

/** What a link leaves out, in words, for what has no filters on screen: "sporen: Protocol"; empty when it shows all. */
export function filterWords({
  spoor,
  zekerheid,
  niveau,
  zoek,
  vergelijk,
  verschil,
  taal,
}: Filters): string[] {
  const words = messages[taal];
  const named = terms[taal];
  return [
    ...(spoor.length > 0 ? [words.tracks(spoor.map((track) => named.track[track]).join(", "))] : []),
    ...(niveau ? [words.level(named.level[niveau])] : []),
    ...(zekerheid.length > 0
      ? [words.certainties(zekerheid.map((certainty) => named.certainty[certainty]).join(", "))]
      : []),
    ...(zoek.trim() === "" ? [] : [words.search(zoek.trim())]),
    ...(vergelijk && verschil ? [words.differences(words.difference[verschil])] : []),
  ];
}
