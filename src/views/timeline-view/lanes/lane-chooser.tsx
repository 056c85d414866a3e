import { useEffect, useId, useRef, useState } from "react";
import type { Track } from "#src/domain/milestone.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { terms } from "#src/i18n/terms.ts";
import { changeLanes, DEFAULT_LANES, isDefaultOrder, toggled, useLanes } from "./lane-choice.ts";
import "./lane-chooser.css";

const messages = defineMessages({
  nl: {
    title: "Banen in de tijdlijn",
    kept: "Uw keuze blijft in deze browser. Ze staat niet in de link: een ander ziet de eigen banen.",
    fold: "inklappen",
    unfold: "uitklappen",
    up: "hoger",
    down: "lager",
    named: (lane: string, wish: string) => `${lane} ${wish}`,
    reset: "Standaardvolgorde herstellen",
    moved: (lane: string, place: number, count: number) => `${lane} staat nu op plaats ${place} van ${count}`,
    isReset: "De banen staan weer in de standaardvolgorde",
  },
  en: {
    title: "Lanes of the timeline",
    kept: "Your choice stays in this browser. It is not in the link: others see their own lanes.",
    fold: "fold",
    unfold: "unfold",
    up: "up",
    down: "down",
    named: (lane: string, wish: string) => `${lane} ${wish}`,
    reset: "Restore the default order",
    moved: (lane: string, place: number, count: number) => `${lane} is now in place ${place} of ${count}`,
    isReset: "The lanes are in the default order again",
  },
});

/** Shows, folds and moves the lanes. */
export function LaneChooser() {
  const language = useLanguage();
  const words = useMessages(messages);
  const lanes = useLanes();
  const { order, hidden, folded } = lanes;
  const id = useId();
  const [said, setSaid] = useState("");
  // A row that moves takes the focus along.
  const moving = useRef<string | null>(null);
  useEffect(() => {
    if (moving.current !== null) document.getElementById(moving.current)?.focus();
    moving.current = null;
  }, [order]);

  const move = (track: Track, by: -1 | 1, button: string) => {
    const from = order.indexOf(track);
    const to = from + by;
    if (to < 0 || to >= order.length) return;
    moving.current = button;
    changeLanes({ ...lanes, order: order.toSpliced(from, 1).toSpliced(to, 0, track) });
    setSaid(words.moved(terms[language].track[track], to + 1, order.length));
  };
  const reset = () => {
    if (isDefaultOrder(order)) return;
    changeLanes({ ...lanes, order: DEFAULT_LANES.order });
    setSaid(words.isReset);
  };

  return (
    <fieldset className="lane-chooser">
      <legend>{words.title}</legend>
      <p className="caption">{words.kept}</p>
      <ol>
        {order.map((track, index) => {
          const name = terms[language].track[track];
          const isShown = !hidden.includes(track);
          const wish = folded.includes(track) ? words.unfold : words.fold;
          const steps = [
            { by: -1, text: words.up, spent: index === 0 },
            { by: 1, text: words.down, spent: index === order.length - 1 },
          ] as const;
          return (
            <li key={track}>
              <label>
                <input
                  type="checkbox"
                  checked={isShown}
                  // A drawing without lanes shows nothing.
                  disabled={isShown && order.length - hidden.length === 1}
                  onChange={() => changeLanes({ ...lanes, hidden: toggled(hidden, track) })}
                />
                {name}
              </label>
              <button
                type="button"
                className="text-button"
                aria-label={words.named(name, wish)}
                onClick={() => changeLanes({ ...lanes, folded: toggled(folded, track) })}
              >
                {wish}
              </button>
              {steps.map(({ by, text, spent }) => (
                <button
                  key={by}
                  id={`${id}-${track}-${by}`}
                  type="button"
                  className="text-button"
                  aria-label={words.named(name, text)}
                  // Not disabled: that would drop the focus of whoever moved the lane here.
                  aria-disabled={spent}
                  onClick={() => move(track, by, `${id}-${track}-${by}`)}
                >
                  {text}
                </button>
              ))}
            </li>
          );
        })}
      </ol>
      <button type="button" className="text-button" aria-disabled={isDefaultOrder(order)} onClick={reset}>
        {words.reset}
      </button>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </fieldset>
  );
}
