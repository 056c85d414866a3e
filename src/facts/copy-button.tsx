import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { CopySaid, useCopy } from "./copy.tsx";
import "./copy-button.css";

const messages = defineMessages({ nl: { done: "Gekopieerd." }, en: { done: "Copied." } });

/** How long "copied" stands beside the button, in milliseconds. */
const SHORTLY = 4000;

type Props = { label: string; text: () => string; primary?: boolean };

/** Copies a text and says beside the button that it did. */
export function CopyButton({ label, text, primary = false }: Props) {
  const { done } = useMessages(messages);
  const { said, say, copy } = useCopy();
  const press = async () => {
    await copy(text(), done);
    // A text to copy by hand stays until it is no longer needed.
    setTimeout(() => say((now) => (now?.refused === undefined ? null : now)), SHORTLY);
  };
  return (
    <span className="copy-button">
      <button
        type="button"
        className="control"
        data-primary={primary || undefined}
        onClick={() => void press()}
      >
        {label}
      </button>
      <CopySaid said={said} />
    </span>
  );
}
