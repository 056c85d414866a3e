import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import "./example-mark.css";

const messages = defineMessages({
  nl: { example: "verzonnen voorbeeld" },
  en: { example: "invented example" },
});

/** Says of a board that it does not exist. */
export function ExampleMark() {
  const { example } = useMessages(messages);
  return <span className="example-mark">{example}</span>;
}
