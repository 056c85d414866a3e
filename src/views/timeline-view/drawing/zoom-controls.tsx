import type { Period } from "#src/domain/period.ts";
import { dayNumber } from "#src/domain/plain-date.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { ZOOM_STEP, type ZoomBy } from "#src/timeline/use-zoom.ts";
import { lengthInDays, panned, SHORTEST_PERIOD_DAYS } from "#src/timeline/zoom.ts";

const messages = defineMessages({
  nl: {
    group: "Zichtbare periode",
    earlier: "Vroeger",
    later: "Later",
    out: "Uitzoomen",
    in: "Inzoomen",
  },
  en: {
    group: "Visible period",
    earlier: "Earlier",
    later: "Later",
    out: "Zoom out",
    in: "Zoom in",
  },
});

const STEP = 0.4;

type Props = {
  period: Period;
  reach: Period;
  onPeriod: (period: Period) => void;
  onZoom: ZoomBy;
};

/** Moves and zooms without a drag. */
export function ZoomControls({ period, reach, onPeriod, onZoom }: Props) {
  const words = useMessages(messages);
  const atStart = dayNumber(period.from) <= dayNumber(reach.from);
  const atEnd = dayNumber(period.to) >= dayNumber(reach.to);
  const buttons = [
    {
      sign: "‹",
      name: words.earlier,
      disabled: atStart,
      act: () => onPeriod(panned(period, { by: -STEP, limits: reach })),
    },
    { sign: "−", name: words.out, disabled: atStart && atEnd, act: () => onZoom(1 / ZOOM_STEP) },
    {
      sign: "+",
      name: words.in,
      disabled: lengthInDays(period) <= SHORTEST_PERIOD_DAYS,
      act: () => onZoom(ZOOM_STEP),
    },
    {
      sign: "›",
      name: words.later,
      disabled: atEnd,
      act: () => onPeriod(panned(period, { by: STEP, limits: reach })),
    },
  ];
  return (
    <div className="control-group zoom-controls" role="group" aria-label={words.group}>
      {buttons.map(({ sign, name, disabled, act }) => (
        <button
          key={name}
          type="button"
          className="control"
          aria-label={name}
          title={name}
          // Not disabled: that would drop the focus.
          aria-disabled={disabled}
          onClick={() => !disabled && act()}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}
