import type { Milestone } from "#src/domain/milestone.ts";
import { type Period, schoolYearName, schoolYearStart } from "#src/domain/period.ts";
import { isSameDay } from "#src/domain/plain-date.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { periodPresets, type PresetName } from "./presets.ts";
import "./period-presets.css";

const messages = defineMessages({
  nl: {
    group: "Periode",
    names: { all: "Alles", transition: "Overgang", schoolYear: "Dit schooljaar", selection: "Selectie" },
  },
  en: {
    group: "Period",
    names: { all: "All", transition: "Transition", schoolYear: "This school year", selection: "Selection" },
  },
} satisfies Record<string, { group: string; names: Record<PresetName, string> }>);

type Props = {
  period: Period;
  reach: Period;
  selected: Milestone | null;
  onPeriod: (period: Period | null) => void;
};

/** The periods worth a name. What is shown now is pressed. */
export function PeriodPresets({ period, reach, selected, onPeriod }: Props) {
  const words = useMessages(messages);
  const { asOf } = useLink();
  return (
    <span className="period-presets" role="group" aria-label={words.group}>
      <span className="caption" aria-hidden="true">
        {words.group}
      </span>
      {periodPresets({ asOf, selected, reach }).map(({ name, shows, link }) => (
        <button
          key={name}
          type="button"
          className="text-button"
          title={name === "schoolYear" ? schoolYearName(schoolYearStart(asOf)) : undefined}
          aria-pressed={isSameDay(shows.from, period.from) && isSameDay(shows.to, period.to)}
          onClick={() => onPeriod(link)}
        >
          {words.names[name]}
        </button>
      ))}
    </span>
  );
}
