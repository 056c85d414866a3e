import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

const messages = defineMessages({ nl: { name: "Taal" }, en: { name: "Language" } });
const LANGUAGES = [
  { code: "nl", name: "Nederlands" },
  { code: "en", name: "English" },
] as const;

/** Each language by its own name; the short form is what fits in the bar. */
export function LanguageChoice() {
  const words = useMessages(messages);
  const { state, href } = useLink();
  return (
    <nav className="language-choice" aria-label={words.name}>
      {LANGUAGES.map(({ code, name }) => (
        <a
          key={code}
          href={href({ taal: code })}
          lang={code}
          hrefLang={code}
          title={name}
          aria-current={state.taal === code ? "true" : undefined}
        >
          <span aria-hidden="true">{code.toUpperCase()}</span>
          <span className="visually-hidden">{name}</span>
        </a>
      ))}
    </nav>
  );
}
