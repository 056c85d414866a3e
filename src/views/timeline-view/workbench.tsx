import { lazy, useMemo, useState } from "react";
import { changeDates } from "#src/domain/change-dates.ts";
import type { Period } from "#src/domain/period.ts";
import { earliest, latest } from "#src/domain/plain-date.ts";
import { inPeriod, milestoneSpan } from "#src/domain/milestone.ts";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import type { Facts } from "#src/facts/with-facts.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { useZoom } from "#src/timeline/use-zoom.ts";
import { boundsOf, fitted } from "#src/timeline/zoom.ts";
import { ForScreen } from "#src/ui/for-screen.tsx";
import { CompareButton } from "./compare/compare-button.tsx";
import { ComparisonContext, useComparison } from "./comparison.ts";
import { Drawing } from "./drawing/drawing.tsx";
import { isOutOfSight, useLanes } from "./lanes/lane-choice.ts";
import { ExportButton } from "./export/export-button.tsx";
import { LaneControls } from "./lanes/lane-controls.tsx";
import { MilestoneList } from "./list/milestone-list.tsx";
import { including, isAsAsked, visiblePeriod } from "#src/scene/period.ts";
import { PeriodPresets } from "./drawing/period-presets.tsx";
import { PlayButton } from "./play/play-button.tsx";
import { ResultLine } from "./result-line.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useFollowPeildatum } from "./drawing/use-follow-peildatum.ts";
import { useReturnPlace } from "./use-return-place.ts";
import { useVisibleMilestones } from "./visible-milestones.ts";
import { ZoomControls } from "./drawing/zoom-controls.tsx";

const fetchDetail = () => import("./detail/milestone-detail.tsx");
const MilestoneDetail = lazy(async () => ({ default: (await fetchDetail()).MilestoneDetail }));
/** Whoever comes to the milestones will open one. */
const haveDetail = () => void fetchDetail().catch(() => undefined);
const NoMilestones = lazy(async () => ({ default: (await import("./no-milestones.tsx")).NoMilestones }));
const LinkRemarks = lazy(async () => ({ default: (await import("./link-remarks.tsx")).LinkRemarks }));
const CompareBar = lazy(async () => ({ default: (await import("./compare/compare-bar.tsx")).CompareBar }));
const MilestoneTable = lazy(async () => ({
  default: (await import("./table/milestone-table.tsx")).MilestoneTable,
}));

type Props = Facts<"regimes" | "milestones" | "schoolHolidays">;

const together = (one: Period, other: Period): Period => ({
  from: earliest(one.from, other.from),
  to: latest(one.to, other.to),
});

