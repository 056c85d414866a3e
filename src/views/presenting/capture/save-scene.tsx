import { useEffect, useId, useRef, useState } from "react";
import { newId, useDecks, useDeckWriter } from "#src/api/use-decks.ts";
import {
  MOST,
  type PresentationScene,
  type PresentedView,
  spoken,
  withWords,
} from "#src/domain/presentation.ts";
import { WithFacts } from "#src/facts/with-facts.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { type Link, useLink } from "#src/link/link-context.tsx";
import { Highlights } from "../deck/highlights.tsx";
import { newDeckName } from "../new-deck-name.ts";
import { sceneWords } from "../scene-words.ts";
import { SLIDE_FACTS } from "../slide/use-slide.ts";
import { capturedLink, capturedView } from "./captured.ts";
import "../deck/scene-form.css";
import "./save-scene.css";

const messages = defineMessages({
  nl: {
    title: "Bewaren als scène",
    what: "U bewaart deze weergave met haar filters en datums, niet de feiten zelf: die blijven altijd de laatste.",
    fix: (day: string) => `Peildatum vastzetten op ${day}; anders loopt ze mee met de klok`,
    deck: "In presentatie",
    fresh: "een nieuwe presentatie maken",
    name: "Naam van de nieuwe presentatie",
    scene: "Titel van de scène",
    lead: "Inleiding, op de dia",
    notes: "Notities, enkel voor wie spreekt",
    save: "Bewaren",
    cancel: "Annuleren",
    close: "Sluiten",
    saved: (title: string, deck: string) => `“${title}” is bewaard in “${deck}”.`,
    open: "Naar de presentatie",
    needed: "Geef een titel.",
    failed: "De presentatie kon niet worden gelezen. Probeer het opnieuw, of kies een nieuwe presentatie.",
    full: `Een presentatie heeft hoogstens ${MOST.scenes} scènes.`,
    long: "Deze link is te lang om te bewaren. Maak de zoekopdracht of de filters korter.",
  },
  en: {
    title: "Save as scene",
    what: "You save this view with its filters and dates, not the facts themselves: they are always the latest.",
    fix: (day: string) => `Fix the as-of date on ${day}; otherwise it moves with the clock`,
    deck: "In presentation",
    fresh: "make a new presentation",
    name: "Name of the new presentation",
    scene: "Title of the scene",
    lead: "Lead, on the slide",
    notes: "Notes, only for who speaks",
    save: "Save",
    cancel: "Cancel",
    close: "Close",
    saved: (title: string, deck: string) => `“${title}” is saved in “${deck}”.`,
    open: "To the presentation",
    needed: "Give a title.",
    failed: "The presentation could not be read. Try again, or choose a new presentation.",
    full: `A presentation has at most ${MOST.scenes} scenes.`,
    long: "This link is too long to save. Make the search or the filters shorter.",
  },
});

const FRESH = "";
const NOTHING_TYPED = { name: "", title: "", lead: "", notes: "" };

/** What was typed stays as long as the page, until it is saved or cancelled: Escape is pressed too easily. */
let kept = NOTHING_TYPED;
const keep = (typed: typeof NOTHING_TYPED) => {
  kept = typed;
};

/** Keeps what is on screen as a scene of a presentation, with words. */
export function SaveScene({ onClose }: { onClose: () => void }) {
  const words = useMessages(messages);
  const now = useLink();
  // A step back shows another page behind it: what was meant is what one opened it for.
  const [link] = useState(now);
  const view = capturedView(link);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="save-scene" aria-labelledby="save-scene-title" onClose={onClose}>
      <h2 id="save-scene-title">{words.title}</h2>
      {view && <Form {...{ view, link }} onClose={close} />}
    </dialog>
  );
}

type Problem = "needed" | "failed" | "full" | "long";

