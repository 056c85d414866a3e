import type { Milestone } from "#src/domain/milestone.ts";
import { useSources } from "#src/facts/cited.tsx";
import { CopyButton } from "#src/facts/copy-button.tsx";
import { sourceLines } from "#src/i18n/source-lines.ts";
import { formatDated } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

const messages = defineMessages({
  nl: { link: "Kopieer link", cite: "Kopieer met bronnen" },
  en: { link: "Copy link", cite: "Copy with sources" },
});

export function DetailActions({ milestone }: { milestone: Milestone }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { href, asOf } = useLink();
  const { index } = useSources();
  // What is shared must show the same tomorrow: the day is fixed.
  const address = () => new URL(href({ op: asOf, mijlpaal: milestone.id }), window.location.href).href;
  const cited = () =>
    [
      `${formatDated(milestone, language)}: ${milestone.title[language]}. ${milestone.summary[language]}`,
      ...sourceLines({ citations: milestone.citations, sources: index, language }),
      address(),
    ].join("\n");
  return (
    <p className="detail-actions no-print">
      <CopyButton label={words.link} text={address} />
      <CopyButton label={words.cite} text={cited} />
    </p>
  );
}
