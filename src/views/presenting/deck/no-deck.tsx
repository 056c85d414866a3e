import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

const messages = defineMessages({
  nl: { empty: "Deze presentatie heeft nog geen scènes.", back: "Terug naar de presentaties" },
  en: { empty: "This presentation has no scenes yet.", back: "Back to the presentations" },
});

/** A presentation without anything to present. */
export function NoDeck() {
  const words = useMessages(messages);
  const { href } = useLink();
  return (
    <main id="main" tabIndex={-1} className="room-waiting">
      <p>{words.empty}</p>
      <p>
        <a href={href({ scherm: null })}>{words.back}</a>
      </p>
    </main>
  );
}
