import type {
  ToldCell,
  ToldChart,
  ToldColumn,
  ToldPart,
  ToldTable,
  ToldView,
} from "#src/domain/told-view.ts";
import { escaped } from "../legible.ts";
import { token } from "../picture/tokens.ts";
import type { SourceNumbers } from "../source-numbers.ts";
import { barsSvg } from "./bars-svg.ts";
import { citedPlaces } from "./page-parts.ts";

/** What a view says, as part of a page: its sentence, its tables and its charts. */
export function toldPart({ mark, sentence, lead, columns }: ToldView, numbers: SourceNumbers): string {
  const paragraph = (name: string, html: string) => (html === "" ? "" : `<p class="${name}">${html}</p>`);
  return [
    paragraph("page-mark", escaped(mark)),
    paragraph("page-sentence", sentence.map(sentencePart).join("")),
    paragraph("page-lead", escaped(lead)),
    `<div class="page-columns">${columns.map((column) => columnPart(column, numbers)).join("")}</div>`,
  ].join("");
}

/** Its look is in the style sheet: the page may be printed under a policy that allows no styles in its text. */
const sentencePart = (part: ToldPart): string =>
  typeof part === "string" ? escaped(part) : `<b data-tone="${part.tone}">${escaped(part.text)}</b>`;

/** Wide ones are more than half. */
const columnPart = ({ share, parts }: ToldColumn, numbers: SourceNumbers): string =>
  `<div${share > 0.55 ? " data-wide" : ""}>${parts
    .map((part) => (part.kind === "table" ? tablePart(part, numbers) : chartPart(part)))
    .join("")}</div>`;

function tablePart({ title, columns, rows, rest, more, none }: ToldTable, numbers: SourceNumbers): string {
  if (rows.length === 0) return `<h3>${escaped(title)}</h3><p>${escaped(none)}</p>`;
  const figures = columns.map((column) => (column.figures ? " data-figures" : ""));
  const head = columns
    .map(({ name }, index) => `<th scope="col"${figures[index] ?? ""}>${escaped(name)}</th>`)
    .join("");
  const body = rows
    .map((row) => {
      const cells = row.map((cell, index) =>
        tableCell(cell, { first: index === 0, numbers, figures: figures[index] ?? "" }),
      );
      return `<tr>${cells.join("")}</tr>`;
    })
    .join("\n");
  const left = rest > 0 ? `<p class="page-said">${escaped(more(rest))}</p>` : "";
  const table = `<table class="page-table"><caption>${escaped(title)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
  // A wide one scrolls by itself on a narrow screen, also by keyboard.
  const whole =
    columns.length > MOST_NARROW
      ? `<div class="page-scroll" role="region" aria-label="${escaped(title)}" tabindex="0">${table}</div>`
      : table;
  return `${whole}${left}`;
}

const MOST_NARROW = 6;

type Place = { first: boolean; numbers: SourceNumbers; figures: string };

function tableCell({ text, tone, heat, cites = [] }: ToldCell, { first, numbers, figures }: Place): string {
  const said = [escaped(text), citedPlaces(cites, numbers)].filter(Boolean).join(" ");
  const look = `${tone ? ` data-tone="${tone}"` : ""}${heat ? ` data-heat="${heat}"` : ""}${figures}`;
  return first ? `<th scope="row"${look}>${said}</th>` : `<td${look}>${said}</td>`;
}

function chartPart(chart: ToldChart): string {
  const key = chart.series
    .map(
      ({ name, tone }) =>
        `<li><svg width="14" height="14" aria-hidden="true"><rect x="0.5" y="0.5" width="13" height="13" fill="${token(tone)}" stroke="${token("edge")}"/></svg> ${escaped(name)}</li>`,
    )
    .join("");
  return `<figure class="page-figure"><h3>${escaped(chart.title)}</h3><ul>${key}</ul>${barsSvg(chart)}<figcaption>${escaped(chart.said)}</figcaption></figure>`;
}
