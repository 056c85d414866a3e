import { type ReactNode, useEffect, useRef, useState } from "react";
import { newId, useDeck, useDeckWriter } from "#src/api/use-decks.ts";
import {
  MOST,
  movedScene,
  type Presentation,
  type PresentationScene,
  spoken,
} from "#src/domain/presentation.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { copiedTitle } from "../copied-title.ts";
import type { SlideFacts } from "../slide/use-slide.ts";
import { DeckHead } from "./deck-head.tsx";
import type { Done } from "./deck-page.tsx";
import { DeckStatus } from "./deck-status.tsx";
import { WayBack, WhyNoDeck } from "./no-deck.tsx";
import { SceneRow } from "./scene-row.tsx";
import { TwoVersions } from "./two-versions.tsx";

const messages = defineMessages({
  nl: {
    scenes: "Scènes",
    how: "Een scène is een weergave die u bewaarde, met uw woorden erbij. Open een weergave zoals u ze wilt tonen en kies onderaan “Bewaren als scène”.",
    moved: (title: string, place: number, count: number) =>
      `“${title}” staat nu op plaats ${place} van ${count}.`,
    copied: (title: string) => `“${title}” is gedupliceerd.`,
    full: `Een presentatie heeft hoogstens ${MOST.scenes} scènes.`,
    removed: (title: string) => `“${title}” is verwijderd.`,
    failed: "Verwijderen is niet gelukt. Kijk de presentatie na en probeer het opnieuw.",
  },
  en: {
    scenes: "Scenes",
    how: "A scene is a view that you saved, with your own words. Open a view as you want to show it and choose “Save as scene” at the bottom.",
    moved: (title: string, place: number, count: number) =>
      `“${title}” is now in place ${place} of ${count}.`,
    copied: (title: string) => `“${title}” is duplicated.`,
    full: `A presentation has at most ${MOST.scenes} scenes.`,
    removed: (title: string) => `“${title}” is deleted.`,
    failed: "Deleting failed. Look at the presentation and try again.",
  },
});

type Props = { id: string; facts: SlideFacts; onDone: (done: Done | null) => void };

/** One presentation: its scenes, in their order. All that changes holds at once and is saved by itself. */
export function DeckEditor({ id, facts, onDone }: Props) {
  const open = useDeck(id);
  const { deck, error, retry, trouble } = open;
  if (!deck) {
    return (
      <>
        <WhyNoDeck error={error} retry={retry} />
        {error && <WayBack />}
      </>
    );
  }
  return (
    <>
      {trouble?.kind === "stale" && (
        <TwoVersions mine={deck} theirs={trouble.theirs?.deck ?? null} choose={open.choose} />
      )}
      <Scenes {...{ deck, facts, onDone }} onChange={open.change}>
        <DeckStatus open={open} />
      </Scenes>
    </>
  );
}

type ScenesProps = {
  deck: Presentation;
  facts: SlideFacts;
  onDone: (done: Done | null) => void;
  onChange: (deck: Presentation) => void;
  children: ReactNode;
};

function Scenes({ deck, facts, onDone, onChange, children }: ScenesProps) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { state, go } = useLink();
  const writer = useDeckWriter();
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ id: string; by: number } | null>(null);
  const { scenes } = deck;
  const put = (next: PresentationScene[], done: Done | null) => {
    onChange({ ...deck, scenes: next });
    onDone(done);
  };
  // A row that moves in the page would lose the focus of its button.
  useEffect(() => {
    if (!moved) return;
    const row = [...(list.current?.children ?? [])].find((item) =>
      item.matches(`[data-scene="${moved.id}"]`),
    );
    row?.querySelector<HTMLElement>(`[data-move="${moved.by}"]`)?.focus();
  }, [moved]);

  const actionsOf = (scene: PresentationScene, index: number) => {
    const title = spoken(scene.title, language).text;
    return {
      change: (next: PresentationScene) =>
        put(
          scenes.map((other) => (other.id === scene.id ? next : other)),
          null,
        ),
      move: (by: 1 | -1) => {
        const next = movedScene(scenes, scene.id, index + by);
        if (next === scenes) return;
        put(next, { text: words.moved(title, index + by + 1, scenes.length) });
        setMoved({ id: scene.id, by });
      },
      copy: () => {
        if (scenes.length >= MOST.scenes) return onDone({ text: words.full });
        const copy: PresentationScene = { ...scene, id: newId("s"), title: copiedTitle(scene.title) };
        put(scenes.toSpliced(index + 1, 0, copy), { text: words.copied(title) });
      },
      remove: () => {
        // The link would name a scene that is not there.
        if (state.scene === scene.id) go({ scene: null }, { replace: true });
        put(
          scenes.filter((other) => other.id !== scene.id),
          {
            text: words.removed(title),
            removed: {
              title,
              // Where it stood, in what the presentation is by then.
              putBack: () =>
                writer.add(deck.id, (now) => {
                  if (now.scenes.some((other) => other.id === scene.id)) return now;
                  if (now.scenes.length >= MOST.scenes) return null;
                  return { ...now, scenes: now.scenes.toSpliced(index, 0, scene) };
                }),
            },
          },
        );
      },
    };
  };
  const removeDeck = async () => {
    try {
      const { updatedAt: _when, ...removed } = await writer.remove(deck.id);
      go({ presentatie: null, scene: null });
      const { text: title } = spoken(removed.title, language);
      onDone({
        text: words.removed(title),
        removed: {
          title,
          putBack: async () => {
            writer.create(removed);
            go({ presentatie: removed.id });
            return true;
          },
        },
      });
    } catch {
      onDone({ text: words.failed });
    }
  };
  return (
    <>
      <DeckHead {...{ deck, facts, onChange }} onRemove={() => void removeDeck()}>
        {children}
      </DeckHead>
      <ol ref={list} className="deck-scenes" aria-label={words.scenes}>
        {scenes.map((scene, index) => (
          <SceneRow
            key={scene.id}
            {...{ scene, facts }}
            deckId={deck.id}
            isFirst={index === 0}
            isLast={index === scenes.length - 1}
            actions={actionsOf(scene, index)}
          />
        ))}
      </ol>
      <p className="deck-how no-print">{words.how}</p>
    </>
  );
}
