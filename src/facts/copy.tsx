import { useId, useState } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import "./copy.css";

const messages = defineMessages({
  nl: {
    refused: "De browser liet kopiëren niet toe. Kopieer de tekst hieronder zelf.",
    text: "Te kopiëren tekst",
  },
  en: {
    refused: "The browser did not allow copying. Please copy the text below yourself.",
    text: "Text to copy",
  },
});

/** What was done, and the text itself when the browser refused to take it. */
export type Said = { done: string; refused?: string };

/** Copies a text and says that it did; an insecure origin or a strict browser refuses. */
export function useCopy() {
  const words = useMessages(messages);
  const [said, say] = useState<Said | null>(null);
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say({ done });
    } catch {
      say({ done: words.refused, refused: text });
    }
  };
  return { said, say, copy };
}

/** What was done, in words; with a field to copy from by hand, already selected when it is entered. */
export function CopySaid({ said }: { said: Said | null }) {
  const { text } = useMessages(messages);
  const id = useId();
  return (
    <>
      <span className="copy-said" role="status">
        {said?.done}
      </span>
      {said?.refused !== undefined && (
        <span className="copy-refused">
          <label htmlFor={id}>{text}</label>
          <textarea
            id={id}
            readOnly
            rows={said.refused.includes("\n") ? 8 : 2}
            value={said.refused}
            onFocus={(event) => event.target.select()}
          />
        </span>
      )}
    </>
  );
}
