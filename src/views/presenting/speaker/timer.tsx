import { useState } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useTick } from "./use-tick.ts";

const messages = defineMessages({
  nl: { timer: "Spreektijd", start: "Start", pause: "Pauze", reset: "Op nul" },
  en: { timer: "Speaking time", start: "Start", pause: "Pause", reset: "Reset" },
});

/** `since`: when it was last started, in milliseconds of this page; `before`: what had passed until then. */
type Running = { since: number | null; before: number };

const passed = ({ since, before }: Running) => before + (since === null ? 0 : performance.now() - since);

/** 75 seconds is "1:15", an hour and a second "1:00:01". */
export function timerWords(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (part: number) => String(part).padStart(2, "0");
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** How long one has been speaking. */
export function Timer() {
  const words = useMessages(messages);
  const [running, setRunning] = useState<Running>({ since: null, before: 0 });
  const runs = running.since !== null;
  useTick(runs);
  const toggle = () =>
    setRunning((now) => ({ since: now.since === null ? performance.now() : null, before: passed(now) }));
  return (
    <p className="speaker-timer">
      <span className="caption">{words.timer}</span> <span role="timer">{timerWords(passed(running))}</span>{" "}
      <button type="button" className="control" onClick={toggle}>
        {runs ? words.pause : words.start}
      </button>{" "}
      <button type="button" className="control" onClick={() => setRunning({ since: null, before: 0 })}>
        {words.reset}
      </button>
    </p>
  );
}
