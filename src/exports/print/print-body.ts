import type { Meant } from "../meant.ts";
import { legible } from "../legible.ts";
import { timelineBody, deckBody } from "../html/page-body.ts";
import type { Slide } from "../pptx/deck-pages.ts";
import type { Work } from "../work.ts";
import "#src/ui/heat.css";
import "../html/page.css";
import "../html/told.css";
import "./print.css";

/** Prints a timeline, one school year on a sheet, with its dated list and its sources: the browser makes the PDF. */
export async function printTimeline(meant: Meant, work: Work): Promise<void> {
  print(await timelineBody(meant, work, { perYear: true }), meant.title);
}

/** Prints the slides of a deck, each on a sheet. */
export async function printDeck(slides: readonly Slide[], title: string, work: Work): Promise<void> {
  print(await deckBody(slides, work), title);
}

const ATTRIBUTE = "data-printing";

/** In the place of the page, for as long as it takes to print; the file gets the name of what it says. */
function print(body: string, title: string): void {
  document.querySelector(".export-page")?.remove();
  const parsed = new DOMParser().parseFromString(legible(body), "text/html");
  const page = document.createElement("div");
  page.className = "export-page";
  page.lang = document.documentElement.lang;
  page.append(...parsed.body.childNodes);
  document.body.append(page);
  const root = document.documentElement;
  const before = document.title;
  root.setAttribute(ATTRIBUTE, "");
  document.title = title;
  const end = () => {
    page.remove();
    root.removeAttribute(ATTRIBUTE);
    document.title = before;
  };
  window.addEventListener("afterprint", end, { once: true });
  window.print();
}
