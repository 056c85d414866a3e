import type { ReactNode } from "react";
import { openDeckId, useDeck, useDecks } from "#src/api/use-decks.ts";
import { useLink } from "#src/link/link-context.tsx";
import type { Part } from "./notice-lines.tsx";

type Props = { scene: string; children: (parts: readonly Part[]) => ReactNode };

/** Gives the scene that the link names as a part that could not be read, when the presentation that is open has it not. */
export function UnreadableScene({ scene, children }: Props) {
  const { presentatie } = useLink().state;
  const { decks } = useDecks();
  const id = openDeckId(presentatie, decks);
  return id === null ? children([]) : <InDeck {...{ id, scene, children }} />;
}

function InDeck({ id, scene, children }: Props & { id: string }) {
  const { deck } = useDeck(id);
  const isThere = deck?.scenes.some((one) => one.id === scene) ?? true;
  return children(isThere ? [] : [{ name: "scene", value: scene }]);
}
