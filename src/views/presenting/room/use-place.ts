import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { otherTabs, type Tabs } from "#src/api/between-tabs.ts";
import { keepPreference, readPreference } from "#src/ui/preferences.ts";
import type { Place } from "./place.ts";

const NAME = "leersteun.presenteren";

type Message = { deck: string } & ({ place: Place } | { asks: true });

/** The step of the scene in the room, which its link does not hold: a reload goes on where the room was. */
const STEP = "leersteun.stap";
const stepName = (deck: string, { scene, step }: Place) => `${step}/${scene}/${deck}`;

function resumed(deck: string, start: Place): Place {
  const kept = readPreference(STEP, "tab") ?? "";
  const place = { ...start, step: Number.parseInt(kept, 10) };
  return place.step > 0 && kept === stepName(deck, place) ? place : start;
}

/** Another version of this page may speak too: what is not understood is passed over. */
function readMessage(data: unknown): Message | null {
  if (typeof data !== "object" || data === null || !("deck" in data) || typeof data.deck !== "string")
    return null;
  const { deck } = data;
  if ("asks" in data) return { deck, asks: true };
  const place: unknown = "place" in data ? data.place : null;
  if (typeof place !== "object" || place === null) return null;
  const { scene, step, black } = place as Partial<Record<keyof Place, unknown>>;
  return typeof scene === "string" && typeof step === "number" && typeof black === "boolean"
    ? { deck, place: { scene, step, black } }
    : null;
}

type Options = {
  deck: string;
  start: Place;
  /** Where the presentation stands is asked of the other window; the window of the room tells instead. */
  asks: boolean;
};

/** Where the presentation stands, in step with every other window of this browser that shows it. */
export function usePlace({ deck, start, asks }: Options): [Place, (next: Place) => void] {
  const [place, setPlace] = useState(() => (asks ? start : resumed(deck, start)));
  useEffect(() => {
    if (asks) return undefined;
    keepPreference(STEP, stepName(deck, place), "tab");
    // Who leaves the room begins anew the next time.
    return () => keepPreference(STEP, null, "tab");
  }, [asks, deck, place]);
  const channel = useRef<Tabs<unknown> | null>(null);
  const send = (message: Message) => channel.current?.tell(message);
  const hear = useEffectEvent((message: Message) => {
    if (message.deck !== deck) return;
    if ("place" in message) setPlace(message.place);
    else if (!asks) send({ deck, place });
  });
  const open = useEffectEvent(() => send(asks ? { deck, asks: true } : { deck, place }));
  useEffect(() => {
    const own = otherTabs<unknown>(NAME);
    channel.current = own;
    own.listen((data) => {
      const message = readMessage(data);
      if (message) hear(message);
    });
    open();
    return () => {
      channel.current = null;
      own.close();
    };
  }, [deck]);
  const go = useCallback(
    (next: Place) => {
      setPlace(next);
      channel.current?.tell({ deck, place: next } satisfies Message);
    },
    [deck],
  );
  return [place, go];
}
