import { momentNow } from "#src/api/write-events.ts";
import { timeOfMoment } from "#src/domain/plain-date.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useTick } from "./use-tick.ts";

const messages = defineMessages({ nl: { clock: "Klok" }, en: { clock: "Clock" } });

/** The time of day. */
export function Clock() {
  const { clock } = useMessages(messages);
  useTick(true);
  return (
    <p className="speaker-clock">
      <span className="caption">{clock}</span> {timeOfMoment(momentNow())}
    </p>
  );
}
