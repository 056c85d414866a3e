import { useMemo } from "react";
import { changeDates } from "#src/domain/change-dates.ts";
import { legalSteps } from "#src/domain/legal-stage.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import type { Period } from "#src/domain/period.ts";
import { newestDecree, type Regime } from "#src/domain/regime.ts";
import { type SchoolHoliday, schoolCalendar } from "#src/domain/school-calendar.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { RibbonStrip } from "#src/timeline/ribbon-strip.tsx";
import { Timeline } from "#src/timeline/timeline.tsx";

const messages = defineMessages({ nl: { region: "Tijdlijn" }, en: { region: "Timeline" } });

/** The drawing without a panel beside it, on the page it is prerendered for. */
const INITIAL_WIDTH = 1360;

type Props = {
  regimes: readonly Regime[];
  known: readonly Milestone[];
  shown: readonly Milestone[];
  schoolHolidays: readonly SchoolHoliday[];
  period: Period;
  selectedId: string | null;
  onSelect: (id: string | null) => void;
  onPeriod: (period: Period) => void;
};

/** The timeline on the facts of the page; on a narrow screen its ribbons alone, above the list. */
export function Drawing({
  regimes,
  known,
  shown,
  schoolHolidays,
  period,
  selectedId,
  onSelect,
  onPeriod,
}: Props) {
  const words = useMessages(messages);
  const { asOf, go } = useLink();
  const calendar = useMemo(() => schoolCalendar(schoolHolidays), [schoolHolidays]);
  const days = useMemo(() => changeDates(regimes, known), [regimes, known]);
  // The steps of the newest decree stand as full-height lines.
  const steps = useMemo(() => {
    const decree = newestDecree(regimes);
    return decree ? legalSteps(known, decree.id) : [];
  }, [regimes, known]);
  const peildatum = { asOf, changeDates: days, onAsOf: (op: typeof asOf) => go({ op }, { replace: true }) };
  return (
    <section className="drawing" aria-label={words.region}>
      <div className="drawing-wide">
        <Timeline
          {...{ regimes, calendar, period, selectedId, onSelect, onPeriod }}
          {...peildatum}
          milestones={shown}
          allMilestones={known}
          legalSteps={steps}
          initialWidth={INITIAL_WIDTH}
        />
      </div>
      <div className="drawing-narrow">
        <RibbonStrip regimes={regimes} {...peildatum} />
      </div>
    </section>
  );
}
