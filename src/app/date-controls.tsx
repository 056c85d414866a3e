import { useQuery } from "@tanstack/react-query";
import { lazy, useMemo, useState } from "react";
import { listQuery } from "#src/api/queries.ts";
import { changeDates, followingChange, previousChange } from "#src/domain/change-dates.ts";
import { knownOn } from "#src/domain/knowledge.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { DayField } from "#src/facts/day-field.tsx";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { formatDay, formatShortDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { Popover } from "#src/ui/popover.tsx";

const KnownOnChoice = lazy(async () => ({ default: (await import("./known-on-choice.tsx")).KnownOnChoice }));

const messages = defineMessages({
  nl: {
    group: "Peildatum en kennisdatum",
    asOf: "Peildatum",
    previous: (day: string) => `Vorige verandering: ${day}`,
    next: (day: string) => `Volgende verandering: ${day}`,
    noPrevious: "Geen eerdere verandering",
    noNext: "Geen latere verandering",
    today: "Vandaag",
    known: (day: string) => `Kennisdatum: ${day}`,
    now: "nu",
  },
  en: {
    group: "As-of date and known-on date",
    asOf: "As-of date",
    previous: (day: string) => `Previous change: ${day}`,
    next: (day: string) => `Next change: ${day}`,
    noPrevious: "No earlier change",
    noNext: "No later change",
    today: "Today",
    known: (day: string) => `Known on: ${day}`,
    now: "now",
  },
});

/** The one control of the two days that the whole screen speaks about. */
export function DateControls() {
  const words = useMessages(messages);
  const { asOf, state, go } = useLink();
  const days = useChangeDates();
  const isToday = state.op === "vandaag";
  return (
    <div className="date-controls" role="group" aria-label={words.group}>
      <DayField label={words.asOf} value={asOf} onChange={(op) => go({ op })} />
      <span className="date-controls-steps">
        <Step day={previousChange(days, asOf)} sign="‹" say={words.previous} none={words.noPrevious} />
        <Step day={followingChange(days, asOf)} sign="›" say={words.next} none={words.noNext} />
      </span>
      <button
        type="button"
        className="control date-controls-today"
        aria-pressed={isToday}
        onClick={() => go({ op: "vandaag" })}
      >
        {words.today}
      </button>
      <KnownOn />
    </div>
  );
}

function useChangeDates(): readonly PlainDate[] {
  const regimes = useQuery(listQuery("regimes")).data?.items;
  const milestones = useQuery(listQuery("milestones")).data?.items;
  const { kennis } = useLink().state;
  return useMemo(
    () => changeDates(regimes ?? [], knownOn(milestones ?? [], kennis).milestones),
    [regimes, milestones, kennis],
  );
}

type StepProps = { day: PlainDate | null; sign: string; say: (day: string) => string; none: string };

function Step({ day, sign, say, none }: StepProps) {
  const language = useLanguage();
  const { go } = useLink();
  const name = day ? say(formatDay(day, language)) : none;
  return (
    <button
      type="button"
      className="control date-controls-step"
      aria-label={name}
      title={name}
      // Not disabled: that would drop the focus of whoever stepped here.
      aria-disabled={day === null}
      onClick={() => day && go({ op: day })}
    >
      {sign}
    </button>
  );
}

function KnownOn() {
  const language = useLanguage();
  const words = useMessages(messages);
  const { kennis } = useLink().state;
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      label={words.known(kennis ? formatShortDay(kennis, language) : words.now)}
      onToggle={(open) => setOpened((before) => before || open)}
    >
      {(close) =>
        opened && (
          <LoadedPart>
            <KnownOnChoice onDone={close} />
          </LoadedPart>
        )
      }
    </Popover>
  );
}
