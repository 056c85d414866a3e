import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

const messages = defineMessages({
  nl: { title: "Deze pagina bestaat niet.", back: "Naar de tijdlijn" },
  en: { title: "This page does not exist.", back: "To the timeline" },
});

export function NotFound() {
  const words = useMessages(messages);
  const { href } = useLink();
  return (
    <>
      <h1>{words.title}</h1>
      <p>
        <a href={href({}, "timeline")}>{words.back}</a>
      </p>
    </>
  );
}
