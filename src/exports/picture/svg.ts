import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { toIso } from "#src/domain/plain-date.ts";
import type { Source } from "#src/domain/source.ts";
import { legible } from "../legible.ts";
import { type Meant, productName, sourcesOf, truthLines } from "../meant.ts";
import { plainSvg } from "./plain-svg.ts";
import { type Picture, pictureOf, type Sheet, TimelinePicture } from "./timeline-picture.tsx";

const SVG = "http://www.w3.org/2000/svg";
/** A style sheet in the file; in the page it is none yet, for the policy of the page allows none. */
const LETTERS = "letters";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const DC = "http://purl.org/dc/elements/1.1/";

export type SvgWishes = Sheet & {
  /** Its own in every picture of a page. */
  clipId?: string;
  /** The letters travel along; a page that has them already needs no second set. */
  letters?: boolean;
};

export type SvgPicture = { element: SVGSVGElement; picture: Picture };

/** The timeline as an SVG element that needs nothing around it. Heavy: load it when asked. */
export async function timelineSvg(meant: Meant, wishes: SvgWishes = {}): Promise<SvgPicture> {
  const { clipId = "timeline", letters = true, ...sheet } = wishes;
  const picture = pictureOf(meant, sheet);
  const markup = renderToStaticMarkup(createElement(TimelinePicture, { picture, clipId }));
  const element = plainSvg(legible(markup));
  const first = element.querySelector("rect");
  element.insertBefore(metadata(element.ownerDocument, picture.meant), first);
  if (letters) {
    const { fontFaces } = await import("./fonts.ts");
    const style = element.ownerDocument.createElementNS(SVG, LETTERS);
    style.textContent = fontFaces;
    element.insertBefore(style, first);
  }
  return { element, picture };
}

/** The whole file. */
export const svgText = (element: SVGSVGElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer()
    .serializeToString(element)
    .replaceAll(`<${LETTERS}>`, "<style>")
    .replaceAll(`</${LETTERS}>`, "</style>")}\n`;

/** Dublin Core, as drawing programs read it: what it is, what it was true for, where it comes from. */
function metadata(document: Document, meant: Meant): Element {
  const { scene, href, checkedOn, title } = meant;
  const node = (space: string, name: string, text?: string) => {
    const element = document.createElementNS(space, name);
    if (text !== undefined) element.textContent = legible(text);
    return element;
  };
  const about = node(RDF, "rdf:Description");
  about.setAttributeNS(RDF, "rdf:about", "");
  about.append(
    node(DC, "dc:title", title),
    node(DC, "dc:publisher", productName(meant)),
    node(
      DC,
      "dc:description",
      truthLines(meant)
        .map(({ name, value }) => `${name}: ${value}`)
        .join("\n"),
    ),
    node(DC, "dc:language", scene.language),
    node(DC, "dc:identifier", href),
    ...(checkedOn ? [node(DC, "dc:date", toIso(checkedOn))] : []),
    ...sourcesOf(meant, scene.period).map((source) => node(DC, "dc:source", sourceText(source))),
  );
  const rdf = node(RDF, "rdf:RDF");
  rdf.append(about);
  const metadata = node(SVG, "metadata");
  metadata.append(rdf);
  return metadata;
}

const sourceText = ({ title, publisher, publishedOn, url }: Source): string =>
  [title, publisher, ...(publishedOn ? [toIso(publishedOn)] : []), ...(url ? [url] : [])].join(", ");