function Form({ view, link, onClose }: { view: PresentedView; link: Link; onClose: () => void }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { state, asOf, href } = link;
  const { decks, error } = useDecks();
  const writer = useDeckWriter();
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  // Whoever saves one scene after another puts them together. What is proposed does not change under a hand.
  if (chosen === null && decks !== null)
    setChosen(decks.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0]?.id ?? FRESH);
  const deckId = chosen ?? FRESH;
  const [fixed, setFixed] = useState(false);
  const [fields, setFields] = useState(kept);
  const [highlights, setHighlights] = useState<string[]>(state.mijlpaal ? [state.mijlpaal] : []);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [saved, setSaved] = useState<{ deck: string; name: string } | null>(null);
  const query = capturedLink(link, fixed);
  const names = new Map(decks?.map((deck) => [deck.id, spoken(deck.title, language).text]));
  const put = (change: Partial<typeof fields>) => {
    const typed = { ...fields, ...change };
    keep(typed);
    setFields(typed);
  };
  const done = (saved: { deck: string; name: string }) => {
    keep(NOTHING_TYPED);
    setSaved(saved);
  };

  const save = async () => {
    const title = withWords(undefined, language, fields.title);
    if (!title) {
      document.getElementById(`${id}-title`)?.focus();
      return setProblem("needed");
    }
    if (query.length > MOST.link) return setProblem("long");
    const lead = withWords(undefined, language, fields.lead);
    const notes = withWords(undefined, language, fields.notes);
    const scene: PresentationScene = {
      id: newId("s"),
      title,
      ...(lead && { lead }),
      ...(notes && { notes }),
      view,
      link: query,
      highlights: view === "timeline" ? highlights : [],
      stepwise: false,
    };
    if (deckId === FRESH) {
      const created = newId("p");
      const name = withWords(undefined, language, fields.name) ?? {
        [language]: newDeckName(decks ?? [], language),
      };
      writer.create({ id: created, title: name, scenes: [scene] });
      return done({ deck: created, name: spoken(name, language).text });
    }
    try {
      const added = await writer.add(deckId, (deck) =>
        deck.scenes.length < MOST.scenes ? { ...deck, scenes: [...deck.scenes, scene] } : null,
      );
      if (added) done({ deck: deckId, name: names.get(deckId) ?? "" });
      else setProblem("full");
    } catch {
      setProblem("failed");
    }
  };

  if (saved) {
    return (
      <>
        <p role="status">{words.saved(fields.title, saved.name)}</p>
        <p className="save-scene-buttons">
          <a
            className="control"
            href={href({ presentatie: saved.deck, scene: null }, "presentation")}
            onClick={onClose}
          >
            {words.open}
          </a>
          <button type="button" className="control" onClick={onClose}>
            {words.close}
          </button>
        </p>
      </>
    );
  }
  return (
    <form
      className="scene-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>
        <strong>{sceneWords({ view, link: query, highlights: [], stepwise: false }, language)}.</strong>{" "}
        <span className="caption">{words.what}</span>
      </p>
      <p className="scene-field">
        <label htmlFor={`${id}-title`}>{words.scene}</label>
        <input
          id={`${id}-title`}
          className="control"
          value={fields.title}
          maxLength={MOST.title}
          aria-invalid={problem === "needed" || undefined}
          aria-describedby={problem === "needed" ? `${id}-needed` : undefined}
          onChange={({ target }) => put({ title: target.value })}
        />
        {problem === "needed" && (
          <strong id={`${id}-needed`} role="alert">
            {words.needed}
          </strong>
        )}
      </p>
      {(["lead", "notes"] as const).map((field) => (
        <p key={field} className="scene-field">
          <label htmlFor={`${id}-${field}`}>{words[field]}</label>
          <textarea
            id={`${id}-${field}`}
            rows={2}
            maxLength={MOST[field]}
            value={fields[field]}
            onChange={({ target }) => put({ [field]: target.value })}
          />
        </p>
      ))}
      {view === "timeline" && (
        <WithFacts names={SLIDE_FACTS}>
          {(facts) => <Highlights facts={facts} link={query} chosen={highlights} onChange={setHighlights} />}
        </WithFacts>
      )}
      {state.op === "vandaag" && (
        <label className="scene-check">
          <input type="checkbox" checked={fixed} onChange={({ target }) => setFixed(target.checked)} />
          {words.fix(formatDay(asOf, language))}
        </label>
      )}
      <p className="scene-field">
        <label htmlFor={`${id}-deck`}>{words.deck}</label>
        <select
          id={`${id}-deck`}
          className="control"
          value={deckId}
          onChange={({ target }) => setChosen(target.value)}
        >
          {[...names].map(([deck, name]) => (
            <option key={deck} value={deck}>
              {name}
            </option>
          ))}
          <option value={FRESH}>{words.fresh}</option>
        </select>
      </p>
      {deckId === FRESH && (
        <p className="scene-field">
          <label htmlFor={`${id}-name`}>{words.name}</label>
          <input
            id={`${id}-name`}
            className="control"
            value={fields.name}
            maxLength={MOST.title}
            onChange={({ target }) => put({ name: target.value })}
          />
        </p>
      )}
      {problem && problem !== "needed" && <p role="alert">{words[problem]}</p>}
      <p className="save-scene-buttons">
        {/* Where it would go is known first; without an answer it can still become a presentation of its own. */}
        <button type="submit" className="control" data-primary disabled={decks === null && error === null}>
          {words.save}
        </button>
        <button
          type="button"
          className="control"
          onClick={() => {
            keep(NOTHING_TYPED);
            onClose();
          }}
        >
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
