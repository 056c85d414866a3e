import type { Language } from "#src/domain/text.ts";
import { escaped, legible } from "../legible.ts";
import { type Meant, productName, truthText } from "../meant.ts";
import { fontFaces } from "../picture/fonts.ts";
import { resolved } from "../picture/own-styles.ts";
import type { Slide } from "../pptx/deck-pages.ts";
import type { Work } from "../work.ts";
import { deckBody, timelineBody } from "./page-body.ts";
import pageCss from "./page.css?raw";
import toldCss from "./told.css?raw";
import { pageWords } from "./page-words.ts";

export const HTML_TYPE = "text/html;charset=utf-8";

/** One timeline as a page of its own, without a script and without a server. */
export async function timelineHtml(meant: Meant, work: Work): Promise<string> {
  const body = await timelineBody(meant, work, { perYear: false });
  return page({ title: meant.title, meant, body, script: "" });
}

/** All slides of a deck as one page; a few lines of script leaf through them, and without it one scrolls. */
export async function deckHtml(slides: readonly Slide[], title: string, work: Work): Promise<string> {
  const [first] = slides;
  if (!first) throw new RangeError("a deck needs a slide");
  const { meant } = first;
  const keys = `<p class="page-keys">${escaped(pageWords[meant.scene.language].keys)}</p>`;
  const head = `<header><p class="page-product">${escaped(productName(meant))}</p><h1>${escaped(title)}</h1>${keys}</header>`;
  return page({ title, meant, body: `${head}${await deckBody(slides, work)}`, script: LEAF });
}

/** Arrows, space, Home and End go from slide to slide. */
const LEAF = `
const slides = [...document.querySelectorAll(".page-slide")];
const now = () => slides.findLastIndex((slide) => slide.getBoundingClientRect().top < innerHeight / 3);
const steps = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 };
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("a, .page-drawing, .page-scroll")) return;
  const to = event.key === "Home" ? 0 : event.key === "End" ? slides.length - 1 : event.key in steps ? now() + steps[event.key] : null;
  if (to === null) return;
  event.preventDefault();
  if (to < 0) scrollTo(0, 0);
  else slides[Math.min(to, slides.length - 1)]?.scrollIntoView();
});
`;

const LOCALE = { nl: "nl-BE", en: "en" } as const satisfies Record<Language, string>;

/** What the product gives to every page of its own. */
const PAGE = `:root{color-scheme:light}*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.4375 "Source Sans 3 Variable",Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
h1,h2,h3,p,ol{margin:0;padding:0}ol{list-style:none}a{color:inherit;text-underline-offset:.18em;text-decoration-thickness:1px}
h1,h2{font-family:"Newsreader Variable","Times New Roman",serif;font-weight:500;letter-spacing:-.017em;text-wrap:balance}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.export-page{max-width:90rem;margin:0 auto;padding:2.5rem}@media (max-width:44.9375em){.export-page{padding:1.25rem}}`;

type Page = { title: string; meant: Meant; body: string; script: string };

/** Nothing is fetched: styles and letters are in the file, and its policy refuses all else. */
function page({ title, meant, body, script }: Page): string {
  const styles = [fontFaces, resolved(PAGE), resolved(pageCss), resolved(toldCss)].join("\n");
  const policy = `default-src 'none'; style-src 'unsafe-inline'; font-src data:; ${script ? "script-src 'unsafe-inline'; " : ""}base-uri 'none'; form-action 'none'`;
  return legible(`<!doctype html>
<html lang="${LOCALE[meant.scene.language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escaped(truthText(meant))}">
<title>${escaped(`${title} | ${productName(meant)}`)}</title>
<style>${styles}</style>
</head>
<body>
<main class="export-page">
${body}
</main>
${script ? `<script>${script}</script>` : ""}
</body>
</html>
`);
}
