import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

const messages = defineMessages({
  nl: {
    missing: (id: string) => `De mijlpaal “${id}” uit de link staat niet in deze gegevens.`,
    notYet: (id: string) => `De mijlpaal “${id}” uit de link was op de kennisdatum nog niet bekend.`,
    forget: "Verdergaan zonder selectie",
  },
  en: {
    missing: (id: string) => `The milestone “${id}” of the link is not in these data.`,
    notYet: (id: string) => `The milestone “${id}” of the link was not known yet on the known-on date.`,
    forget: "Continue without it",
  },
});

/** Says why nothing is selected. `unknownYet`: the milestone is there, but was not known on the kennisdatum. */
export function MissingSelection({ id, unknownYet }: { id: string; unknownYet: boolean }) {
  const words = useMessages(messages);
  const { go } = useLink();
  return (
    <p role="status">
      {unknownYet ? words.notYet(id) : words.missing(id)}{" "}
      <button type="button" className="text-button" onClick={() => go({ mijlpaal: null }, { replace: true })}>
        {words.forget}
      </button>
    </p>
  );
}
