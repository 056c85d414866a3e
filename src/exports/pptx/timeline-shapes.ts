import { schoolYearName, schoolYearStart } from "#src/domain/period.ts";
import { LAYERS } from "#src/domain/regime.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { terms } from "#src/i18n/terms.ts";
import { rowCentre, STEP_LINE } from "#src/timeline/boxes.ts";
import { comparedDay } from "#src/timeline/compared-day.ts";
import type { PlacedLane } from "#src/timeline/lanes.ts";
import {
  AXIS_HEIGHT,
  AXIS_TOP,
  FLAG_HEIGHT,
  FLAG_POINT,
  HOLIDAY_ROW,
  NAME_LINE,
  RIBBON,
  RIBBON_GAP,
  RIBBON_POINT,
  ROW,
  TYPE,
} from "#src/timeline/measures.ts";
import type { Ribbon } from "#src/timeline/ribbons.ts";
import { timelineWords } from "#src/timeline/words.ts";
import { token } from "../picture/tokens.ts";
import { type Drawn, itemShapes } from "./item-shapes.ts";
import { ink } from "./sheet.ts";
import type { SlideItem } from "./shape.ts";

/** Beyond the last letter, for letters that are a little wider. */
const SLACK = 6;

/** The placed drawing as native shapes, in the order in which it is read. */
export const timelineShapes = (drawn: Drawn): SlideItem[] => [
  ...bands(drawn),
  ...axis(drawn),
  ...steps(drawn),
  ...ribbons(drawn),
  ...compared(drawn),
  ...lines(drawn),
  ...drawn.drawing.lanes.flatMap((lane) => laneShapes(lane, drawn)),
  ...flag(drawn),
];

function bands({ drawing, draw, words }: Drawn): SlideItem[] {
  const { axis: ticks, scale, body } = drawing;
  return ticks.bands.flatMap(({ x0, x1, shaded }) => {
    const year = schoolYearName(schoolYearStart(scale.dayAt((x0 + x1) / 2)));
    const look = { name: words.band(year), alt: words.band(year), fill: token("band") };
    return shaded ? [draw.area("rect", [x0, AXIS_TOP, x1, body.y1], look)] : [];
  });
}

const YEAR_LINE = 9;
const MINOR_LINE = 25.5;
const MINOR_TICK = 16;

function axis({ drawing, draw, words, scene }: Drawn): SlideItem[] {
  const { axis: ticks, scale, holidayTop } = drawing;
  const said = timelineWords[scene.language];
  const bottom = AXIS_TOP + AXIS_HEIGHT;
  const thin = { name: words.axis, alt: words.axis };
  const word = (
    x: number,
    y: number,
    label: { text: string; width: number },
    style: typeof TYPE.tick | typeof TYPE.schoolYear,
  ) =>
    draw.words({
      x0: x,
      x1: x + label.width + SLACK,
      y: AXIS_TOP + y,
      paragraphs: [[draw.run(label.text, style, style === TYPE.tick ? token("ink3") : ink())]],
      lineHeight: style.size * 1.2,
      name: words.axis,
    });
  return [
    draw.words({
      x0: 0,
      x1: drawing.nameColumn - 2,
      y: AXIS_TOP + YEAR_LINE,
      paragraphs: [[draw.run(said.schoolYear, TYPE.laneName)]],
      lineHeight: NAME_LINE,
      name: words.axis,
    }),
    draw.stroke([scale.plot.x0, bottom, scale.plot.x1, bottom], {
      ...thin,
      color: token("edge"),
      width: 1.25,
    }),
    ...ticks.schoolYears.flatMap(({ x, label, isShort }) => [
      draw.stroke([x, AXIS_TOP, x, isShort ? bottom - MINOR_TICK : bottom], {
        ...thin,
        color: token("edge"),
        width: 1.25,
      }),
      ...(label ? [word(label.x, YEAR_LINE, label, TYPE.schoolYear)] : []),
    ]),
    ...ticks.minor.flatMap(({ x, label }) => [
      draw.stroke([x, bottom - MINOR_TICK, x, bottom], { ...thin, color: token("rule"), width: 1 }),
      ...(label ? [word(label.x, MINOR_LINE, label, TYPE.tick)] : []),
    ]),
    ...(holidayTop === null
      ? []
      : [
          draw.words({
            x0: 0,
            x1: drawing.nameColumn - 2,
            y: holidayTop + HOLIDAY_ROW / 2 + 3,
            paragraphs: [[draw.run(said.holidays, TYPE.laneCount, token("ink3"))]],
            lineHeight: NAME_LINE,
            name: words.axis,
          }),
          ...ticks.holidays.flatMap(({ name, x0, x1, label }) => [
            draw.area("rect", [x0, holidayTop, Math.max(x0 + 1.5, x1), holidayTop + 4], {
              name: words.holiday(name),
              alt: words.holiday(name),
              fill: token("edge"),
            }),
            ...(label ? [word(label.x, holidayTop - AXIS_TOP + HOLIDAY_ROW / 2 + 3, label, TYPE.tick)] : []),
          ]),
        ]),
  ];
}

