import { useEffect, useRef } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import "./room-help.css";

const messages = defineMessages({
  nl: {
    title: "Toetsen bij het presenteren",
    done: "Sluiten",
    rows: {
      next: { keys: "→ ↓ spatie PageDown", what: "volgende dia of volgende mijlpaal" },
      previous: { keys: "← ↑ PageUp", what: "terug" },
      steps: {
        keys: "stap 1 van 3",
        what: "zoveel mijlpalen van deze dia staan er al; vooruit toont de volgende",
      },
      scroll: { keys: "↓ ↑", what: "op een dia met “Meer hieronder” eerst naar beneden of naar boven" },
      ends: { keys: "Home End", what: "eerste of laatste dia" },
      number: { keys: "1 2 3 … Enter", what: "naar de dia met dat nummer" },
      black: { keys: "B .", what: "zwart scherm, en weer licht" },
      timeline: {
        keys: "Tab",
        what: "naar de tijdlijn, die dan haar eigen toetsen heeft; + − 0 zoomen, Enter opent",
      },
      leave: { keys: "Esc", what: "sluit wat open is, verlaat de tijdlijn, stopt met presenteren" },
      touch: { keys: "vegen of tikken aan de zijkant", what: "vorige of volgende dia" },
    },
  },
  en: {
    title: "Keys while presenting",
    done: "Close",
    rows: {
      next: { keys: "→ ↓ space PageDown", what: "next slide or next milestone" },
      previous: { keys: "← ↑ PageUp", what: "back" },
      steps: {
        keys: "step 1 of 3",
        what: "so many milestones of this slide are there; forward shows the next",
      },
      scroll: { keys: "↓ ↑", what: "on a slide with “More below” first down or up" },
      ends: { keys: "Home End", what: "first or last slide" },
      number: { keys: "1 2 3 … Enter", what: "to the slide with that number" },
      black: { keys: "B .", what: "black screen, and light again" },
      timeline: {
        keys: "Tab",
        what: "to the timeline, which then has its own keys; + − 0 zoom, Enter opens",
      },
      leave: { keys: "Esc", what: "closes what is open, leaves the timeline, stops presenting" },
      touch: { keys: "swipe or tap at the side", what: "previous or next slide" },
    },
  },
});

/** What the keys do. The browser closes it on Escape and gives the focus back. */
export function RoomHelp({ onClose }: { onClose: () => void }) {
  const words = useMessages(messages);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="room-help" aria-labelledby="room-help-title" onClose={onClose}>
      <h2 id="room-help-title">{words.title}</h2>
      <dl>
        {Object.values(words.rows).map(({ keys, what }) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="control" onClick={() => dialog.current?.close()}>
        {words.done}
      </button>
    </dialog>
  );
}
