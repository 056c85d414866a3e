import { dayNumber } from "#src/domain/plain-date.ts";
import { LONG } from "#src/domain/school-calendar.ts";
import { countDays } from "#src/i18n/counts.ts";
import { formatDated } from "#src/i18n/dates.ts";
import type { Scene } from "#src/scene/scene.ts";
import { accessibleName } from "#src/timeline/accessible-name.ts";
import { itemBoxes, lineCentres, rowCentre, selectionBox } from "#src/timeline/boxes.ts";
import { ghostDateY } from "#src/timeline/ghost-dates.tsx";
import { spokenMonths } from "#src/timeline/groups.ts";
import type { LineNote } from "#src/timeline/change-note.ts";
import type { LabelLine } from "#src/timeline/label-forms.ts";
import type { PlacedGroup, PlacedItem, PlacedLabel } from "#src/timeline/lane.ts";
import type { PlacedLane } from "#src/timeline/lanes.ts";
import type { Drawing } from "#src/timeline/layout.ts";
import { statusAt } from "#src/timeline/marks.ts";
import { LINE, ROW, TYPE } from "#src/timeline/measures.ts";
import { timelineWords } from "#src/timeline/words.ts";
import { token } from "../picture/tokens.ts";
import { ghostShapes, markShapes } from "./mark-shapes.ts";
import { ink, type Pen } from "./sheet.ts";
import type { Connector, Group, Paragraph, Shape } from "./shape.ts";
import type { SlideWords } from "./slide-words.ts";

export type Drawn = {
  scene: Scene;
  drawing: Drawing;
  draw: Pen;
  words: SlideWords;
  /** Ids of the milestones that the slide is about. */
  highlights: ReadonlySet<string>;
};

/** Words may be a little wider in other letters: they stay on their line, and their box says so. */
const SLACK = 6;

/** One placed item is one group on the slide: what belongs together moves together. */
export const itemShapes = (item: PlacedItem, lane: PlacedLane, drawn: Drawn): Group =>
  item.kind === "label" ? labelShapes(item, lane, drawn) : groupShapes(item, lane, drawn);

function labelShapes(label: PlacedLabel, lane: PlacedLane, drawn: Drawn): Group {
  const { scene, drawing, draw, words, highlights } = drawn;
  const { mark, form } = label;
  const { milestone } = mark;
  const { language } = scene;
  const asOf = dayNumber(scene.asOf);
  const y = rowCentre(lane, label.row);
  const alt = accessibleName(
    milestone,
    statusAt(mark.span, asOf),
    language,
    scene.notes.get(milestone.id)?.spoken,
  );
  // Where all that is shown is highlighted, a frame around each would say nothing.
  const apart = highlights.has(milestone.id) && scene.shown.some(({ id }) => !highlights.has(id));
  const chosen = apart || milestone.id === scene.selected?.id;
  const distance = highlights.has(milestone.id) ? distanceOf(label, lane, drawn) : null;
  const frame = selectionBox(form, y);
  const splitX = drawing.scale.x(asOf);
  const said = form.lines.map((line, index) =>
    paragraph(line, {
      weight: chosen ? 2 : mark.weight,
      draw,
      more: index === form.lines.length - 1 ? (distance?.text ?? "") : "",
    }),
  );
  return {
    kind: "group",
    name: words.milestone(milestone.title[language]),
    alt,
    items: [
      ...ghostShapes(mark, y, { draw, words, language }),
      ...(form.ghostDates ?? []).map(({ text, x0, x1 }) =>
        draw.words({
          x0: x0 - SLACK,
          x1: x1 + SLACK,
          y: ghostDateY(y),
          paragraphs: [[draw.run(text, TYPE.was, token("ink3"))]],
          align: "center",
          lineHeight: LINE,
          name: words.ghost(text),
        }),
      ),
      ...(distance?.line ? [distance.line] : []),
      ...(chosen
        ? [
            draw.area("roundRect", [frame.x0, frame.y0, frame.x1, frame.y1], {
              name: words.frame,
              alt,
              fill: token("wash"),
              line: { color: ink(), width: 1.5 },
            }),
          ]
        : []),
      ...markShapes(mark, { y, asOf, splitX, side: form.side, draw, words, alt }),
      draw.words({
        x0: form.text.x0 - (form.atEnd ? SLACK : 0),
        x1: form.text.x1 + (form.atEnd ? 0 : SLACK),
        y: lineCentres(form, y)[0] ?? y,
        paragraphs: said,
        align: form.atEnd ? "right" : "left",
        lineHeight: LINE,
        name: words.label,
      }),
    ],
  };
}

type Look = { weight: 1 | 2 | 3; draw: Pen; more: string };