/** The staircase: which step of the law, on which day. */
function steps({ drawing, draw, words }: Drawn): SlideItem[] {
  const { anchors, stepsTop, stepsName, nameColumn } = drawing;
  if (anchors.length === 0) return [];
  return [
    draw.words({
      x0: 0,
      x1: nameColumn - 2,
      y: stepsTop + ROW / 2,
      paragraphs: stepsName.map((line) => [draw.run(line, TYPE.laneName)]),
      lineHeight: NAME_LINE,
      name: stepsName.join(" "),
    }),
    ...anchors.map(({ row, name, date, dateAt, side, text, inForce }) => {
      const color = inForce ? token("is-deep") : ink();
      const weight = inForce ? TYPE.inForce : { ...TYPE.step, weight: 600 };
      const day = draw.run(
        `${dateAt === "beside" ? "  " : ""}${date}`,
        TYPE.stepDate,
        inForce ? color : token("ink2"),
      );
      return draw.words({
        x0: text.x0 - (side === "left" ? SLACK : 0),
        x1: text.x1 + (side === "left" ? 0 : SLACK),
        y: stepsTop + row * ROW + ROW / 2,
        paragraphs: [
          [draw.run(name, weight, color), ...(dateAt === "beside" ? [day] : [])],
          ...(dateAt === "beneath" ? [[day]] : []),
        ],
        align: side === "left" ? "right" : "left",
        lineHeight: STEP_LINE,
        name: words.step(name),
      });
    }),
  ];
}

const EDGE = 2;

function ribbons({ drawing, draw, words, scene }: Drawn): SlideItem[] {
  return LAYERS.flatMap((layer, index) => {
    const top = drawing.ribbonsTop + index * (RIBBON + RIBBON_GAP);
    const name = terms[scene.language].layer[layer];
    return [
      draw.words({
        x0: 0,
        x1: drawing.nameColumn - 2,
        y: top + RIBBON / 2,
        paragraphs: [[draw.run(name, TYPE.laneName)]],
        lineHeight: NAME_LINE,
        name,
      }),
      ...drawing.ribbons
        .filter((ribbon) => ribbon.layer === layer)
        .map((ribbon) => ribbonGroup(ribbon, top, { draw, words, scene })),
    ];
  });
}

const LOOKS = {
  decreet: { was: { fill: "was", ink: "on-was" }, is: { fill: "is", ink: "on-is" } },
  model: { was: { fill: "was-tint", ink: "ink" }, is: { fill: "is-tint", ink: "ink" } },
} as const;

function ribbonGroup(
  ribbon: Ribbon,
  top: number,
  { draw, words, scene }: Pick<Drawn, "draw" | "words" | "scene">,
): SlideItem {
  const { layer, era, x0, x1, notch, point, name, start, end } = ribbon;
  const look = LOOKS[layer][era];
  const regime = scene.regimes.find(({ id }) => id === ribbon.key);
  const said = timelineWords[scene.language];
  const alt = regime
    ? [
        regime.name[scene.language],
        said.startedOn(formatDay(regime.validFrom, scene.language)),
        ...(regime.validTo ? [said.until(formatDay(regime.validTo, scene.language))] : []),
      ].join(", ")
    : ribbon.key;
  const [middle, bottom] = [top + RIBBON / 2, top + RIBBON];
  const shoulder = point ? x1 - RIBBON_POINT : x1;
  const outline: (readonly [number, number])[] = [
    [x0, top],
    [shoulder, top],
    ...(point ? [[x1, middle] as const] : []),
    [shoulder, bottom],
    [x0, bottom],
    ...(notch ? [[x0 + RIBBON_POINT, middle] as const] : []),
  ];
  const edge = token(era === "was" ? "was-deep" : "is");
  const words_ = [
    ...(name ? [{ ...name, style: TYPE.ribbonName }] : []),
    ...[start, end].flatMap((date) => (date ? [{ ...date, style: TYPE.ribbonDate }] : [])),
  ];
  return {
    kind: "group",
    name: words.regime(regime?.name[scene.language] ?? ribbon.key),
    alt,
    items: [
      draw.polygon(outline, { name: words.frame, alt, fill: token(look.fill) }),
      ...(layer === "model"
        ? [top + EDGE / 2, bottom - EDGE / 2].map((y) =>
            draw.stroke([x0, y, shoulder, y], { name: words.frame, alt, color: edge, width: EDGE }),
          )
        : []),
      ...words_.map(({ text, x, width, style }) =>
        draw.words({
          x0: x,
          x1: x + width + SLACK,
          y: middle,
          paragraphs: [[draw.run(text, style, token(look.ink))]],
          lineHeight: RIBBON - 8,
          name: words.label,
        }),
      ),
    ],
  };
}

