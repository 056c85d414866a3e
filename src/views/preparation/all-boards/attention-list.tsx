import { useId, useMemo } from "react";
import { type Attention, needAttention } from "#src/domain/across-boards.ts";
import type { BoardStanding } from "#src/domain/across-boards.ts";
import { dayFromNumber, dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import { ASSUMED_LEAD_DAYS } from "#src/domain/reverse-planning.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { BoardLink } from "./board-link.tsx";
import { boardWords } from "./board-words.ts";
import { LateSign } from "./late-sign.tsx";
import { ShowAll } from "./show-all.tsx";

const messages = defineMessages({
  nl: {
    title: "Vraagt aandacht",
    none: "Geen enkel bestuur: niets is te laat of geblokkeerd, en er wordt gewerkt.",
    late: (tasks: string, since: string) => `${tasks} te laat, de oudste sinds ${since}`,
    lateOne: (since: string) => `1 taak te laat, sinds ${since}`,
    starts: (tasks: string) => `voor ${tasks} is de laatste startdag voorbij`,
    silentSince: (day: string) => `niets genoteerd sinds ${day}`,
    silent: "nog niets genoteerd",
    blocked: (tasks: string) => `${tasks} geblokkeerd`,
    explained: `De laatste startdag is teruggerekend van de datum waar het bestuur naar werkt. Zei het niet hoelang een taak duurt, dan rekenen we ${ASSUMED_LEAD_DAYS} dagen: een aanname van ons.`,
  },
  en: {
    title: "Needs attention",
    none: "No board: nothing is late or blocked, and work goes on.",
    late: (tasks: string, since: string) => `${tasks} late, the oldest since ${since}`,
    lateOne: (since: string) => `1 task late, since ${since}`,
    starts: (tasks: string) => `for ${tasks} the last day to start has passed`,
    silentSince: (day: string) => `nothing recorded since ${day}`,
    silent: "nothing recorded yet",
    blocked: (tasks: string) => `${tasks} blocked`,
    explained: `The last day to start is counted back from the date that the board works towards. Where it did not say how long a task takes we count ${ASSUMED_LEAD_DAYS} days: an assumption of ours.`,
  },
});

const FEW = 6;

type Props = { standings: readonly BoardStanding[]; asOf: PlainDate };

/** Which boards to call first, and why. */
export function AttentionList({ standings, asOf }: Props) {
  const words = useMessages(messages);
  const title = useId();
  const asking = useMemo(() => needAttention(standings, dayNumber(asOf)), [standings, asOf]);
  return (
    <section className="attention" aria-labelledby={title}>
      <h2 id={title}>{words.title}</h2>
      {asking.length === 0 && <p>{words.none}</p>}
      <ShowAll items={asking} few={FEW}>
        {(shown) => (
          <ul className="ruled-list">
            {shown.map((one) => (
              <li key={one.standing.board.id}>
                <span className="attention-board">
                  <BoardLink board={one.standing.board} />
                </span>
                <Reasons attention={one} />
              </li>
            ))}
          </ul>
        )}
      </ShowAll>
      {asking.some(({ startsPassed }) => startsPassed > 0) && <p className="caption">{words.explained}</p>}
    </section>
  );
}

function Reasons({ attention: { standing, late, startsPassed, silent, blocked } }: { attention: Attention }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { tasks } = useMessages(boardWords);
  const dayOf = (on: number) => formatDay(dayFromNumber(on), language);
  const { oldestLate, lastWork } = standing;
  const others = [
    startsPassed > 0 && words.starts(tasks(startsPassed)),
    silent && (lastWork === null ? words.silent : words.silentSince(dayOf(lastWork))),
    blocked > 0 && words.blocked(tasks(blocked)),
  ].filter((reason) => reason !== false);
  return (
    <ul className="reasons">
      {late > 0 && oldestLate !== null && (
        <li className="late">
          <LateSign />
          {late === 1 ? words.lateOne(dayOf(oldestLate)) : words.late(tasks(late), dayOf(oldestLate))}
        </li>
      )}
      {others.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
