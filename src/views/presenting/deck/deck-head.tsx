import { type ReactNode, useState } from "react";
import type { Presentation } from "#src/domain/presentation.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { goFullScreen } from "../room/room-controls.tsx";
import { Said } from "../slide/said.tsx";
import type { SlideFacts } from "../slide/use-slide.ts";
import { DeckExport } from "./deck-export.tsx";
import { TitleField } from "./scene-editor.tsx";
import { useReturnFocus } from "./use-return-focus.ts";

const messages = defineMessages({
  nl: {
    scenes: (count: number) => (count === 1 ? "1 scène" : `${count} scènes`),
    present: "Presenteren",
    rename: "Titel wijzigen",
    title: "Titel van de presentatie",
    done: "Klaar",
    remove: "Presentatie verwijderen",
  },
  en: {
    scenes: (count: number) => (count === 1 ? "1 scene" : `${count} scenes`),
    present: "Present",
    rename: "Change the title",
    title: "Title of the presentation",
    done: "Done",
    remove: "Delete the presentation",
  },
});

type Props = {
  deck: Presentation;
  facts: SlideFacts;
  onChange: (deck: Presentation) => void;
  onRemove: () => void;
  /** Whether it is saved. */
  children: ReactNode;
};

/** What the presentation is called, and what can be done with the whole of it. */
export function DeckHead({ deck, facts, onChange, onRemove, children }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { go } = useLink();
  const [renaming, setRenaming] = useState(false);
  const { ref, leaving } = useReturnFocus(deck.id);
  const present = () => {
    leaving();
    goFullScreen();
    go({ presentatie: deck.id, scene: null, scherm: "zaal" });
  };
  return (
    <header className="deck-head">
      <h1>
        <Said words={deck.title} marked />
      </h1>
      {renaming && (
        <div className="scene-form" ref={chooseField}>
          <TitleField
            label={words.title}
            words={deck.title}
            language={language}
            onChange={(title) => onChange({ ...deck, title })}
          />
        </div>
      )}
      <div className="deck-actions no-print">
        {deck.scenes.length > 0 && (
          <button ref={ref} type="button" className="control" data-primary onClick={present}>
            {words.present}
          </button>
        )}
        <button
          type="button"
          className="control"
          aria-expanded={renaming}
          onClick={() => setRenaming(!renaming)}
        >
          {renaming ? words.done : words.rename}
        </button>
        <DeckExport {...{ deck, facts }} />
        <button type="button" className="control" onClick={onRemove}>
          {words.remove}
        </button>
        <span className="deck-count">{words.scenes(deck.scenes.length)}</span>
        {children}
      </div>
    </header>
  );
}

/** Who asks to change a title types at once: the field takes the focus when it comes, with all that stands in it. */
function chooseField(form: HTMLElement | null): void {
  const field = form?.querySelector("input");
  field?.focus();
  field?.select();
}
