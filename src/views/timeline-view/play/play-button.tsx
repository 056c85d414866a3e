import { lazy, useState } from "react";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import type { PlayerProps } from "./player.tsx";

const Player = lazy(async () => ({ default: (await import("./player.tsx")).Player }));

const messages = defineMessages({
  nl: { play: "Afspelen", pause: "Pauzeren" },
  en: { play: "Play", pause: "Pause" },
});

/** Lets the peildatum walk from change to change. Not for a reader who wants no movement: the slider has the same steps. */
export function PlayButton(props: Omit<PlayerProps, "onStop">) {
  const words = useMessages(messages);
  const [playing, setPlaying] = useState(false);
  return (
    <>
      <button type="button" className="text-button play-button" onClick={() => setPlaying(!playing)}>
        {playing ? words.pause : words.play}
      </button>
      {playing && (
        <LoadedPart>
          <Player {...props} onStop={() => setPlaying(false)} />
        </LoadedPart>
      )}
    </>
  );
}
