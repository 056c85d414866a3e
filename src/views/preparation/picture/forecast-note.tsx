import type { Forecast } from "#src/domain/forecast.ts";
import { isAfter } from "#src/domain/plain-date.ts";
import { plural } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { chanceWords } from "../chance.ts";
import { decreeStart } from "../decree-start.ts";
import type { Standing } from "../use-situation.ts";

const messages = defineMessages({
  nl: {
    title: "Verwachting",
    chance: (percent: string, day: string) => `Kans om klaar te zijn op ${day}: ${percent}.`,
    half: (day: string, all: boolean) =>
      `In de helft van de keren is ${all ? "alles" : "wat de start vraagt"} klaar op ${day}`,
    most: (day: string) => `, in 85 % van de keren op ${day}.`,
    mostNot: ", maar in meer dan 15 % van de keren niet binnen tien jaar.",
    tooSlow: "In meer dan de helft van de keren is niet alles klaar binnen tien jaar.",
    how: (runs: string, weeks: string) =>
      `${runs} keer nagespeeld met uw eigen weken (${weeks}); geen zekerheid.`,
    weeks: plural("week", "weken"),
    after: (tasks: string, day: string) => `Niet meegeteld: ${tasks} met een datum na ${day}.`,
    before: (tasks: string) =>
      `Niet als tempo geteld: ${tasks}, klaar op de eerste dag of samen als klaar genoteerd.`,
    done: plural("taak", "taken"),
    tasks: plural("open taak", "open taken"),
    ready: (day: string) => `Alles wat tegen ${day} klaar moest zijn, is klaar.`,
    silent: {
      changed: (day: string) => `Geen verwachting: sinds ${day} veranderde er niets.`,
      done: (day: string) => `Geen verwachting: sinds ${day} is er geen taak afgewerkt.`,
    },
    thousands: ".",
  },
  en: {
    title: "Forecast",
    chance: (percent: string, day: string) => `Chance of being ready on ${day}: ${percent}.`,
    half: (day: string, all: boolean) =>
      `In half of the runs ${all ? "all" : "what the start asks for"} is done on ${day}`,
    most: (day: string) => `, in 85% of them on ${day}.`,
    mostNot: ", but in more than 15% of them not within ten years.",
    tooSlow: "In more than half of the runs not all is done within ten years.",
    how: (runs: string, weeks: string) =>
      `Played ${runs} times with your own weeks (${weeks}); no certainty.`,
    weeks: plural("week", "weeks"),
    after: (tasks: string, day: string) => `Not counted: ${tasks} dated after ${day}.`,
    before: (tasks: string) =>
      `Not counted as pace: ${tasks}, done on the first day or recorded as done together.`,
    done: plural("task", "tasks"),
    tasks: plural("open task", "open tasks"),
    ready: (day: string) => `All that had to be done by ${day} is done.`,
    silent: {
      changed: (day: string) => `No forecast: nothing has changed since ${day}.`,
      done: (day: string) => `No forecast: no task has been finished since ${day}.`,
    },
    thousands: ",",
  },
});

type Props = { situation: Standing; forecast: Forecast | null };

/** What the forecast says, and what it is. */
export function ForecastNote({ situation, forecast }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  // That there is too little to go on stands in the lead of the page.
  if (!forecast || forecast.kind === "too-little") return null;
  const { counts } = situation;
  const start = decreeStart(situation.facts.milestones).on;
  const day = (date: typeof start) => formatDay(date, language);
  const after = (count: number) => (count > 0 ? ` ${words.after(words.tasks(count), day(start))}` : "");
  if (forecast.kind === "silent")
    return <p className="forecast-note">{words.silent[forecast.nothing](day(forecast.since))}</p>;
  if (forecast.kind === "ready") {
    const left = counts.total - counts.klaar;
    return left > 0 && <p className="forecast-note">{words.ready(day(start)) + after(left)}</p>;
  }
  const { chance, half, most, runs, weeks, leftAfter, unpaced } = forecast;
  const before = unpaced > 0 ? ` ${words.before(words.done(unpaced))}` : "";
  return (
    <p className="forecast-note">
      {/* After the start nobody can be ready for it any more. */}
      {!isAfter(situation.asOf, start) && (
        <>
          <strong>{words.chance(chanceWords(chance, language), day(start))}</strong>{" "}
        </>
      )}
      {half
        ? words.half(day(half), leftAfter === 0) + (most ? words.most(day(most)) : words.mostNot)
        : words.tooSlow}{" "}
      <span className="caption">
        {words.how(grouped(runs), words.weeks(weeks)) + after(leftAfter) + before}
      </span>
    </p>
  );

  function grouped(count: number): string {
    return String(count).replace(/\B(?=(\d{3})+$)/g, words.thousands);
  }
}
