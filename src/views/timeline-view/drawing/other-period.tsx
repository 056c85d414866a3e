import type { Period } from "#src/domain/period.ts";
import { formatPeriod } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

const messages = defineMessages({
  nl: {
    outside: (reach: string) => `De link vraagt een periode buiten deze tijdlijn, die loopt van ${reach}.`,
    shown: (period: string) => ` U ziet ${period}.`,
    clean: "Link opschonen",
  },
  en: {
    outside: (reach: string) => `The link asks for a period outside this timeline, which covers ${reach}.`,
    shown: (period: string) => ` You see ${period}.`,
    clean: "Clean up the link",
  },
});

type Props = { period: Period; reach: Period };

/** Says why another period is shown than the link asks for. */
export function OtherPeriod({ period, reach }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { go } = useLink();
  return (
    <p role="status">
      {words.outside(formatPeriod(reach, language))}
      {words.shown(formatPeriod(period, language))}{" "}
      <button
        type="button"
        className="text-button"
        onClick={() => go({ van: period.from, tot: period.to }, { replace: true })}
      >
        {words.clean}
      </button>
    </p>
  );
}