function paragraph({ text, style, date, note }: LabelLine, { weight, draw, more }: Look): Paragraph {
  const quiet = style === TYPE.was;
  const color = quiet ? token("ink3") : style === TYPE.date || weight === 3 ? token("ink2") : ink();
  return [
    ...(text === "" ? [] : [draw.run(text, style, color)]),
    ...(date === null ? [] : [draw.run(`  ${date}`, TYPE.date, token("ink2"))]),
    ...(note ? noteRuns(note, text !== "", draw) : []),
    ...(more === "" ? [] : [draw.run(more, TYPE.date, token("ink2"))]),
  ];
}

/** What a comparison says, with its sign; or how far it lies from the peildatum, which needs none. */
function noteRuns({ sign, was, text }: LineNote, follows: boolean, draw: Pen): Paragraph {
  const [apart, after] = [follows && sign ? "  " : "", was === null ? "" : " "];
  const mark = sign && `${was === null ? apart : after}${sign === "nieuw" ? "+" : "→"} `;
  return [
    ...(was === null ? [] : [{ ...draw.run(`${apart}${was}`, TYPE.date, token("ink2")), struck: true }]),
    ...(mark ? [draw.run(mark, { ...TYPE.date, weight: 600 })] : []),
    draw.run(text, TYPE.date, token("ink2")),
  ];
}

/** From the line of the peildatum to the mark, where nothing stands between; and how long that is, in words. */
function distanceOf(label: PlacedLabel, lane: PlacedLane, { scene, drawing, draw, words }: Drawn) {
  const { mark, form, row } = label;
  const { lineX } = drawing.flag;
  const days = mark.span.from - dayNumber(scene.asOf);
  if (days === 0 || Math.abs(days) >= LONG || mark.span.from !== mark.span.to) return null;
  const counted = countDays(Math.abs(days), scene.language);
  const said = days > 0 ? words.later(counted) : words.earlier(counted);
  const y = rowCentre(lane, row);
  const [x0, x1] =
    lineX === null ? [0, 0] : days > 0 ? [lineX + 2, mark.edges.x0 - 2] : [mark.edges.x1 + 2, lineX - 2];
  const boxes = lane.items.flatMap((item) =>
    itemBoxes(item, lane, { measure: drawing.measure, selectedId: label.key }),
  );
  const free = boxes.every((box) => box.x1 < x0 || box.x0 > x1 || box.y1 < y || box.y0 > y);
  const beneath = form.lines.at(-1)?.style === TYPE.date;
  // The scene of a slide says it itself.
  const isSaid = scene.notes.size > 0;
  const line: Connector | null =
    lineX !== null && x1 - x0 > 4 && free
      ? draw.stroke([x0, y, x1, y], {
          color: ink(),
          width: 1.5,
          name: words.distance(said),
          alt: words.distance(said),
        })
      : null;
  return { line, text: isSaid ? "" : `${beneath ? ", " : "  "}${said}` };
}

const TICK = 5;
const PILL = 20;

/** A rail with ticks at the true dates, a pill with the count, the months in words. */
function groupShapes(
  { form, ticks, marks, months, row }: PlacedGroup,
  lane: PlacedLane,
  drawn: Drawn,
): Group {
  const { scene, draw, words } = drawn;
  const { language } = scene;
  const { rail, pill, text } = form;
  const y = rowCentre(lane, row);
  const name = words.group(marks.length);
  const titles = marks.map(
    ({ milestone }) => `${milestone.title[language]} (${formatDated(milestone, language)})`,
  );
  const alt = `${name}, ${spokenMonths(marks, language)}: ${titles.join("; ")}`;
  const towards = pill.x0 >= rail.x1 ? pill.x0 : pill.x1;
  const look = { name: words.sign, alt: `${timelineWords[language].groupSign}, ${months}` };
  const count: Shape = {
    ...draw.area("roundRect", [pill.x0, y - PILL / 2, pill.x1, y + PILL / 2], {
      ...look,
      fill: token("paper"),
      line: { color: ink(), width: 1.75 },
    }),
    text: { paragraphs: [[draw.run(String(marks.length), TYPE.pill)]], align: "center" },
  };
  return {
    kind: "group",
    name,
    alt,
    items: [
      draw.stroke([Math.min(rail.x0, towards), y, Math.max(rail.x1, towards), y], {
        ...look,
        color: token("edge"),
        width: 1.25,
      }),
      ...ticks.map((x) => draw.stroke([x, y - TICK, x, y + TICK], { ...look, color: ink(), width: 2 })),
      count,
      ...(text
        ? [
            draw.words({
              x0: text.x0,
              x1: text.x1 + SLACK,
              y,
              paragraphs: [[draw.run(months, TYPE.date, token("ink2"))]],
              lineHeight: ROW,
              name: words.label,
            }),
          ]
        : []),
    ],
  };
}
