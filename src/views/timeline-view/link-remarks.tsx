import type { Milestone } from "#src/domain/milestone.ts";
import type { Period } from "#src/domain/period.ts";
import { OtherPeriod } from "./drawing/other-period.tsx";
import { HiddenSelection } from "./lanes/hidden-selection.tsx";
import { MissingSelection } from "./missing-selection.tsx";

type Props = {
  /** The id of a selection that there is not. */
  missing: string | null;
  /** A selection in a lane that is not shown. */
  hidden: Milestone | null;
  /** What is shown, where the link asks for something else. */
  other: Period | null;
  milestones: readonly Milestone[];
  reach: Period;
};

/** Where a link asks for what cannot be shown: one line each. Such links are rare, so this loads for them alone. */
export function LinkRemarks({ missing, hidden, other, milestones, reach }: Props) {
  return (
    <>
      {missing !== null && (
        <MissingSelection id={missing} unknownYet={milestones.some(({ id }) => id === missing)} />
      )}
      {hidden && <HiddenSelection track={hidden.track} />}
      {other && <OtherPeriod period={other} reach={reach} />}
    </>
  );
}
