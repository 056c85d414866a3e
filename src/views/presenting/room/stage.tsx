import { useCallback, useEffect, useRef, useState } from "react";
import { type Presentation, type PresentationScene, spoken } from "#src/domain/presentation.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { type LinkState, parseLink } from "#src/link/link-state.ts";
import { keepPreference } from "#src/ui/preferences.ts";
import type { SlideFacts } from "../slide/use-slide.ts";
import { stepWords } from "../step-words.ts";
import { useSceneNotice } from "../use-scene-notice.ts";
import { useStops } from "../use-stops.ts";
import { type Place, indexOf } from "./place.ts";
import { RoomControls } from "./room-controls.tsx";
import { RoomHelp } from "./room-help.tsx";
import { Slide } from "./slide.tsx";
import { useAwake } from "./use-awake.ts";
import { useHands } from "./use-hands.ts";
import { usePlace } from "./use-place.ts";
import { useRoomKeys } from "./use-room-keys.ts";
import { ROOM_THEME, type RoomTheme } from "./use-room-theme.ts";
import { useRootSize } from "./use-root-size.ts";
import { scrollView } from "./view-slide.tsx";
import "./room.css";

const messages = defineMessages({
  nl: {
    at: (number: number, count: number, title: string) => `Dia ${number} van ${count}: ${title}`,
    atStep: (number: number, count: number, step: string) => `Dia ${number} van ${count}, ${step}`,
    step: (step: number, steps: number, title: string) => `${step} van ${steps}: ${title}`,
    black: "Het scherm is zwart.",
    to: (digits: string) => `Naar dia ${digits}, druk op Enter`,
  },
  en: {
    at: (number: number, count: number, title: string) => `Slide ${number} of ${count}: ${title}`,
    atStep: (number: number, count: number, step: string) => `Slide ${number} of ${count}, ${step}`,
    step: (step: number, steps: number, title: string) => `${step} of ${steps}: ${title}`,
    black: "The screen is black.",
    to: (digits: string) => `To slide ${digits}, press Enter`,
  },
});

/** An Esc this soon after a slide took its detail along was meant for that detail, in milliseconds. */
const LATE_ESCAPE = 1000;

const UNCHANGED: Partial<LinkState> = {};

type Props = { deck: Presentation; facts: SlideFacts; theme: RoomTheme };

/** One presentation in its room: the slide, its keys and hands, and what is said of it. */
export function Stage({ deck, facts, theme }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { state, go } = useLink();
  const { scenes } = deck;
  const stops = useStops(scenes, facts);
  const start = (): Place => ({ scene: state.scene ?? scenes[0]?.id ?? "", step: 0, black: false });
  const [begun] = useState(start);
  const [place, setPlace] = usePlace({ deck: deck.id, start: begun, asks: false });
  const noScene = useSceneNotice(scenes);
  const index = indexOf(stops, place);
  const scene = scenes[index];
  const stop = stops[index];
  const room = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<{ scene: string; change: Partial<LinkState> } | null>(null);
  const change = pointed && pointed.scene === scene?.id ? pointed.change : UNCHANGED;
  const [help, setHelp] = useState(false);
  const awake = useAwake(room);
  useRootSize();
  useEffect(() => room.current?.focus({ preventScroll: true }), []);

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
  const open = opened(change, scene);
  const lastOpen = useRef({ scene: shown, open, closedAt: Number.NEGATIVE_INFINITY });
  useEffect(() => {
    const { current: last } = lastOpen;
    const turned = last.scene !== shown && last.open !== null;
    lastOpen.current = { scene: shown, open, closedAt: turned ? performance.now() : last.closedAt };
  }, [shown, open]);
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
      if (open !== null) return onChange({ mijlpaal: null });
      const { activeElement } = document;
      if (activeElement?.closest(".slide-drawing, .slide-view")) return room.current?.focus();
      if (performance.now() - lastOpen.current.closedAt > LATE_ESCAPE) leave();
    },
    onScroll: (by) => scrollView(room.current, by),
    paused: help,
  });
  useHands(room, { stops, place, onPlace: setPlace });

  if (!scene) return null;
  const title = spoken(scene.title, language).text;
  const steps = stop?.steps ?? 0;
  const step = Math.min(place.step, steps);
  const appeared = stop?.appearing[step - 1];
  const said = appeared
    ? words.atStep(index + 1, scenes.length, words.step(step, steps, appeared.title[language]))
    : words.at(index + 1, scenes.length, title);
  return (
    <div ref={room} tabIndex={-1} className="room" data-awake={awake || undefined}>
      {noScene && index === 0 && (
        <p className="room-notice" role="status">
          {noScene}
        </p>
      )}
      <Slide
        {...{ facts, scene, change, onChange }}
        step={steps > 0 ? step : null}
        number={index + 1}
        count={scenes.length}
        steps={stepWords(stops, place, language)}
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
        {place.black ? words.black : said}
      </p>
      {help && <RoomHelp onClose={() => setHelp(false)} />}
    </div>
  );
}

/** The milestone that is open on a slide: by its reader, or by the link of the scene. */
function opened({ mijlpaal }: Partial<LinkState>, scene: PresentationScene | undefined): string | null {
  if (mijlpaal !== undefined || !scene) return mijlpaal ?? null;
  return parseLink(scene.link).state.mijlpaal;
}
