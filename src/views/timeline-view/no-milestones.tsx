import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";

const messages = defineMessages({
  nl: { empty: "Er staan geen mijlpalen in deze gegevens." },
  en: { empty: "There are no milestones in these data." },
});

/** What stands in the place of everything when an API has nothing to show. */
export const NoMilestones = () => <p>{useMessages(messages).empty}</p>;
