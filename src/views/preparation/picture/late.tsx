import { useId } from "react";
import { Cited } from "#src/facts/cited.tsx";
import { countSpan } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { TaskSign } from "../task-sign.tsx";
import { taskTitle } from "../task-title.ts";
import type { Standing } from "../use-situation.ts";
import { FoldedList } from "./folded-list.tsx";
import { type PastDate, pastDates } from "./past-dates.ts";

const messages = defineMessages({
  nl: {
    title: "Te laat",
    none: (day: string) =>
      `Niets is te laat op ${day}: geen vaste datum is verstreken voor wat nog open staat.`,
    passed: "Verstreken, geen vaste datum",
    late: "vaste datum",
    expired: "voorstel verstreken",
    own: "eigen datum verstreken",
    since: (day: string) => `sinds ${day}`,
  },
  en: {
    title: "Late",
    none: (day: string) => `Nothing is late on ${day}: no fixed date has passed for what is still open.`,
    passed: "Passed, no fixed date",
    late: "fixed date",
    expired: "suggestion passed",
    own: "own date passed",
    since: (day: string) => `since ${day}`,
  },
});

/** What is late, by a date of a source; then, in ink, the suggestions and own dates that have passed. */
export function Late({ situation: { tasks, asOf } }: { situation: Standing }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const title = useId();
  const past = pastDates(tasks, asOf);
  const late = past.filter(({ kind }) => kind === "late");
  const others = past.filter(({ kind }) => kind !== "late");
  return (
    <section className="picture-part" aria-labelledby={title}>
      <h2 id={title}>{words.title}</h2>
      {late.length === 0 ? (
        <p className="picture-none">{words.none(formatDay(asOf, language))}</p>
      ) : (
        <ul className="picture-list">
          {late.map((each) => (
            <PastItem key={each.task.id} {...each} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <>
          <h3>{words.passed}</h3>
          <FoldedList
            items={others.map((each) => ({
              key: `${each.kind} ${each.task.id}`,
              item: <PastItem {...each} />,
            }))}
          />
        </>
      )}
    </section>
  );
}

function PastItem({ task, kind, date, days }: PastDate) {
  const language = useLanguage();
  const words = useMessages(messages);
  return (
    <li data-late={kind === "late"}>
      <TaskSign status={kind === "late" ? "laat" : task.state.status} />
      <div>
        <p>{taskTitle(task, language)}</p>
        <p className="caption">{words[kind]}</p>
        {kind === "late" && task.sourced && <Cited citations={task.sourced.citations} />}
      </div>
      <div className="picture-when">
        <p className="picture-age">{countSpan(days, language)}</p>
        <p className="caption">{words.since(formatDay(date, language))}</p>
      </div>
    </li>
  );
}
