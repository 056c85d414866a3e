import { strFromU8, strToU8, unzipSync } from "fflate";
import type { Language } from "#src/domain/text.ts";
import { escaped, legible } from "../legible.ts";
import { nextTurn } from "../work.ts";
import zipHere from "../zip-here.ts";
import { LOCALE } from "./shape-xml.ts";

export const PPTX_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** Between the name of an object and its alternative text, which the library has no place for. */
export const ALT = "\u2063alt\u2063";
/** The name of the shape that stands in for a run of shapes of a slide, before its number. */
export const HERE = "shapes-of-this-slide-";

const SLIDE = /^ppt\/slides\/slide(\d+)\.xml$/;
const NOTES = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;

/** What the library draws as the title of a slide; it has its name from the layout. */
const TITLE = /<p:cNvPr id="(\d+)" name="Text 0"(\/?>)/;

type Finish = {
  slides: readonly { title: string; shapes: readonly string[] }[];
  language: Language;
  signal: AbortSignal;
};

/**
 * What the library leaves open is done in its package: native shapes where their stand-in is, an alternative text for
 * tables, ids that occur once, the language of the words, notes with their lines, no part that is named but not there.
 */
export async function finished(bytes: Uint8Array, { slides, language, signal }: Finish): Promise<Blob> {
  const files = unzipSync(bytes);
  const parts: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith("/")) continue;
    parts[name] = name.endsWith(".xml")
      ? strToU8(finishedPart(name, strFromU8(content), files, { slides, language }))
      : content;
    await nextTurn();
    signal.throwIfAborted();
  }
  return new Blob([await zipHere(parts)], { type: PPTX_TYPE });
}

function finishedPart(
  name: string,
  content: string,
  files: Readonly<Record<string, unknown>>,
  { slides, language }: Omit<Finish, "signal">,
): string {
  const xml = legible(content);
  const slide = SLIDE.exec(name);
  if (slide) return finishedSlide(xml, slides[Number(slide[1]) - 1], language);
  if (NOTES.test(name)) return inLanguage(withLines(xml), language);
  if (name === "[Content_Types].xml")
    return xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, part: string) =>
      part in files ? override : "",
    );
  return xml;
}

function finishedSlide(xml: string, slide: Finish["slides"][number] | undefined, language: Language): string {
  const standIn = new RegExp(`<p:sp><p:nvSpPr><p:cNvPr id="\\d+" name="${HERE}(\\d+)">.*?</p:sp>`, "gs");
  let id = 1;
  const whole = xml
    .replace(standIn, (_, run: string) => slide?.shapes[Number(run)] ?? "")
    .replace(TITLE, (_, was: string, end: string) => {
      const title = escaped(slide?.title ?? "");
      return `<p:cNvPr id="${was}" name="${title}" descr="${title}"${end}`;
    })
    .replace(new RegExp(`name="([^"]*?)${ALT}([^"]*)"`, "g"), 'name="$1" descr="$2"')
    // The first row of a table is its heading.
    .replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1"/>')
    .replace(/<p:cNvPr id="\d+"/g, () => {
      const own = `<p:cNvPr id="${id}"`;
      id += 1;
      return own;
    });
  return inLanguage(whole, language);
}

const inLanguage = (xml: string, language: Language) =>
  xml.replace(/ lang="en-US"( altLang="en-US")?/g, ` lang="${LOCALE[language]}"`);

/** A line of a note is a paragraph. */
const withLines = (xml: string): string =>
  xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/,
    (_, look: string, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => (line === "" ? "<a:p/>" : `<a:p><a:r>${look}<a:t>${line}</a:t></a:r></a:p>`))
        .join(""),
  );
