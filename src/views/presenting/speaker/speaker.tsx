import { useState } from "react";
import { useDeck } from "#src/api/use-decks.ts";
import type { Presentation } from "#src/domain/presentation.ts";
import { WithFacts } from "#src/facts/with-facts.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { DeckNotThere, NoDeck } from "../deck/no-deck.tsx";
import { back, forward, indexOf, type Place } from "../room/place.ts";
import { usePlace } from "../room/use-place.ts";
import { useRoomKeys } from "../room/use-room-keys.ts";
import { Said } from "../slide/said.tsx";
import { SLIDE_FACTS, type SlideFacts } from "../slide/use-slide.ts";
import { useSceneNotice } from "../use-scene-notice.ts";
import { stepWords } from "../step-words.ts";
import { useStops } from "../use-stops.ts";
import { Clock } from "./clock.tsx";
import { SceneAhead } from "./scene-ahead.tsx";
import { Timer } from "./timer.tsx";
import "./speaker.css";

const messages = defineMessages({
  nl: {
    window: "Sprekersvenster",
    position: (number: number, count: number) => `Dia ${number} van ${count}`,
    notes: "Notities",
    noNotes: "Geen notities bij deze dia.",
    next: "Volgende dia",
    end: "Dit is de laatste dia.",
    previous: "Vorige",
    onwards: "Volgende",
    black: "Zwart scherm",
    light: "Scherm weer aan",
    isBlack: "Het scherm in de zaal is zwart.",
  },
  en: {
    window: "Speaker window",
    position: (number: number, count: number) => `Slide ${number} of ${count}`,
    notes: "Notes",
    noNotes: "No notes with this slide.",
    next: "Next slide",
    end: "This is the last slide.",
    previous: "Previous",
    onwards: "Next",
    black: "Black screen",
    light: "Screen on again",
    isBlack: "The screen in the room is black.",
  },
});

/** The second window, for who speaks: in step with the room, both ways. */
export function Speaker() {
  const { state } = useLink();
  const { deck, error, retry } = useDeck(state.presentatie ?? "");
  if (!deck) return <DeckNotThere error={error} retry={retry} />;
  if (deck.scenes.length === 0) return <NoDeck />;
  return (
    <WithFacts names={SLIDE_FACTS} titled>
      {(facts) => <Lectern {...{ deck, facts }} />}
    </WithFacts>
  );
}

function Lectern({ deck, facts }: { deck: Presentation; facts: SlideFacts }) {
  const words = useMessages(messages);
  const { state } = useLink();
  const { scenes } = deck;
  const stops = useStops(scenes, facts);
  const [begun] = useState<Place>({ scene: state.scene ?? scenes[0]?.id ?? "", step: 0, black: false });
  const [place, setPlace] = usePlace({ deck: deck.id, start: begun, asks: true });
  const index = indexOf(stops, place);
  const scene = scenes[index];
  const next = scenes[index + 1];
  const step = stepWords(stops, place, useLanguage());
  const noScene = useSceneNotice(scenes);
  useRoomKeys({ stops, place, onPlace: setPlace, onHelp: () => {}, onLeave: () => {}, paused: false });
  if (!scene) return null;
  return (
    <section className="speaker-view" aria-label={words.window}>
      <header>
        <p className="speaker-position" role="status">
          {words.position(index + 1, scenes.length)}
          {step && `, ${step}`}
          {place.black && `. ${words.isBlack}`}
        </p>
        <Timer />
        <Clock />
        {noScene && index === 0 && (
          <p className="speaker-notice" role="status">
            {noScene}
          </p>
        )}
      </header>
      <section className="speaker-now">
        <h1>
          <Said words={scene.title} />
        </h1>
        <SceneAhead scene={scene} facts={facts} />
        <h2>{words.notes}</h2>
        {scene.notes ? (
          <p className="speaker-notes">
            <Said words={scene.notes} />
          </p>
        ) : (
          <p className="caption">{words.noNotes}</p>
        )}
      </section>
      <section className="speaker-next">
        <h2>{words.next}</h2>
        {next ? (
          <>
            <p className="speaker-next-title">
              <Said words={next.title} />
            </p>
            <SceneAhead scene={next} facts={facts} />
          </>
        ) : (
          <p>{words.end}</p>
        )}
      </section>
      <footer>
        <button type="button" className="control" onClick={() => setPlace(back(stops, place))}>
          {words.previous}
        </button>
        <button
          type="button"
          className="control"
          data-primary
          onClick={() => setPlace(forward(stops, place))}
        >
          {words.onwards}
        </button>
        <button
          type="button"
          className="control"
          aria-pressed={place.black}
          onClick={() => setPlace({ ...place, black: !place.black })}
        >
          {place.black ? words.light : words.black}
        </button>
        {step && (
          <span className="speaker-step" aria-hidden="true">
            {step}
          </span>
        )}
      </footer>
    </section>
  );
}
