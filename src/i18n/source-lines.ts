import type { Citation, Source } from "#src/domain/source.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";

const messages = defineMessages({ nl: { undated: "zonder datum" }, en: { undated: "undated" } });

type Question = {
  citations: readonly Citation[];
  sources: ReadonlyMap<string, Source>;
  language: Language;
};

/** Sources as plain text: "Titel (uitgever, 5 mei 2023), plaats: https://…"; by id when it is all we have. */
export const sourceTexts = ({ citations, sources, language }: Question): string[] =>
  citations.map(({ sourceId, locator }) => {
    const source = sources.get(sourceId);
    if (!source) return `${sourceId}, ${locator[language]}`;
    const { title, publisher, publishedOn, url } = source;
    const date = publishedOn ? formatDay(publishedOn, language) : messages[language].undated;
    return `${title} (${publisher}, ${date}), ${locator[language]}${url ? `: ${url}` : ""}`;
  });

/** The same as the lines of a list in plain text. */
export const sourceLines = (question: Question): string[] => sourceTexts(question).map((text) => `- ${text}`);