/** The milestones as drawing, list or table, with the same filters and the same selection in each. */
export function Workbench({ regimes, milestones, schoolHolidays }: Props) {
  const { state, asOf, comparedWith, go } = useLink();
  const visible = useVisibleMilestones(milestones, state);
  const comparison = useComparison({ milestones, regimes, shown: visible.shown });
  const { known } = visible;
  const shown = comparison?.shown ?? visible.shown;
  const comparing = comparedWith !== null;
  // Of all facts, whatever is known or shown: a kennisdatum does not move the period.
  const bounds = useMemo(
    () => boundsOf(known === milestones ? milestones : [...milestones, ...known], regimes),
    [milestones, known, regimes],
  );
  const changes = useMemo(() => changeDates(regimes, known), [regimes, known]);
  const selected = known.find(({ id }) => id === state.mijlpaal) ?? null;
  const period = useMemo(
    () => visiblePeriod({ van: state.van, tot: state.tot, selected, limits: bounds.reach }),
    [state.van, state.tot, selected, bounds],
  );
  const [openedId, setOpenedId] = useState<string | null>(null);
  const place = useReturnPlace();

  const show = (wanted: Period | null, continued = false) =>
    go({ van: wanted?.from ?? null, tot: wanted?.to ?? null }, { replace: continued });
  const move = (wanted: Period) => show(wanted, true);
  const zoom = useZoom({ period, asOf, limits: bounds.reach, onPeriod: show });
  useFollowPeildatum({ period, limits: bounds.reach, onPeriod: move });
  const select = (id: string | null) => {
    setOpenedId(selected ? null : id);
    if (!selected) place.remember();
    const milestone = known.find((candidate) => candidate.id === id);
    // The drawing stays where it is, unless what is chosen would be out of sight.
    const wanted =
      milestone && !inPeriod(milestone, period) ? including(period, milestone, bounds.reach) : null;
    go({ mijlpaal: id, ...(wanted && { van: wanted.from, tot: wanted.to }) });
    if (id === null && selected) place.returnTo(selected.id);
  };
  const fit = () => {
    const [first, ...spans] = shown.map(milestoneSpan);
    if (first) show(fitted(spans.reduce(together, first), bounds.reach));
  };

  const lanes = useLanes();
  const inDrawing = state.weergave === "tijdlijn";
  const remarks = {
    missing: selected ? null : state.mijlpaal,
    hidden: inDrawing && selected && isOutOfSight(lanes, selected.track, state.spoor) ? selected : null,
    other: inDrawing && !isAsAsked(state, period) ? period : null,
  };
  if (regimes.length === 0 && milestones.length === 0)
    return (
      <LoadedPart>
        <NoMilestones />
      </LoadedPart>
    );
  return (
    <ComparisonContext value={comparison}>
      <Toolbar count={known.length} end={<ExportButton {...{ regimes, milestones, schoolHolidays }} />}>
        {inDrawing && (
          <div className="drawing-controls">
            <LaneControls />
            <ZoomControls period={period} reach={bounds.reach} onPeriod={move} onZoom={zoom} />
          </div>
        )}
      </Toolbar>
      {(remarks.missing ?? remarks.hidden ?? remarks.other) && (
        <LoadedPart>
          <LinkRemarks {...remarks} milestones={milestones} reach={bounds.reach} />
        </LoadedPart>
      )}
      <ResultLine
        shown={shown}
        known={known.length}
        filtering={visible.filtering || (comparing && state.verschil !== null)}
        period={inDrawing ? period : null}
        onFit={fit}
      >
        <CompareButton {...{ known, regimes }} />
        {inDrawing && (
          <>
            <PeriodPresets {...{ period, selected }} reach={bounds.reach} onPeriod={show} />
            <PlayButton changeDates={changes} period={period} />
          </>
        )}
      </ResultLine>
      {comparing && (
        <LoadedPart>
          <CompareBar
            regimes={regimes}
            filtering={visible.filtering}
            onShow={inDrawing ? (both) => show(fitted(both, bounds.reach)) : null}
          />
        </LoadedPart>
      )}
      <div className="workbench" data-detail={selected ? "" : undefined}>
        <div className="workbench-main" onPointerEnter={haveDetail} onFocus={haveDetail}>
          {inDrawing && (
            <Drawing
              {...{ regimes, known, shown, schoolHolidays, period, bounds }}
              changeDates={changes}
              selectedId={selected?.id ?? null}
              onSelect={select}
              onPeriod={show}
              onZoom={zoom}
            />
          )}
          {state.weergave === "tabel" ? (
            <LoadedPart>
              <MilestoneTable milestones={shown} selectedId={selected?.id ?? null} onSelect={select} />
            </LoadedPart>
          ) : (
            // On a narrow screen the list stands in for the drawing.
            <ForScreen screen={inDrawing ? "narrow" : null}>
              <div className={inDrawing ? "workbench-narrow" : undefined}>
                <LoadedPart>
                  <MilestoneList
                    milestones={shown}
                    regimes={regimes}
                    selectedId={selected?.id ?? null}
                    onSelect={select}
                  />
                </LoadedPart>
              </div>
            </ForScreen>
          )}
        </div>
        {selected && (
          <LoadedPart>
            <MilestoneDetail
              milestone={selected}
              {...{ shown, known, regimes }}
              onSelect={select}
              takesFocus={selected.id === openedId}
            />
          </LoadedPart>
        )}
      </div>
    </ComparisonContext>
  );
}
