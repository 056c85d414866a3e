import { useState } from "react";
import { type PresentationScene, spoken } from "#src/domain/presentation.ts";
import { CopyButton } from "#src/facts/copy-button.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { parseLink } from "#src/link/link-state.ts";
import { viewNames } from "#src/link/view-names.ts";
import { frameCode } from "../frame/frame-link.ts";
import { goFullScreen } from "../room/room-controls.tsx";
import { sceneWords } from "../scene-words.ts";
import { Said } from "../slide/said.tsx";
import { isDrawn, type SlideFacts } from "../slide/use-slide.ts";
import { SceneEditor } from "./scene-editor.tsx";
import { ScenePicture } from "./scene-picture.tsx";
import { useReturnFocus } from "./use-return-focus.ts";

const messages = defineMessages({
  nl: {
    notes: "Notities",
    present: "Presenteren vanaf hier",
    show: (view: string) => `Toon in ${view}`,
    edit: "Bewerken",
    done: "Klaar",
    up: "Omhoog",
    down: "Omlaag",
    copy: "Dupliceren",
    remove: "Verwijderen",
    embed: "Kopieer code om in te sluiten",
    of: (action: string, title: string) => `${action}: ${title}`,
  },
  en: {
    notes: "Notes",
    present: "Present from here",
    show: (view: string) => `Show in ${view}`,
    edit: "Edit",
    done: "Done",
    up: "Up",
    down: "Down",
    copy: "Duplicate",
    remove: "Delete",
    embed: "Copy code to embed",
    of: (action: string, title: string) => `${action}: ${title}`,
  },
});

export type SceneActions = {
  change: (scene: PresentationScene) => void;
  move: (by: 1 | -1) => void;
  copy: () => void;
  remove: () => void;
};

type Props = {
  scene: PresentationScene;
  facts: SlideFacts;
  deckId: string;
  isFirst: boolean;
  isLast: boolean;
  actions: SceneActions;
};

/** One scene of a presentation: its picture, its words, and what can be done with it. */
export function SceneRow({ scene, facts, deckId, isFirst, isLast, actions }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { href, go } = useLink();
  const [editing, setEditing] = useState(false);
  const title = spoken(scene.title, language).text;
  const { state } = parseLink(scene.link);
  const named = (action: string) => ({ "aria-label": words.of(action, title) });
  const { ref: presenting, leaving } = useReturnFocus(`${deckId}/${scene.id}`);
  const present = () => {
    leaving();
    goFullScreen();
    go({ presentatie: deckId, scene: scene.id, scherm: "zaal" });
  };
  return (
    <li className="scene-row" data-scene={scene.id}>
      {/* A scene of another view is said in words, beside nothing that only repeats them. */}
      {isDrawn(scene.view, state) && <ScenePicture scene={scene} facts={facts} />}
      <div className="scene-words">
        <h2>
          <Said words={scene.title} marked />
        </h2>
        <p className="caption">{sceneWords(scene, language)}</p>
        {editing ? (
          <SceneEditor scene={scene} facts={facts} onChange={actions.change} />
        ) : (
          <>
            {scene.lead && (
              <p>
                <Said words={scene.lead} marked />
              </p>
            )}
            {scene.notes && (
              <p className="scene-notes">
                <strong>{words.notes}.</strong> <Said words={scene.notes} marked />
              </p>
            )}
          </>
        )}
        <div className="scene-actions no-print">
          <button
            type="button"
            className="text-button"
            aria-expanded={editing}
            {...named(editing ? words.done : words.edit)}
            onClick={() => setEditing(!editing)}
          >
            {editing ? words.done : words.edit}
          </button>
          <button
            type="button"
            className="text-button"
            data-move="-1"
            aria-disabled={isFirst}
            {...named(words.up)}
            onClick={() => actions.move(-1)}
          >
            {words.up}
          </button>
          <button
            type="button"
            className="text-button"
            data-move="1"
            aria-disabled={isLast}
            {...named(words.down)}
            onClick={() => actions.move(1)}
          >
            {words.down}
          </button>
          <button type="button" className="text-button" {...named(words.copy)} onClick={actions.copy}>
            {words.copy}
          </button>
          <button
            type="button"
            className="text-button"
            {...named(words.remove)}
            // The second click of two would fall on the next scene.
            onClick={({ detail }) => detail < 2 && actions.remove()}
          >
            {words.remove}
          </button>
          <a
            href={href({ ...state, taal: language }, scene.view)}
            {...named(words.show(viewNames[language][scene.view]))}
          >
            {words.show(viewNames[language][scene.view])}
          </a>
          <button
            ref={presenting}
            type="button"
            className="text-button"
            {...named(words.present)}
            onClick={present}
          >
            {words.present}
          </button>
          <CopyButton label={words.embed} text={() => frameCode({ scene, language, href })} />
        </div>
      </div>
    </li>
  );
}
