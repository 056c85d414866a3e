import { schoolYearName, schoolYearStart } from "#src/domain/period.ts";
import { countMilestones } from "#src/i18n/counts.ts";
import { formatPeriod } from "#src/i18n/dates.ts";
import { escaped } from "../legible.ts";
import { type Meant, shownIn, truthText, undrawnTruth } from "../meant.ts";
import { timelineSvg } from "../picture/svg.ts";
import { leadOf, pictureOf, type Slide } from "../pptx/deck-pages.ts";
import { schoolYearsOf } from "../school-years.ts";
import { numberedSources, onSlide } from "../source-numbers.ts";
import { nextTurn, type Work } from "../work.ts";
import { datedList, deckFoot, pageFoot, pageHead, sheet, slideFoot, sourceList } from "./page-parts.ts";
import { pageWords } from "./page-words.ts";
import { toldPart } from "./told-part.ts";

const markup = (element: Element): string => new XMLSerializer().serializeToString(element);

/** On paper a school year is as wide as this, in px of the drawing. */
const PAPER_WIDTH = 1360;

type Kind = {
  /** On paper: one drawing for each school year, as wide as the sheet. */
  perYear: boolean;
};

/** A timeline as the body of a page: the drawing, the dated list and the sources, legible without a script. */
export async function timelineBody(meant: Meant, work: Work, { perYear }: Kind): Promise<string> {
  const { scene } = meant;
  const { language } = scene;
  const words = pageWords[language];
  const years = schoolYearsOf(scene.period).filter((period) => shownIn(scene, period).length > 0);
  const periods = perYear && years.length > 0 ? years : [scene.period];
  const sheets: string[] = [];
  for (const [index, period] of periods.entries()) {
    const { element } = await timelineSvg(meant, {
      period,
      bare: true,
      busy: perYear,
      letters: false,
      clipId: `drawing-${index}`,
      ...(perYear ? { width: PAPER_WIDTH } : {}),
    });
    const year = schoolYearName(schoolYearStart(period.from));
    const title = perYear && years.length > 0 ? words.schoolYear(year) : words.timeline;
    const count = countMilestones(shownIn(scene, period).length, language);
    const lead = `${count}, ${formatPeriod(period, language)}`;
    sheets.push(sheet({ title, lead, svg: markup(element), name: title }));
    work.onProgress((0.7 * (index + 1)) / periods.length);
    await nextTurn();
    work.signal.throwIfAborted();
  }
  const numbers = numberedSources([{ meant }]);
  const list = await datedList(meant, { numbers, signal: work.signal });
  return [
    pageHead(meant),
    ...sheets,
    `<section class="page-dated"><h2>${escaped(words.dated)}</h2>${list}</section>`,
    sourceList(numbers, language),
    pageFoot(meant),
  ].join("\n");
}

/** So many milestones stand under their drawing on the same sheet of paper. */
const FEW = 5;

/** A deck as the body of a page: each slide with its title, what it says, its drawing and its dated list. */
export async function deckBody(slides: readonly Slide[], work: Work): Promise<string> {
  const [first] = slides;
  if (!first) throw new RangeError("a deck needs a slide");
  const numbers = numberedSources(
    slides
      .filter(({ undrawn }) => undrawn === undefined)
      .map((slide) => onSlide(slide, shownIn(slide.meant.scene, slide.meant.scene.period))),
  );
  const { language } = first.meant.scene;
  const words = pageWords[language];
  const parts: string[] = [];
  for (const [index, slide] of slides.entries()) {
    const { meant, highlights, told, undrawn } = slide;
    const number = { n: index + 1, m: slides.length };
    if (told || undrawn !== undefined) {
      const said = told ? toldPart(told, numbers) : `<p class="page-undrawn">${escaped(undrawn ?? "")}</p>`;
      parts.push(otherSlide({ meant, lead: slide.lead, said, ...number }));
      continue;
    }
    const chosen = new Set(highlights);
    const { scene } = meant;
    // The drawing of the slide: its lanes, its width, its words as large.
    const placed = pictureOf(slide);
    const { element } = await timelineSvg(meant, {
      bare: true,
      letters: false,
      clipId: `slide-${index}`,
      ...(placed && { placed }),
    });
    const shown = shownIn(scene, scene.period).filter(({ id }) => chosen.size === 0 || chosen.has(id));
    const list = await datedList({ ...meant, scene: { ...scene, shown } }, { numbers, signal: work.signal });
    // What two days differ in stands under the title.
    const place = `<p class="page-number">${escaped(words.slide(number.n, number.m))} · ${escaped(truthText({ ...meant, compared: "" }))}</p>`;
    parts.push(
      `<article class="page-slide"${shown.length <= FEW ? " data-few" : ""} id="dia-${index + 1}">${sheet({ title: meant.title, lead: leadOf(slide), svg: markup(element), name: words.timeline })}${list}${place}${slideFoot(meant)}</article>`,
    );
    work.onProgress((0.9 * (index + 1)) / slides.length);
    await nextTurn();
    work.signal.throwIfAborted();
  }
  return [...parts, sourceList(numbers, language), deckFoot(language)].join("\n");
}

type Other = { meant: Meant; lead: string; said: string; n: number; m: number };

/** A scene of another view: what it says, and for which day; its link is in the foot. */
function otherSlide({ meant, lead, said, n, m }: Other): string {
  const words = pageWords[meant.scene.language];
  const truth = undrawnTruth(meant).map(({ name, value }) => `${name}: ${value}`);
  const number = [words.slide(n, m), ...truth].join(" · ");
  const above = lead === "" ? "" : `<p class="page-lead">${escaped(lead)}</p>`;
  return `<article class="page-slide" id="dia-${n}"><section class="page-sheet"><h2>${escaped(meant.title)}</h2>${above}${said}</section><p class="page-number">${escaped(number)}</p>${slideFoot(meant, words.scene)}</article>`;
}
