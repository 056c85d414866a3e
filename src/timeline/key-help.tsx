import { useEffect, useRef } from "react";
import { useMessages } from "#src/i18n/language.tsx";
import { keyHelpWords, type Lists, LISTS } from "./key-help-words.ts";
import "./key-help.css";

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
  const words = useMessages(keyHelpWords);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="key-help" aria-labelledby="key-help-title" onClose={onClose}>
      <header>
        <h2 id="key-help-title">{words.title}</h2>
        <button type="button" className="control" onClick={() => dialog.current?.close()}>
          {words.done}
        </button>
      </header>
      <p>{words.lead}</p>
      <div className="key-help-lists">
        <KeyList name="items" />
        <section>
          <h3>{words.pointer}</h3>
          <dl>
            {Object.values(words.gestures).map(({ how, what }) => (
              <div key={how}>
                <dt>{how}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
        <KeyList name="asOf" />
        <KeyList name="window" />
        <KeyList name="edge" />
      </div>
    </dialog>
  );
}

type Row = { command: string; keys: readonly string[]; ctrl?: boolean; shift?: boolean };

function KeyList({ name }: { name: keyof Lists }) {
  const words = useMessages(keyHelpWords);
  const rows: readonly Row[] = LISTS[name];
  const names: Readonly<Record<string, string>> = words.commands[name];
  return (
    <section>
      <h3>{words.headings[name]}</h3>
      <dl>
        {rows.map(({ command, keys, ctrl, shift }) => (
          <div key={command}>
            <dt>
              {ctrl && <kbd>{words.ctrl}</kbd>}
              {shift && <kbd>{words.shift}</kbd>} <kbd>{cap(keys[0])}</kbd>
            </dt>
            <dd>{names[command]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
