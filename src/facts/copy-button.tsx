import { useId, useState } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import "./copy-button.css";

const messages = defineMessages({
  nl: { done: "Gekopieerd.", blocked: "Kopiëren lukt hier niet. Selecteer de tekst:" },
  en: { done: "Copied.", blocked: "Copying is not possible here. Select the text:" },
});

type Props = { label: string; text: () => string; primary?: boolean };

/** Copies a text, says that it did, and shows the text to select where the browser refuses (insecure origins). */
export function CopyButton({ label, text, primary = false }: Props) {
  const words = useMessages(messages);
  const id = useId();
  const [done, setDone] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const copy = async () => {
    const copied = text();
    try {
      await navigator.clipboard.writeText(copied);
      setRefused(null);
      setDone(true);
      setTimeout(() => setDone(false), 4000);
    } catch {
      setRefused(copied);
    }
  };
  return (
    <span className="copy-button">
      <button
        type="button"
        className="control"
        data-primary={primary || undefined}
        onClick={() => void copy()}
      >
        {label}
      </button>
      <span role="status">{done && words.done}</span>
      {refused !== null && (
        <>
          <label htmlFor={id}>{words.blocked}</label>
          <textarea id={id} readOnly rows={4} value={refused} onFocus={(event) => event.target.select()} />
        </>
      )}
    </span>
  );
}
