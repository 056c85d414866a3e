import { useMemo, useRef } from "react";
import type { PlainDate } from "#src/domain/plain-date.ts";
import type { Regime } from "#src/domain/regime.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import { useWidth } from "#src/ui/use-width.ts";
import { DrawingText } from "./drawing-text.tsx";
import { measureWith, TYPE } from "./measures.ts";
import { PeildatumSlider } from "./peildatum-slider.tsx";
import { BLEED, drawingX, SectionSvg } from "./section-svg.tsx";
import { type StripRibbon, stripOf } from "./strip.ts";
import { useAsOfDrag } from "./use-gestures.ts";
import { useTextScale } from "./use-text-scale.ts";
import "./timeline.css";

export type RibbonStripProps = {
  regimes: readonly Regime[];
  asOf: PlainDate;
  changeDates: readonly PlainDate[];
  /** Width in CSS px before the first measurement; the server and the first render use it. */
  initialWidth?: number;
  /** `continued`: a further step of the same movement. */
  onAsOf: (date: PlainDate, continued: boolean) => void;
  /** The movement that `onAsOf` began is taken back. */
  onAsOfCancel: () => void;
};

const DEFAULT_WIDTH = 350;

/** The two ribbons alone, for a screen too narrow for the drawing; its flag is the same slider. */
export function RibbonStrip({
  regimes,
  asOf,
  changeDates,
  initialWidth = DEFAULT_WIDTH,
  onAsOf,
  onAsOfCancel,
}: RibbonStripProps) {
  const language = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const { width } = useWidth(root, initialWidth);
  const textScale = useTextScale(root);
  const strip = useMemo(
    () => stripOf(regimes, { asOf, width, language, measure: measureWith(textScale) }),
    [regimes, asOf, width, language, textScale],
  );
  const xOf = (clientX: number) => drawingX(svg.current, width, clientX);
  const drag = useAsOfDrag({
    xOf,
    lineX: strip.lineX,
    dayAt: strip.dayAt,
    asOf,
    onAsOf,
    onCancel: onAsOfCancel,
  });
  const { flag, lineX, height } = strip;
  return (
    <div ref={root} className="timeline ribbon-strip">
      <SectionSvg ref={svg} className="timeline-body" width={width} y0={-BLEED} y1={height}>
        <g role="list">
          {strip.ribbons.map((ribbon) => (
            <StripRibbonView key={ribbon.key} ribbon={ribbon} />
          ))}
        </g>
        <g aria-hidden="true">
          {strip.years.map(({ text, x, strong }) => (
            <DrawingText
              key={text}
              className={strong ? "in-force-date" : "quiet"}
              x={x}
              y={strip.yearsY}
              style={strong ? TYPE.stripDate : TYPE.tick}
            >
              {text}
            </DrawingText>
          ))}
        </g>
        <PeildatumSlider {...{ asOf, changeDates, language, onAsOf, drag }}>
          <rect className="hit" x={flag.x0 - 2} y={-7} width={flag.x1 - flag.x0 + 4} height={44} />
          <rect className="hit" x={lineX - 12} y={30} width={24} height={strip.lineEnd - 30} />
          <line className="line-as-of" x1={lineX} x2={lineX} y1={20} y2={strip.lineEnd} />
          <rect className="flag" x={flag.x0} y={0} width={flag.x1 - flag.x0} height={28} rx={3} />
          <g className="focus-ring">
            <rect
              className="focus-ink"
              x={flag.x0 - 3.5}
              y={-3.5}
              width={flag.x1 - flag.x0 + 7}
              height={35}
              rx={5}
            />
            <rect
              className="focus-paper"
              x={flag.x0 - 1}
              y={-1}
              width={flag.x1 - flag.x0 + 2}
              height={30}
              rx={4}
            />
          </g>
          <g className="flag-text" textAnchor="middle">
            <DrawingText x={(flag.x0 + flag.x1) / 2} y={14} style={TYPE.flag}>
              {flag.text}
            </DrawingText>
          </g>
        </PeildatumSlider>
      </SectionSvg>
    </div>
  );
}

function StripRibbonView({ ribbon }: { ribbon: StripRibbon }) {
  const { layer, era, x0, x1, top, bottom, name, spoken } = ribbon;
  return (
    <g role="listitem" aria-label={spoken} className={`ribbon-${era} ribbon-${layer}`}>
      <rect className="ribbon-body" x={x0} y={top} width={x1 - x0} height={bottom - top} />
      {layer === "model" &&
        [top + 1, bottom - 1].map((y) => (
          <line key={y} className="ribbon-edge" x1={x0} x2={x1} y1={y} y2={y} />
        ))}
      {name && (
        <DrawingText x={name.x} y={(top + bottom) / 2} style={TYPE.stripName}>
          {name.text}
        </DrawingText>
      )}
    </g>
  );
}
