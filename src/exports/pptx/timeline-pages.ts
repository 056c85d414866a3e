import { statusOn } from "#src/domain/milestone.ts";
import { type Period, schoolYearName, schoolYearStart } from "#src/domain/period.ts";
import { citedSources } from "#src/domain/source.ts";
import { countMilestones } from "#src/i18n/counts.ts";
import { formatDated } from "#src/i18n/dates.ts";
import { terms } from "#src/i18n/terms.ts";
import { type Meant, outsideLines, shortTruth, shownIn, truthText } from "../meant.ts";
import { token } from "../picture/tokens.ts";
import { schoolYearsOf } from "../school-years.ts";
import { numberedSources, numbersOf } from "../source-numbers.ts";
import { breather, type Work } from "../work.ts";
import { mainLines, onOneSlide, onSlides } from "./fit-slide.ts";
import { roomFor } from "./page.ts";
import { tablesOf } from "./slide-table.ts";
import { sourcePages } from "./source-pages.ts";
import type { SlidePage } from "./slides-to-pptx.ts";
import { slideWords } from "./slide-words.ts";

/** A timeline as slides: the main lines, each school year when one slide is not enough, a chart, all dates, all sources. */
export async function timelinePages(meant: Meant, work: Pick<Work, "signal">): Promise<SlidePage[]> {
  const breathe = breather(work);
  const { scene } = meant;
  const pages: SlidePage[] = [overview(meant)];
  const whole = onOneSlide(scene, roomFor(meant.title, overviewLead(meant)));
  for (const period of whole ? [] : schoolYearsOf(scene.period)) {
    pages.push(...yearPages(meant, period));
    await breathe();
  }
  if (scene.shown.length === 0) return pages;
  pages.push(chartPage(meant), ...tablePages(meant));
  await breathe();
  pages.push(...sourcePages(meant, truthText(meant), numberedSources([{ meant }])));
  return pages;
}

/** Also what the period leaves out, which stands only in the tables, and what could not be known yet. */
const overviewLead = (meant: Meant): string =>
  [
    shortTruth(meant),
    ...outsideLines(meant).map(({ name, value }) => `${name}: ${value}`),
    ...(meant.later === "" ? [] : [meant.later]),
  ]
    .join(" · ")
    .concat(meant.compared === "" ? "" : `\n${meant.compared}`);

/** All of it when that is legible, else what weighs most. */
function overview(meant: Meant): SlidePage {
  const { scene, title } = meant;
  const lead = overviewLead(meant);
  const { selected } = scene;
  const picture = mainLines(scene, roomFor(title, lead), new Set(selected ? [selected.id] : []));
  return { meant, lead, notes: "", highlights: [], picture };
}

function yearPages(meant: Meant, period: Period): SlidePage[] {
  const scene = { ...meant.scene, period };
  const { language } = scene;
  const words = slideWords[language];
  const count = shownIn(scene, period).length;
  // A year of which these data say nothing has no slide.
  if (count === 0) return [];
  const lead = `${countMilestones(count, language)}. ${shortTruth(meant)}`;
  const year = schoolYearName(schoolYearStart(period.from));
  const pictures = onSlides(scene, roomFor(words.schoolYear(year, " (1)"), lead));
  return pictures.map((picture, index) => {
    const part = pictures.length > 1 ? words.part(index + 1, pictures.length) : "";
    const title = words.schoolYear(year, part);
    return { meant: { ...meant, scene, title, part: true }, lead, notes: "", highlights: [], picture };
  });
}

/** More bars than these are not legible. */
const MOST_YEARS = 40;

function chartPage(meant: Meant): SlidePage {
  const { scene } = meant;
  const words = slideWords[scene.language];
  const counts = new Map<number, number>();
  // A year lies in two school years.
  const counted = scene.shown.filter(({ datePrecision }) => datePrecision !== "year");
  const left = scene.shown.length - counted.length;
  for (const { date } of counted) {
    const year = schoolYearStart(date);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const filled = [...counts.keys()].toSorted((a, b) => a - b);
  const [from = 0, to = 0] = [filled[0], filled.at(-1)];
  // Empty years stand too: else far apart would look side by side.
  const years =
    filled.length > 0 && to - from < MOST_YEARS
      ? Array.from({ length: to - from + 1 }, (_, index) => from + index)
      : filled;
  const labels = years.map(schoolYearName);
  const values = years.map((year) => counts.get(year) ?? 0);
  const alt = words.chartAlt(labels.map((label, index) => `${label}: ${values[index] ?? 0}`).join(", "));
  return {
    meant: { ...meant, title: words.chartTitle },
    lead: `${words.chartLead(countMilestones(counted.length, scene.language))}${left > 0 ? words.notCounted(countMilestones(left, scene.language)) : ""}`,
    notes: "",
    highlights: [],
    chart: {
      labels,
      series: [{ name: words.count, values, color: token("ink2") }],
      name: words.count,
      alt,
    },
  };
}

const TABLE_WIDTHS = [150, 400, 140, 90, 100] as const;

function tablePages(meant: Meant): SlidePage[] {
  const { scene } = meant;
  const { language, shown, asOf } = scene;
  const words = slideWords[language];
  const numbers = numberedSources([{ meant }]);
  const rows = shown.map((milestone) => [
    { text: formatDated(milestone, language) },
    { text: milestone.title[language], bold: milestone.weight === 1 },
    { text: terms[language].track[milestone.track] },
    { text: terms[language].status[statusOn(milestone, asOf)] },
    {
      text: numbersOf(citedSources(milestone.citations), numbers).join(", "),
    },
  ]);
  const lead = shortTruth(meant);
  const { height } = roomFor(words.tableTitle(" (10)"), lead);
  const tables = tablesOf(rows, { heading: Object.values(words.columns), widths: TABLE_WIDTHS, height });
  const dateAt = (index: number) => (shown[index] ? formatDated(shown[index], language) : "");
  return tables.map((table, index) => {
    const part = tables.length > 1 ? words.part(index + 1, tables.length) : "";
    const title = words.tableTitle(part);
    const alt = words.tableAlt(dateAt(table.first), dateAt(table.last));
    return {
      meant: { ...meant, title },
      lead,
      notes: "",
      highlights: [],
      table: { name: title, alt, rows: table.rows, widths: TABLE_WIDTHS },
    };
  });
}
