import type { ReactNode } from "react";
import type { Milestone } from "#src/domain/milestone.ts";
import type { Period } from "#src/domain/period.ts";
import { isSameDay } from "#src/domain/plain-date.ts";
import { countMilestones } from "#src/i18n/counts.ts";
import { formatPeriod } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { countInView } from "#src/timeline/lanes.ts";
import { changeLanes, useLanes } from "./lanes/lane-choice.ts";

const messages = defineMessages({
  nl: {
    shown: (shown: string, known: string) => `${shown} van ${known}`,
    inView: (count: string, period: string) => `, ${count} in beeld van ${period}`,
    onDay: (count: string, day: string) => `, ${count} in beeld op ${day}`,
    none: "Geen mijlpaal voldoet aan de filters.",
    clear: "Filters wissen",
    showAll: "Alle gevonden mijlpalen tonen",
    hidden: (count: number) => `${count} ${count === 1 ? "baan" : "banen"} verborgen`,
    showLanes: "Alle banen tonen",
  },
  en: {
    shown: (shown: string, known: string) => `${shown} of ${known}`,
    inView: (count: string, period: string) => `, ${count} in view from ${period}`,
    onDay: (count: string, day: string) => `, ${count} in view on ${day}`,
    none: "No milestone meets the filters.",
    clear: "Clear filters",
    showAll: "Show all that were found",
    hidden: (count: number) => `${count} ${count === 1 ? "lane" : "lanes"} hidden`,
    showLanes: "Show all lanes",
  },
});

type Props = {
  shown: readonly Milestone[];
  known: number;
  filtering: boolean;
  /** The period of the drawing; `null` in list and table, which show all. */
  period: Period | null;
  /** Shows the period in which all that was found lies. */
  onFit: () => void;
  /** What else can be done with what is shown, at the end of the line. */
  children?: ReactNode;
};

/** One sentence that says what is shown, spoken when it changes, with the way out of a filter. */
export function ResultLine({ shown, known, filtering, period, onFit, children }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { state, go } = useLink();
  const lanes = useLanes();
  const inView = period ? countInView(shown, period, lanes.shown) : shown.length;
  const inPeriod = period ? countInView(shown, period) : shown.length;
  return (
    <div className="result-line">
      <p>
        <span>
          <span role="status">
            {shown.length === 0 && filtering
              ? words.none
              : words.shown(String(shown.length), countMilestones(known, language))}
          </span>
          {/* Not spoken: it changes with every step of a pan. */}
          {period && shown.length > 0 && (
            <span className="result-in-view">
              {(isSameDay(period.from, period.to) ? words.onDay : words.inView)(
                String(inView),
                formatPeriod(period, language),
              )}
            </span>
          )}
        </span>
        {filtering && inPeriod < shown.length && (
          <button type="button" className="text-button no-print" onClick={onFit}>
            {words.showAll}
          </button>
        )}
        {filtering && (
          <button
            type="button"
            className="text-button no-print"
            onClick={() => go({ spoor: [], zekerheid: [], niveau: null, zoek: "", verschil: null })}
          >
            {words.clear}
          </button>
        )}
        {/* The drawing leaves out what the reader hid, but never without a word; a filter on tracks shows them all the same. */}
        {period && state.spoor.length === 0 && lanes.hidden.length > 0 && (
          <span className="result-lanes">
            {words.hidden(lanes.hidden.length)}{" "}
            <button
              type="button"
              className="text-button no-print"
              onClick={() => changeLanes({ ...lanes, hidden: [] })}
            >
              {words.showLanes}
            </button>
          </span>
        )}
      </p>
      {children && <div className="result-actions no-print">{children}</div>}
    </div>
  );
}
