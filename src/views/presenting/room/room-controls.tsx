import { Fragment, useState } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { stepWords } from "../step-words.ts";
import { back, forward, type Place, type Stop } from "./place.ts";

const messages = defineMessages({
  nl: {
    region: "Bediening",
    previous: "Vorige",
    next: "Volgende",
    black: "Zwart scherm",
    light: "Licht",
    dark: "Donker",
    full: "Volledig scherm",
    speaker: "Sprekersvenster",
    blocked: "De browser hield het sprekersvenster tegen.",
    open: "Open het sprekersvenster",
    keys: "Toetsen",
    stop: "Stoppen",
  },
  en: {
    region: "Controls",
    previous: "Previous",
    next: "Next",
    black: "Black screen",
    light: "Light",
    dark: "Dark",
    full: "Full screen",
    speaker: "Speaker window",
    blocked: "The browser held back the speaker window.",
    open: "Open the speaker window",
    keys: "Keys",
    stop: "Stop",
  },
});

type Props = {
  stops: readonly Stop[];
  place: Place;
  theme: "light" | "dark";
  onPlace: (place: Place) => void;
  onTheme: () => void;
  onHelp: () => void;
  onLeave: () => void;
};

/** Small, and only there while the pointer moves or the focus is in them. */
export function RoomControls({ stops, place, theme, onPlace, onTheme, onHelp, onLeave }: Props) {
  const words = useMessages(messages);
  const step = stepWords(stops, place, useLanguage());
  const { href } = useLink();
  const [blocked, setBlocked] = useState(false);
  const speaker = href({ scherm: "spreker", scene: place.scene });
  const openSpeaker = () => {
    const opened = window.open(speaker, "leersteun-spreker", "popup,width=1000,height=720");
    setBlocked(opened === null);
  };
  const buttons: readonly [string, () => void][] = [
    [words.previous, () => onPlace(back(stops, place))],
    [words.next, () => onPlace(forward(stops, place))],
    [words.black, () => onPlace({ ...place, black: true })],
    [theme === "dark" ? words.light : words.dark, onTheme],
    ...(document.fullscreenEnabled && !document.fullscreenElement
      ? [[words.full, goFullScreen] as [string, () => void]]
      : []),
    [words.speaker, openSpeaker],
    [words.keys, onHelp],
    [words.stop, onLeave],
  ];
  return (
    <div className="room-controls" role="group" aria-label={words.region} data-open={blocked || undefined}>
      {buttons.map(([label, press]) => (
        <Fragment key={label}>
          <button type="button" className="text-button" onClick={press}>
            {label}
          </button>
          {/* Beside what it counts; for the ear the room says it itself. */}
          {label === words.next && step && <span aria-hidden="true">{step}</span>}
        </Fragment>
      ))}
      {blocked && (
        <p role="status">
          {words.blocked}{" "}
          <a href={speaker} target="_blank" rel="noreferrer" onClick={() => setBlocked(false)}>
            {words.open}
          </a>
        </p>
      )}
    </div>
  );
}

/** A browser that does not allow it leaves the presentation in its window, which it fills. */
export function goFullScreen(): void {
  const { documentElement } = document;
  if (!document.fullscreenEnabled) return;
  documentElement.requestFullscreen().catch(() => undefined);
}
