import { type Milestone, milestoneSpan } from "#src/domain/milestone.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { formatDated } from "#src/i18n/dates.ts";
import { sourceLines } from "#src/i18n/source-lines.ts";
import { terms } from "#src/i18n/terms.ts";
import { buildIcs, type CalendarEvent } from "../ics.ts";
import { legible } from "../legible.ts";
import { type Meant, productName } from "../meant.ts";
import { breather, type Work } from "../work.ts";
import { rowTruth } from "./milestone-rows.ts";

export const ICS_TYPE = "text/calendar;charset=utf-8";

const messages = defineMessages({
  nl: { sources: "Bronnen:", unknownDay: "De dag is niet bekend." },
  en: { sources: "Sources:", unknownDay: "The day is not known." },
});

/** The filtered milestones as an agenda. They have happened or were announced: nobody needs a reminder. */
export async function icsFile(meant: Meant, { signal, onProgress }: Work): Promise<string> {
  const { scene, title, checkedOn } = meant;
  const breathe = breather({ signal });
  // Of the file as a whole: it looks at every milestone, so it is asked once.
  const truth = rowTruth(meant)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
  const events: CalendarEvent[] = [];
  for (const milestone of scene.shown) {
    events.push(eventOf(milestone, meant, truth));
    onProgress((0.5 * events.length) / scene.shown.length);
    await breathe();
  }
  const name = `${productName(meant)}: ${title}`;
  return buildIcs(events, {
    name: legible(name),
    language: scene.language,
    dataOf: checkedOn ?? scene.asOf,
    breathe,
  });
}

function eventOf(milestone: Milestone, meant: Meant, truth: string): CalendarEvent {
  const { scene, sources, href } = meant;
  const { language } = scene;
  const words = messages[language];
  const { citations, certainty, datePrecision } = milestone;
  const dated = datePrecision === "day" ? [] : [`${formatDated(milestone, language)}. ${words.unknownDay}`];
  const description = [
    milestone.summary[language],
    ...dated,
    [words.sources, ...sourceLines({ citations, sources, language })].join("\n"),
    truth,
  ].join("\n\n");
  return {
    id: milestone.id,
    ...milestoneSpan(milestone),
    title: legible(milestone.title[language]),
    description: legible(description),
    categories: [terms[language].track[milestone.track]],
    url: href,
    tentative: certainty !== "bevestigd",
    reminder: null,
  };
}
