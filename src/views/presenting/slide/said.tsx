import { spoken, type Words } from "#src/domain/presentation.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";

const messages = defineMessages({
  nl: { only: { nl: "enkel in het Nederlands", en: "enkel in het Engels" } },
  en: { only: { nl: "only in Dutch", en: "only in English" } },
});

type Props = {
  words: Words | undefined;
  /** Says beside it that the other language stands in. */
  marked?: boolean;
};

/** Words of whoever made the presentation, in the language of the page or, when it lacks them, in the other. */
export function Said({ words, marked = false }: Props) {
  const language = useLanguage();
  const { only } = useMessages(messages);
  const { text, language: own } = spoken(words, language);
  if (own === language) return text;
  return (
    <>
      <span lang={own}>{text}</span>
      {marked && <span className="said-only caption"> ({only[own]})</span>}
    </>
  );
}
