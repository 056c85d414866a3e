import { useCallback, useEffect, useRef, useState } from "react";
import { type Presentation, spoken } from "#src/domain/presentation.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import type { LinkState } from "#src/link/link-state.ts";
import { keepPreference, usePreference } from "#src/ui/preferences.ts";
import type { SlideFacts } from "../slide/use-slide.ts";
import { useStops } from "../use-stops.ts";
import { type Place, indexOf } from "./place.ts";
import { RoomControls } from "./room-controls.tsx";
import { RoomHelp } from "./room-help.tsx";
import { Slide } from "./slide.tsx";
import { useAwake } from "./use-awake.ts";
import { useHands } from "./use-hands.ts";
import { usePlace } from "./use-place.ts";
import { useRoomKeys } from "./use-room-keys.ts";
import { useRootSize } from "./use-root-size.ts";
import { useRootTheme } from "./use-root-theme.ts";
import "./room.css";

const messages = defineMessages({
  nl: {
    at: (number: number, count: number, title: string) => `Dia ${number} van ${count}: ${title}`,
    black: "Het scherm is zwart.",
    to: (digits: string) => `Naar dia ${digits}, druk op Enter`,
  },
  en: {
    at: (number: number, count: number, title: string) => `Slide ${number} of ${count}: ${title}`,
    black: "The screen is black.",
    to: (digits: string) => `To slide ${digits}, press Enter`,
  },
});

/** Which theme the room has, whatever the page has: a beamer asks for another one than a desk. */
const ROOM_THEME = "leersteun.zaal";

const UNCHANGED: Partial<LinkState> = {};

type Props = { deck: Presentation; facts: SlideFacts };

/** One presentation in its room: the slide, its keys and hands, and what is said of it. */
export function Stage({ deck, facts }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { state, go } = useLink();
  const { scenes } = deck;
  const stops = useStops(scenes, facts);
  const start = (): Place => ({ scene: state.scene ?? scenes[0]?.id ?? "", step: 0, black: false });
  const [begun] = useState(start);
  const [place, setPlace] = usePlace({ deck: deck.id, start: begun, asks: false });
  const index = indexOf(stops, place);
  const scene = scenes[index];
  const stop = stops[index];
  const main = useRef<HTMLElement>(null);
  const [pointed, setPointed] = useState<{ scene: string; change: Partial<LinkState> } | null>(null);
  const change = pointed && pointed.scene === scene?.id ? pointed.change : UNCHANGED;
  const [help, setHelp] = useState(false);
  const theme = usePreference(ROOM_THEME) === "light" ? "light" : "dark";
  const awake = useAwake(main);
  useRootSize();
  useRootTheme(theme);
  useEffect(() => main.current?.focus({ preventScroll: true }), []);

  // The link follows, without a step in the history: the way back leads to where the presentation was opened.
  const shown = scene?.id ?? null;
  useEffect(() => {
    if (shown !== null && shown !== state.scene) go({ scene: shown }, { replace: true });
  }, [shown, state.scene, go]);

  const onChange = useCallback(
    (wish: Partial<LinkState>) =>
      setPointed((before) => ({
        scene: shown ?? "",
        change: { ...(before?.scene === shown ? before.change : {}), ...wish },
      })),
    [shown],
  );
  const leave = () => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    go({ scherm: null });
  };
  const openHelp = () => setHelp(true);
  const { digits } = useRoomKeys({
    stops,
    place,
    onPlace: setPlace,
    onHelp: openHelp,
    onLeave: () => {
      if (place.black) return setPlace({ ...place, black: false });
      if (change.mijlpaal) return onChange({ mijlpaal: null });
      const { activeElement } = document;
      if (activeElement?.closest(".slide-drawing, .slide-view")) return main.current?.focus();
      leave();
    },
    paused: help,
  });
  useHands(main, { stops, place, onPlace: setPlace });

  if (!scene) return null;
  const title = spoken(scene.title, language).text;
  return (
    <main ref={main} id="main" tabIndex={-1} className="room" data-awake={awake || undefined}>
      <Slide
        {...{ facts, scene, change, onChange }}
        step={stop && stop.steps > 0 ? Math.min(place.step, stop.steps) : null}
        number={index + 1}
        count={scenes.length}
        onHelp={openHelp}
      />
      <RoomControls
        {...{ stops, place, theme }}
        onPlace={setPlace}
        onTheme={() => keepPreference(ROOM_THEME, theme === "dark" ? "light" : null)}
        onHelp={openHelp}
        onLeave={leave}
      />
      {place.black && (
        // A click lights it up, as any key that moves does.
        <button type="button" className="room-black" onClick={() => setPlace({ ...place, black: false })}>
          <span className="visually-hidden">{words.black}</span>
        </button>
      )}
      {digits !== "" && <p className="room-digits">{words.to(digits)}</p>}
      <p className="visually-hidden" role="status">
        {place.black ? words.black : words.at(index + 1, scenes.length, title)}
      </p>
      {help && <RoomHelp onClose={() => setHelp(false)} />}
    </main>
  );
}
