import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { CopyButton } from "./copy-button.tsx";

const messages = defineMessages({
  nl: {
    unread: (count: number): string =>
      count === 1
        ? "Een andere versie van deze pagina bewaarde hier iets dat deze versie niet kan lezen. Het is niet verstuurd en het blijft in deze browser staan."
        : `Een andere versie van deze pagina bewaarde hier ${count} dingen die deze versie niet kan lezen. Ze zijn niet verstuurd en ze blijven in deze browser staan.`,
    copy: "Kopieer als tekst",
  },
  en: {
    unread: (count: number): string =>
      count === 1
        ? "Another version of this page kept something here that this version cannot read. It was not sent, and it stays in this browser."
        : `Another version of this page kept ${count} things here that this version cannot read. They were not sent, and they stay in this browser.`,
    copy: "Copy as text",
  },
});

/** What was written in another version and cannot be read is not thrown away, and not passed over in silence. */
export function KeptUnread({ kept }: { kept: readonly unknown[] }) {
  const words = useMessages(messages);
  return (
    <div role="status" className="no-print">
      {kept.length > 0 && (
        <p>
          {words.unread(kept.length)}{" "}
          <CopyButton label={words.copy} text={() => JSON.stringify(kept, null, 2)} />
        </p>
      )}
    </div>
  );
}
