import { type Milestone, statusOn } from "#src/domain/milestone.ts";
import { toIso } from "#src/domain/plain-date.ts";
import { citedSources } from "#src/domain/source.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDated, formatDay } from "#src/i18n/dates.ts";
import { terms } from "#src/i18n/terms.ts";
import { escaped } from "../legible.ts";
import { type Meant, productName, truthText } from "../meant.ts";
import { numbersOf, type SourceNumbers } from "../source-numbers.ts";
import { breather, type Work } from "../work.ts";
import { pageWords } from "./page-words.ts";

export const pageHead = (meant: Meant, lead = truthText(meant)): string =>
  `<header><p class="page-product">${escaped(productName(meant))}</p><h1>${escaped(meant.title)}</h1><p class="page-truth">${escaped(lead)}</p></header>`;

export const pageFoot = (meant: Meant): string =>
  `<footer>${wayBack(meant)}${independent(meant.scene.language)}</footer>`;

/** Of one slide of many: whose the file is, stands once, at its end. */
export const slideFoot = (meant: Meant, back?: string): string => `<footer>${wayBack(meant, back)}</footer>`;

export const deckFoot = (language: Language): string => `<footer>${independent(language)}</footer>`;

const wayBack = ({ scene, href }: Meant, back = pageWords[scene.language].back) =>
  `<p>${escaped(back)} ${link(href, href)}</p>`;

const independent = (language: Language) => `<p>${escaped(pageWords[language].independent)}</p>`;

/** Only addresses of the web: nothing that runs. */
const link = (url: string, text: string): string =>
  /^https?:\/\//i.test(url) ? `<a href="${escaped(url)}">${escaped(text)}</a>` : escaped(text);

/** The milestones as a dated list, with what they lean on. */
export async function datedList(
  meant: Meant,
  { numbers, signal }: { numbers: SourceNumbers } & Pick<Work, "signal">,
): Promise<string> {
  const { scene } = meant;
  const words = pageWords[scene.language];
  if (scene.shown.length === 0) return `<p>${escaped(words.nothing)}</p>`;
  const breathe = breather({ signal });
  const items: string[] = [];
  for (const milestone of scene.shown) {
    items.push(datedItem(milestone, meant, numbers));
    await breathe();
  }
  return `<ol class="page-list">${items.join("\n")}</ol>`;
}

function datedItem(milestone: Milestone, { scene }: Meant, numbers: SourceNumbers): string {
  const { language, asOf } = scene;
  const named = terms[language];
  const words = pageWords[language];
  const { title, summary, track, actor, certainty, generated, weight, datePrecision, date } = milestone;
  const said = [
    named.track[track],
    actor[language],
    named.status[statusOn(milestone, asOf)],
    ...(certainty === "bevestigd" ? [] : [named.certainty[certainty]]),
    ...(generated ? [words.generated] : []),
  ].join(" · ");
  const places = citedPlaces(citedSources(milestone.citations), numbers);
  const day = escaped(formatDated(milestone, language));
  const when = datePrecision === "day" ? `<time datetime="${toIso(date)}">${day}</time>` : day;
  return `<li data-weight="${weight}"><p class="page-date">${when}</p><div><h3>${escaped(title[language])}</h3><p>${escaped(summary[language])}</p><p class="page-said">${escaped(said)}${places ? `. ${escaped(words.cited)} ${places}` : ""}</p></div></li>`;
}

/** The numbers of sources, each a way to its place in the list. */
export const citedPlaces = (ids: readonly string[], numbers: SourceNumbers): string =>
  numbersOf(ids, numbers)
    .map((number) => `<a href="#bron-${number}">[${number}]</a>`)
    .join(" ");

export function sourceList(numbers: SourceNumbers, language: Meant["scene"]["language"]): string {
  const words = pageWords[language];
  const items = [...numbers.values()].map(({ number, source: { title, publisher, publishedOn, url } }) => {
    const date = publishedOn ? formatDay(publishedOn, language) : words.undated;
    const address = url ? `: ${link(url, url)}` : "";
    return `<li id="bron-${number}"><span lang="nl">${escaped(title)}</span> (${escaped(publisher)}, ${escaped(date)})${address}</li>`;
  });
  return `<section class="page-sources"><h2>${escaped(words.sources)}</h2><ol>${items.join("\n")}</ol></section>`;
}

const paragraphs = (lead: string) =>
  lead
    .split("\n")
    .filter(Boolean)
    .map((text) => `<p class="page-lead">${escaped(text)}</p>`)
    .join("");

export const sheet = ({
  title,
  lead,
  svg,
  name,
}: {
  title: string;
  lead: string;
  svg: string;
  name: string;
}) =>
  `<section class="page-sheet"><h2>${escaped(title)}</h2>${paragraphs(lead)}<div class="page-drawing" role="region" aria-label="${escaped(name)}" tabindex="0">${svg}</div></section>`;
