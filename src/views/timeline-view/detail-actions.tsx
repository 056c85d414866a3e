import type { Milestone } from "#src/domain/milestone.ts";
import type { SourceIndex } from "#src/facts/citations.tsx";
import { CopyButton } from "#src/facts/copy-button.tsx";
import { formatDated, formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

const messages = defineMessages({
  nl: { link: "Kopieer link", cite: "Kopieer met bronnen", undated: "zonder datum" },
  en: { link: "Copy link", cite: "Copy with sources", undated: "undated" },
});

export function DetailActions({ milestone, sources }: { milestone: Milestone; sources: SourceIndex }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { href, asOf } = useLink();
  // What is shared must show the same tomorrow: the day is fixed.
  const address = () => new URL(href({ op: asOf, mijlpaal: milestone.id }), window.location.href).href;
  const cited = () =>
    [
      `${formatDated(milestone, language)}: ${milestone.title[language]}. ${milestone.summary[language]}`,
      ...milestone.citations.map(({ sourceId, locator }) => {
        const source = sources.get(sourceId);
        if (!source) return `- ${sourceId}`;
        const date = source.publishedOn ? formatDay(source.publishedOn, language) : words.undated;
        const place = source.url ? ` ${source.url}` : "";
        return `- ${source.title}, ${source.publisher}, ${date}, ${locator[language]}${place}`;
      }),
      address(),
    ].join("\n");
  return (
    <p className="detail-actions no-print">
      <CopyButton label={words.link} text={address} />
      <CopyButton label={words.cite} text={cited} />
    </p>
  );
}
