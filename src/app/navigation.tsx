import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { viewNames } from "#src/link/view-names.ts";
import { VIEW_NAMES } from "./routes.ts";

const messages = defineMessages({ nl: { name: "Weergaven" }, en: { name: "Views" } });

export function Navigation() {
  const language = useLanguage();
  const words = useMessages(messages);
  const { view, href } = useLink();
  return (
    <nav className="shell-nav" aria-label={words.name}>
      <ul>
        {VIEW_NAMES.filter((name) => name !== "accessibility").map((name) => (
          <li key={name}>
            {/* A selection belongs to the view it was made in. */}
            <a href={href({ mijlpaal: null }, name)} aria-current={name === view ? "page" : undefined}>
              {viewNames[language][name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
