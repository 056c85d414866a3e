import { useState } from "react";
import type { PresentationScene } from "#src/domain/presentation.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

const messages = defineMessages({
  nl: {
    noScene: (id: string) =>
      `Een deel van de link kon niet worden gelezen: scene=${id}. Dit is de eerste dia.`,
  },
  en: {
    noScene: (id: string) => `Part of the link could not be read: scene=${id}. This is the first slide.`,
  },
});

/** What is said when the link that was opened names a scene that the presentation has not; else empty. */
export function useSceneNotice(scenes: readonly PresentationScene[]): string {
  const words = useMessages(messages);
  const { scene } = useLink().state;
  const [unknown] = useState(() => (scenes.some(({ id }) => id === scene) ? null : scene));
  return unknown === null ? "" : words.noScene(unknown);
}
