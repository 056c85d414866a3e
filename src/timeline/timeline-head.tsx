import type { ComponentProps, ReactNode } from "react";
import { AxisView, Bands } from "./axis-view.tsx";
import { InTime, PlotClip } from "./in-time.tsx";
import type { Drawing } from "./layout.ts";
import { AnchorFlags, AnchorLines, AsOfLine } from "./lines-view.tsx";
import { AXIS_TOP } from "./measures.ts";
import { PeildatumFlag, PeildatumSlider } from "./peildatum-slider.tsx";
import { Ribbons } from "./ribbon-view.tsx";
import { SectionSvg } from "./section-svg.tsx";
import { timelineWords } from "./words.ts";

/** `underlay`: of a comparison, behind all words. */
type Props = { drawing: Drawing; underlay: ReactNode; panDrag: object; onShow: () => void } & Omit<
  ComponentProps<typeof PeildatumSlider>,
  "children" | "onShow"
>;

/** What sticks to the top of the screen: the handle, the axis, the steps of the law, the ribbons. */
export function TimelineHead({ drawing, underlay, drag, panDrag, onShow, ...peildatum }: Props) {
  const { head, width, flag, scale } = drawing;
  const words = timelineWords[peildatum.language];
  return (
    <SectionSvg className="timeline-head" width={width} {...head}>
      <PlotClip scale={scale} />
      <g {...panDrag}>
        <rect
          className="pan-ground"
          x={scale.plot.x0}
          y={AXIS_TOP}
          width={scale.plot.x1 - scale.plot.x0}
          height={head.y1 - AXIS_TOP}
        />
        <Bands drawing={drawing} y0={AXIS_TOP} y1={head.y1} />
        {underlay}
        <AxisView drawing={drawing} words={words} />
        <AnchorFlags drawing={drawing} words={words} />
        <Ribbons drawing={drawing} language={peildatum.language} />
        {/* Over the ribbons: entry into force is the seam between two of them. */}
        <AnchorLines drawing={drawing} {...head} />
        <AsOfLine drawing={drawing} {...head} />
      </g>
      <LineTarget drawing={drawing} drag={drag} {...head} />
      <InTime waits={flag.beyond !== null}>
        <PeildatumSlider drag={drag} {...peildatum} at={flag.lineX} onShow={flag.beyond ? onShow : null}>
          <PeildatumFlag flag={flag} {...peildatum} />
        </PeildatumSlider>
      </InTime>
    </SectionSvg>
  );
}

/** The line of the peildatum can be taken anywhere along its length, over this width. */
const TARGET = 24;

type TargetProps = { drawing: Drawing; drag: object; y0: number; y1: number };

export const LineTarget = ({ drawing: { flag }, drag, y0, y1 }: TargetProps) =>
  flag.lineX === null ? null : (
    <InTime>
      <rect
        className="line-target"
        data-at={flag.lineX}
        x={flag.lineX - TARGET / 2}
        y={y0}
        width={TARGET}
        height={y1 - y0}
        {...drag}
      />
    </InTime>
  );
