import { useEffect, useId, useRef, useState } from "react";
import { MOST, type PresentationScene, spoken, type Words, withWords } from "#src/domain/presentation.ts";
import type { Language } from "#src/domain/text.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import type { SlideFacts } from "../slide/use-slide.ts";
import { Highlights } from "./highlights.tsx";
import "./scene-form.css";

const messages = defineMessages({
  nl: {
    language: "Taal van deze woorden",
    nl: "Nederlands",
    en: "Engels",
    title: "Titel",
    lead: "Inleiding, op de dia",
    notes: "Notities, enkel voor wie spreekt",
    stepwise: "Uitgelichte mijlpalen verschijnen één voor één",
    standsIn: (text: string) => `Zonder tekst hier staat er: ${text}`,
    needed: "Een titel is nodig, in één taal of in beide. De vorige blijft staan.",
  },
  en: {
    language: "Language of these words",
    nl: "Dutch",
    en: "English",
    title: "Title",
    lead: "Lead, on the slide",
    notes: "Notes, only for who speaks",
    stepwise: "Highlighted milestones appear one by one",
    standsIn: (text: string) => `Without a text here it says: ${text}`,
    needed: "A title is needed, in one language or in both. The former one stays.",
  },
});

type Props = { scene: PresentationScene; facts: SlideFacts; onChange: (scene: PresentationScene) => void };

/** The words of a scene, in place and in either language, and what it highlights. What is typed holds at once. */
export function SceneEditor({ scene, facts, onChange }: Props) {
  const words = useMessages(messages);
  const [language, setLanguage] = useState<Language>(useLanguage());
  const put = (change: Partial<PresentationScene>) => onChange({ ...scene, ...change });
  const form = useRef<HTMLDivElement>(null);
  // The button that opened it stands under it.
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  return (
    <div ref={form} className="scene-form">
      <div className="control-group" role="group" aria-label={words.language}>
        {(["nl", "en"] as const).map((choice) => (
          <button
            key={choice}
            type="button"
            className="control"
            aria-pressed={choice === language}
            onClick={() => setLanguage(choice)}
          >
            {words[choice]}
          </button>
        ))}
      </div>
      <TitleField
        key={language}
        label={words.title}
        words={scene.title}
        language={language}
        onChange={(title) => put({ title })}
      />
      <TextField
        label={words.lead}
        {...{ language }}
        words={scene.lead}
        most={MOST.lead}
        onChange={(lead) => put({ lead })}
      />
      <TextField
        label={words.notes}
        {...{ language }}
        words={scene.notes}
        most={MOST.notes}
        onChange={(notes) => put({ notes })}
      />
      {scene.view === "timeline" && (
        <>
          <Highlights
            facts={facts}
            link={scene.link}
            chosen={scene.highlights}
            onChange={(highlights) => put({ highlights })}
          />
          <label className="scene-check">
            <input
              type="checkbox"
              checked={scene.stepwise}
              onChange={({ target }) => put({ stepwise: target.checked })}
            />
            {words.stepwise}
          </label>
        </>
      )}
    </div>
  );
}

type TitleProps = {
  label: string;
  words: Words;
  language: Language;
  onChange: (words: Words) => void;
};

/**
 * A title cannot be without words: while it is empty, the former one holds. A field that is not empty says what is
 * saved, also when somebody else saved it: who types sees what the words take the place of.
 */
export function TitleField({ label, words: title, language, onChange }: TitleProps) {
  const words = useMessages(messages);
  const id = useId();
  const [refused, setRefused] = useState<{ text: string; of: string } | null>(null);
  const of = JSON.stringify(title);
  // What was emptied stays so until there is another title.
  const text = refused?.of === of ? refused.text : (title[language] ?? "");
  const empty = withWords(title, language, text) === undefined;
  const type = (next: string) => {
    const changed = withWords(title, language, next);
    setRefused(changed ? null : { text: next, of });
    if (changed) onChange(changed);
  };
  return (
    <p className="scene-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="control"
        lang={language}
        value={text}
        maxLength={MOST.title}
        aria-invalid={empty || undefined}
        aria-describedby={`${id}-say`}
        onChange={({ target }) => type(target.value)}
      />
      <span id={`${id}-say`} className="caption">
        {empty ? words.needed : <StandsIn text={text} words={title} language={language} />}
      </span>
    </p>
  );
}

type TextProps = {
  label: string;
  words: Words | undefined;
  language: Language;
  most: number;
  onChange: (words: Words | undefined) => void;
};

function TextField({ label, words, language, most, onChange }: TextProps) {
  const id = useId();
  const text = words?.[language] ?? "";
  return (
    <p className="scene-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        lang={language}
        rows={3}
        maxLength={most}
        value={text}
        onChange={({ target }) => onChange(withWords(words, language, target.value))}
      />
      <span className="caption">
        <StandsIn text={text} words={words} language={language} />
      </span>
    </p>
  );
}

/** What is read in this language as long as it has no words of its own. */
function StandsIn({ text, words, language }: { text: string; words: Words | undefined; language: Language }) {
  const { standsIn } = useMessages(messages);
  const other = spoken(words, language);
  return text.trim() === "" && other.text !== "" && other.language !== language ? standsIn(other.text) : null;
}