/** Upright lines, broken around the words. */
function lines({ drawing, draw, words, scene }: Drawn): SlideItem[] {
  const { anchors, anchorLines, asOfStrokes, flag: handle, scale } = drawing;
  const nameAt = (x: number) => {
    const anchor = anchors.find((one) => one.lines.some((line) => line.x === x));
    return words.stepLine(anchor?.name ?? formatDay(scale.dayAt(x), scene.language));
  };
  return [
    ...anchorLines.flatMap(({ x, inForce, strokes }) =>
      strokes.map(({ y0, y1 }) =>
        draw.stroke([x, y0, x, y1], {
          name: nameAt(x),
          alt: nameAt(x),
          ...(inForce
            ? { color: token("is"), width: 2 }
            : { color: token("edge"), width: 1.25, dash: "dot" as const }),
        }),
      ),
    ),
    ...asOfStrokes.map(({ y0, y1 }) =>
      draw.stroke([handle.lineX ?? 0, y0, handle.lineX ?? 0, y1], {
        name: words.asOfLine,
        alt: words.asOfLine,
        color: ink(),
        width: 2,
      }),
    ),
  ];
}

/** The day that the peildatum is compared with: its broken line, and its flag in paper with a dashed edge. */
function compared({ drawing, draw, words, scene }: Drawn): SlideItem[] {
  const { comparison, asOf, language } = scene;
  if (!comparison) return [];
  const { lineX, flag: handle, strokes } = comparedDay(comparison.day, asOf, drawing, language);
  const name = words.compared(formatDay(comparison.day, language));
  const edge = { color: token("ink2"), width: 1.5, dash: "dash" as const };
  const arrow = handle?.way === "left" ? ["← ", ""] : handle?.way === "right" ? ["", " →"] : ["", ""];
  return [
    ...strokes.map(({ y0, y1 }) =>
      draw.stroke([lineX ?? 0, y0, lineX ?? 0, y1], { name, alt: name, ...edge }),
    ),
    ...(handle
      ? [
          draw.area("rect", [handle.x0, 3, handle.x1, FLAG_HEIGHT - 3], {
            name,
            alt: name,
            fill: token("paper"),
            line: edge,
          }),
          draw.words({
            x0: handle.x0,
            x1: handle.x1,
            y: FLAG_HEIGHT / 2,
            paragraphs: [[draw.run(`${arrow[0]}${handle.text}${arrow[1]}`, TYPE.flag)]],
            align: "center",
            lineHeight: FLAG_HEIGHT - 8,
            name,
          }),
        ]
      : []),
  ];
}

function laneShapes(lane: PlacedLane, drawn: Drawn): SlideItem[] {
  const { drawing, draw, words, scene } = drawn;
  const name = terms[scene.language].track[lane.track];
  const first = rowCentre(lane, 0);
  return [
    draw.stroke([0, lane.top, drawing.width, lane.top], {
      name: words.rule(name),
      alt: words.rule(name),
      color: token("rule"),
      width: 1,
    }),
    draw.words({
      x0: 0,
      x1: drawing.nameColumn - 2,
      y: first,
      paragraphs: [
        ...lane.name.map((line) => [draw.run(line, TYPE.laneName)]),
        [draw.run(lane.count, TYPE.laneCount, token("ink3"))],
      ],
      lineHeight: NAME_LINE,
      name: words.lane(name),
    }),
    ...(lane.notice
      ? [
          draw.words({
            x0: lane.notice.text.x0,
            x1: lane.notice.text.x1 + SLACK,
            y: first,
            paragraphs: lane.notice.lines.map((line) => [draw.run(line, TYPE.empty, token("ink3"))]),
            lineHeight: ROW,
            name: words.lane(name),
          }),
        ]
      : []),
    ...lane.items.map((item) => itemShapes(item, lane, drawn)),
  ];
}

/** The flag of the peildatum; out of view it says on which side its day lies. */
function flag({ drawing, draw, scene }: Drawn): SlideItem[] {
  const { x0, x1, text, lineX, beyond } = drawing.flag;
  const point: readonly (readonly [number, number])[] =
    lineX === null
      ? []
      : [
          [Math.min(x1, lineX + 6), FLAG_HEIGHT],
          [lineX, FLAG_HEIGHT + FLAG_POINT],
          [Math.max(x0, lineX - 6), FLAG_HEIGHT],
        ];
  const outline = [[x0, 0], [x1, 0], [x1, FLAG_HEIGHT], ...point, [x0, FLAG_HEIGHT]] as const;
  const said = `${beyond === "left" ? "← " : ""}${text}${beyond === "right" ? " →" : ""}`;
  const name = `${timelineWords[scene.language].asOf}: ${formatDay(scene.asOf, scene.language)}`;
  return [
    {
      kind: "group",
      name,
      alt: name,
      items: [
        draw.polygon(outline, { name, alt: name, fill: ink() }),
        draw.words({
          x0,
          x1,
          y: FLAG_HEIGHT / 2,
          paragraphs: [[draw.run(said, TYPE.flag, token("paper"))]],
          align: "center",
          lineHeight: FLAG_HEIGHT - 8,
          name,
        }),
      ],
    },
  ];
}
