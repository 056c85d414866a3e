import type { Period } from "#src/domain/period.ts";
import { someMoved } from "#src/domain/slip.ts";
import { countMilestones, countSources } from "#src/i18n/counts.ts";
import { drawingInputOf, type Scene } from "#src/scene/scene.ts";
import { DrawingText } from "#src/timeline/drawing-text.tsx";
import { type Drawing, drawingOf } from "#src/timeline/layout.ts";
import type { TextStyle } from "#src/timeline/text-width.ts";
import { wrapped } from "#src/timeline/wrap.ts";
import { lengthInDays } from "#src/timeline/zoom.ts";
import {
  busyLanes,
  foundLanes,
  linkName,
  type Meant,
  productName,
  shownIn,
  sourcesOf,
  truthText,
} from "../meant.ts";
import { DrawingView } from "./drawing-view.tsx";
import { pictureWords } from "./picture-words.ts";
import { SignLegend } from "./sign-legend.tsx";

const MARGIN = 40;
/** Dots and lines stick out this far. */
const EDGE = 10;
const NARROWEST = 1360;
/** The legend, its signs as near each other as they can: a drawing of a slide may be narrower. */
const LEGEND_WIDTH = 990;
/** Beyond this hardly any viewer draws, and nobody prints. */
const WIDEST = 12_000;
/** As near as the page shows two years and a half. */
const PX_PER_DAY = 1.3;

const PRODUCT: TextStyle = { size: 15, weight: 650 };
const TITLE: TextStyle = { size: 34, weight: 500 };
const LINE_OF = { product: 24, title: 42, lead: 22, foot: 19 } as const;
/** The serif of titles is not measured; it is never this much wider than the sans of the same size. */
const SERIF_SHARE = 1.02;
const LEAD: TextStyle = { size: 15, weight: 400 };
const FOOT: TextStyle = { size: 13, weight: 400 };
const MOST_PUBLISHERS = 14;

export type Picture = {
  meant: Meant;
  drawing: Drawing;
  width: number;
  height: number;
  margin: number;
  head: { product: string; title: readonly string[]; lead: readonly string[] };
  foot: readonly string[];
  /** Where the drawing, the legend and the foot begin. */
  tops: { drawing: number; legend: number; foot: number };
};

/** How the picture is asked for. */
export type Sheet = {
  /** Placed already, as on a slide: its scene may hold less than that of what is meant. */
  placed?: { scene: Scene; drawing: Drawing };
  /** Instead of what the link shows: a part of it on a page of its own. */
  period?: Period;
  width?: number;
  /** With its margins no wider than this. */
  widest?: number;
  /** Only the drawing and what its signs mean: the page around it says the rest. */
  bare?: boolean;
  /** Without the lanes in which nothing stands. */
  busy?: boolean;
};

/** Everything of a picture, placed: the drawing with its title above it and what it was true for under it. */
export function pictureOf(
  meant: Meant,
  { period = meant.scene.period, width, widest = WIDEST, bare = false, busy = false, placed }: Sheet = {},
): Picture {
  const wanted =
    width ??
    Math.min(widest - 2 * MARGIN, Math.max(NARROWEST, Math.round(lengthInDays(period) * PX_PER_DAY)));
  const scene = placed?.scene ?? { ...meant.scene, period };
  const part: Meant = period === meant.scene.period ? meant : { ...meant, scene, part: true };
  const drawing =
    placed?.drawing ??
    drawingOf(drawingInputOf(scene, { width: wanted, tracks: busy ? busyLanes(scene) : foundLanes(scene) }));
  const { measure } = drawing;
  const room = Math.min(drawing.width, NARROWEST);
  const within = (text: string, style: TextStyle, share = 1) =>
    wrapped(text, { width: room / share, style, measure });
  const margin = bare ? EDGE : MARGIN;
  const head = bare
    ? { product: "", title: [], lead: [] }
    : {
        product: productName(meant),
        title: within(meant.title, TITLE, SERIF_SHARE),
        lead: within(truthText(part), LEAD),
      };
  const foot = bare
    ? []
    : [
        ...within(sourcesLine(part, period), FOOT),
        `${linkName(meant)}: ${meant.href}`,
        pictureWords[scene.language].independent,
      ];
  const headHeight =
    LINE_OF.product + head.title.length * LINE_OF.title + head.lead.length * LINE_OF.lead + 24;
  const drawingTop = margin + (bare ? 0 : headHeight);
  const legend = drawingTop + drawing.body.y1 + 26;
  const footTop = legend + (bare ? 0 : 28);
  return {
    meant: part,
    drawing,
    width: Math.max(drawing.width, LEGEND_WIDTH) + 2 * margin,
    height: footTop + foot.length * LINE_OF.foot + (bare ? 14 : MARGIN),
    margin,
    head,
    foot,
    tops: { drawing: drawingTop, legend, foot: footTop },
  };
}

