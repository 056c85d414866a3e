import { lazy, use, useDeferredValue, useMemo, useRef, useState } from "react";
import { legalSteps } from "#src/domain/legal-stage.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import type { Period } from "#src/domain/period.ts";
import { isSameDay, type PlainDate } from "#src/domain/plain-date.ts";
import { newestDecree, type Regime } from "#src/domain/regime.ts";
import { type SchoolHoliday, schoolCalendar } from "#src/domain/school-calendar.ts";
import { useSources } from "#src/facts/cited.tsx";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import type { ExtraLanes } from "#src/timeline/extra-lanes.ts";
import { RibbonStrip } from "#src/timeline/ribbon-strip.tsx";
import { Timeline } from "#src/timeline/timeline.tsx";
import type { ZoomBy } from "#src/timeline/use-zoom.ts";
import type { Bounds } from "#src/timeline/zoom.ts";
import { ForScreen } from "#src/ui/for-screen.tsx";
import { ComparisonContext } from "../comparison.ts";
import { changeLanes, toggled, useLanes } from "../lanes/lane-choice.ts";

const KeyHelp = lazy(async () => ({ default: (await import("#src/timeline/key-help.tsx")).KeyHelp }));
const RegimesLater = lazy(async () => ({ default: (await import("./regimes-later.tsx")).RegimesLater }));
const BoardLane = lazy(async () => ({ default: (await import("../board/board-lane.tsx")).BoardLane }));

const messages = defineMessages({ nl: { region: "Tijdlijn" }, en: { region: "Timeline" } });

/** The drawing without a panel beside it, on the page it is prerendered for. */
const INITIAL_WIDTH = 1360;

type Props = {
  regimes: readonly Regime[];
  known: readonly Milestone[];
  shown: readonly Milestone[];
  schoolHolidays: readonly SchoolHoliday[];
  /** The days on which something changes. */
  changeDates: readonly PlainDate[];
  period: Period;
  bounds: Bounds;
  selectedId: string | null;
  onSelect: (id: string | null) => void;
  onPeriod: (period: Period, continued?: boolean) => void;
  onZoom: ZoomBy;
};

/** The timeline on the facts of the page; on a narrow screen its ribbons alone, above the list. */
export function Drawing({
  regimes,
  known,
  shown,
  schoolHolidays,
  changeDates,
  period,
  bounds,
  selectedId,
  onSelect,
  onPeriod,
  onZoom,
}: Props) {
  const words = useMessages(messages);
  const { state, asOf, go, restored } = useLink();
  const lanes = useLanes();
  const comparison = use(ComparisonContext);
  // Placing the labels anew is slow: what was pressed or typed is answered first. The peildatum, and the period to which the
  // drawing itself was moved, are under a hand: they do not wait.
  const placed = useDeferredValue(
    useMemo(
      () => ({ milestones: shown, allMilestones: known, period, selectedId, comparison }),
      [shown, known, period, selectedId, comparison],
    ),
  );
  const [moved, setMoved] = useState<Period | null>(null);
  const isMoved = moved !== null && isSameDay(moved.from, period.from) && isSameDay(moved.to, period.to);
  const onMoved = (wanted: Period, continued?: boolean) => {
    setMoved(wanted);
    onPeriod(wanted, continued);
  };
  const { index: sources } = useSources();
  const [help, setHelp] = useState(false);
  const [extra, setExtra] = useState<{ lanes: ExtraLanes } | null>(null);
  const calendar = useMemo(() => schoolCalendar(schoolHolidays), [schoolHolidays]);
  // The steps of the newest decree stand as full-height lines.
  const steps = useMemo(() => {
    const decree = newestDecree(regimes);
    return decree ? legalSteps(known, decree.id) : [];
  }, [regimes, known]);
  // The first step of a drag is a step in the history, the rest of it moves that along.
  const before = useRef(state.op);
  const onAsOf = (op: PlainDate, continued: boolean) => {
    if (!continued) before.current = state.op;
    go({ op }, { replace: continued });
  };
  // "vandaag" too: what ran with the clock runs on.
  const onAsOfCancel = () => go({ op: before.current }, { replace: true });
  const peildatum = { asOf, changeDates, onAsOf, onAsOfCancel };
  return (
    <section className="drawing" aria-label={words.region}>
      {state.kennis && (
        <LoadedPart>
          <RegimesLater regimes={regimes} />
        </LoadedPart>
      )}
      <ForScreen screen="wide">
        <LoadedPart>
          <div className="drawing-wide">
            <Timeline
              {...{ regimes, calendar, sources, bounds, onSelect, onZoom }}
              {...placed}
              period={isMoved ? period : placed.period}
              onPeriod={onMoved}
              {...peildatum}
              legalSteps={steps}
              tracks={lanes.shown}
              folded={lanes.folded}
              onFold={(track) => changeLanes({ ...lanes, folded: toggled(lanes.folded, track) })}
              extra={extra?.lanes ?? null}
              initialWidth={INITIAL_WIDTH}
              glides={!restored}
              onHelp={() => setHelp(true)}
            />
          </div>
        </LoadedPart>
      </ForScreen>
      {state.bestuur !== null && (
        <LoadedPart>
          <BoardLane id={state.bestuur} onLanes={setExtra} />
        </LoadedPart>
      )}
      {help && (
        <LoadedPart>
          <KeyHelp onClose={() => setHelp(false)} />
        </LoadedPart>
      )}
      <ForScreen screen="narrow">
        <div className="drawing-narrow">
          <RibbonStrip regimes={regimes} {...peildatum} />
        </div>
      </ForScreen>
    </section>
  );
}
