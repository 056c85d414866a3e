import { useEffect, useRef } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { HELP, MOVES, ZOOMS } from "./keys.ts";
import "./key-help.css";

type Command = (typeof MOVES | typeof ZOOMS)[number]["command"] | "help" | "open" | "close";
type AsOfCommand = "change" | "day" | "month";

const messages = defineMessages({
  nl: {
    title: "Toetsen in de tijdlijn",
    lead: "Met Tab komt u bij de mijlpalen en bij de peildatum.",
    items: "Mijlpalen",
    asOf: "Peildatum",
    done: "Sluiten",
    ctrl: "Ctrl",
    shift: "Shift",
    commands: {
      previous: "vorige in de tijd",
      next: "volgende in de tijd",
      laneAbove: "naar het spoor erboven",
      laneBelow: "naar het spoor eronder",
      laneStart: "begin van het spoor",
      laneEnd: "einde van het spoor",
      chartStart: "begin van de tijdlijn",
      chartEnd: "einde van de tijdlijn",
      yearBack: "een schooljaar terug",
      yearForward: "een schooljaar verder",
      zoomIn: "inzoomen",
      zoomOut: "uitzoomen",
      all: "alles tonen",
      help: "deze toetsen",
      open: "openen",
      close: "sluiten",
    } satisfies Record<Command, string>,
    asOfCommands: {
      change: "naar de dag waarop iets verandert",
      day: "een dag",
      month: "een maand",
    } satisfies Record<AsOfCommand, string>,
  },
  en: {
    title: "Keys in the timeline",
    lead: "Tab leads to the milestones and to the as-of date.",
    items: "Milestones",
    asOf: "As-of date",
    done: "Close",
    ctrl: "Ctrl",
    shift: "Shift",
    commands: {
      previous: "previous in time",
      next: "next in time",
      laneAbove: "to the lane above",
      laneBelow: "to the lane below",
      laneStart: "start of the lane",
      laneEnd: "end of the lane",
      chartStart: "start of the timeline",
      chartEnd: "end of the timeline",
      yearBack: "a school year back",
      yearForward: "a school year on",
      zoomIn: "zoom in",
      zoomOut: "zoom out",
      all: "show everything",
      help: "these keys",
      open: "open",
      close: "close",
    },
    asOfCommands: { change: "to the day on which something changes", day: "a day", month: "a month" },
  },
});

type Row = { command: Command; keys: readonly string[]; ctrl?: boolean };

const ROWS: readonly Row[] = [
  ...MOVES,
  { command: "open", keys: ["Enter"] },
  { command: "close", keys: ["Escape"] },
  ...ZOOMS,
  HELP,
];

const AS_OF_ROWS = [
  { command: "change", keys: ["ArrowLeft", "ArrowRight"], shift: false },
  { command: "day", keys: ["ArrowLeft", "ArrowRight"], shift: true },
  { command: "month", keys: ["PageUp", "PageDown"], shift: false },
] as const;

/** As they stand on the keyboard. */
const CAPS: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
  "-": "−",
};
const cap = (key: string | undefined) => (key === undefined ? "" : (CAPS[key] ?? key));

/** What the keys do. The browser closes it on Escape and gives the focus back. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const words = useMessages(messages);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="key-help" aria-labelledby="key-help-title" onClose={onClose}>
      <h2 id="key-help-title">{words.title}</h2>
      <p>{words.lead}</p>
      <div className="key-help-lists">
        <section>
          <h3>{words.items}</h3>
          <dl>
            {ROWS.map(({ command, keys, ctrl }) => (
              <div key={command}>
                <dt>
                  {ctrl && <kbd>{words.ctrl}</kbd>} <kbd>{cap(keys[0])}</kbd>
                </dt>
                <dd>{words.commands[command]}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3>{words.asOf}</h3>
          <dl>
            {AS_OF_ROWS.map(({ command, keys, shift }) => (
              <div key={command}>
                <dt>
                  {shift && <kbd>{words.shift}</kbd>}{" "}
                  {keys.map((key) => (
                    <kbd key={key}>{cap(key)}</kbd>
                  ))}
                </dt>
                <dd>{words.asOfCommands[command]}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <button type="button" className="control" onClick={() => dialog.current?.close()}>
        {words.done}
      </button>
    </dialog>
  );
}