/** Who the sources are of; their titles and addresses are many, and travel unseen. */
function sourcesLine(meant: Meant, period: Period): string {
  const words = pictureWords[meant.scene.language];
  const sources = sourcesOf(meant, period);
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const more = publishers.length - MOST_PUBLISHERS;
  const named = [...publishers.slice(0, MOST_PUBLISHERS), ...(more > 0 ? [words.more(more)] : [])].join(", ");
  return `${words.sources(countSources(sources.length, meant.scene.language))}${named}. ${words.addresses}`;
}

/** What the picture shows, for who cannot see it. */
export function describe({ meant }: Picture): string {
  const { scene } = meant;
  const shown = shownIn(scene, scene.period);
  const words = pictureWords[scene.language];
  return words.shows(countMilestones(shown.length, scene.language), truthText(meant));
}

const between = (lines: readonly string[], top: number, height: number) =>
  lines.map((text, index) => ({ text, y: top + (index + 0.5) * height }));

/** `clipId`: its own in every picture of a page. */
export function TimelinePicture({ picture, clipId }: { picture: Picture; clipId: string }) {
  const { meant, drawing, width, height, margin, head, foot, tops } = picture;
  const { scene, sources } = meant;
  const titleTop = MARGIN + LINE_OF.product;
  const leadTop = titleTop + head.title.length * LINE_OF.title;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="timeline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      lang={scene.language}
      xmlLang={scene.language}
      aria-labelledby={`${clipId}-title`}
      aria-describedby={`${clipId}-desc`}
    >
      <title id={`${clipId}-title`}>{`${meant.title} ${productName(meant)}`}</title>
      <desc id={`${clipId}-desc`}>{describe(picture)}</desc>
      <rect className="sign-paper" width={width} height={height} />
      <g transform={`translate(${margin} 0)`}>
        {head.product !== "" && (
          <DrawingText x={0} y={MARGIN + LINE_OF.product / 2 - 4} style={PRODUCT}>
            {head.product}
          </DrawingText>
        )}
        <g className="picture-title">
          {between(head.title, titleTop, LINE_OF.title).map(({ text, y }) => (
            <DrawingText key={y} x={0} y={y} style={TITLE}>
              {text}
            </DrawingText>
          ))}
        </g>
        <Lines lines={head.lead} top={leadTop} height={LINE_OF.lead} style={LEAD} className="date" />
        <g transform={`translate(0 ${tops.drawing})`}>
          <DrawingView {...{ scene, drawing, sources, clipId }} />
        </g>
        <SignLegend
          language={scene.language}
          moved={someMoved(scene.shown)}
          y={tops.legend}
          width={drawing.width}
          measure={drawing.measure}
        />
        <Lines lines={foot} top={tops.foot} height={LINE_OF.foot} style={FOOT} className="quiet" />
      </g>
    </svg>
  );
}

type LinesProps = {
  lines: readonly string[];
  top: number;
  height: number;
  style: TextStyle;
  className: string;
};

const Lines = ({ lines, top, height, style, className }: LinesProps) => (
  <>
    {between(lines, top, height).map(({ text, y }) => (
      <DrawingText key={y} className={className} x={0} y={y} style={style}>
        {text}
      </DrawingText>
    ))}
  </>
);
