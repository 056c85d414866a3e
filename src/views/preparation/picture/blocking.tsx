import { lazy, useId, useMemo } from "react";
import { waitingTasks } from "#src/domain/blocking.ts";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { listed } from "#src/i18n/counts.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { TaskSign } from "../task-sign.tsx";
import { taskTitle } from "../task-title.ts";
import type { Standing } from "../use-situation.ts";
import { FoldedList } from "./folded-list.tsx";
import { squareOf } from "./task-groups.ts";

const BlockingDrawing = lazy(async () => ({
  default: (await import("./blocking-drawing.tsx")).BlockingDrawing,
}));

const messages = defineMessages({
  nl: {
    title: "Wat houdt wat op",
    none: "Geen enkele open taak wacht op een andere.",
    waits: (others: string) => `wacht op: ${others}`,
    quoted: (one: string) => `“${one}”`,
    sum: (waiting: number, before: number) =>
      `${waiting === 1 ? "1 open taak wacht" : `${waiting} open taken wachten`} op ${before === 1 ? "1 andere" : `${before} andere`}.`,
  },
  en: {
    title: "What holds up what",
    none: "No open task waits for another one.",
    waits: (others: string) => `waits for: ${others}`,
    quoted: (one: string) => `“${one}”`,
    sum: (waiting: number, before: number) =>
      `${waiting === 1 ? "1 open task waits" : `${waiting} open tasks wait`} for ${before === 1 ? "1 other" : `${before} others`}.`,
  },
});

/** Open tasks that wait for others, in words and where there is room as a drawing. */
export function Blocking({ situation: { tasks, asOf } }: { situation: Standing }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const title = useId();
  const waiting = useMemo(() => waitingTasks(tasks), [tasks]);
  const before = new Set(waiting.flatMap(({ waitsFor }) => waitsFor.map(({ id }) => id)));
  const summary = words.sum(waiting.length, before.size);
  return (
    <section className="picture-part" aria-labelledby={title}>
      <h2 id={title}>{words.title}</h2>
      {waiting.length === 0 ? (
        <p className="picture-none">{words.none}</p>
      ) : (
        <>
          <p className="blocking-sum">{summary}</p>
          <div className="blocking-drawing">
            <LoadedPart>
              <BlockingDrawing {...{ waiting, asOf, summary }} />
            </LoadedPart>
          </div>
          <FoldedList
            items={waiting.map(({ task, waitsFor }) => ({
              key: task.id,
              item: (
                <li>
                  <TaskSign status={squareOf(task, asOf) ?? task.state.status} />
                  <div>
                    <p>{taskTitle(task, language)}</p>
                    <p className="caption">
                      {words.waits(
                        listed(
                          waitsFor.map((one) => words.quoted(taskTitle(one, language))),
                          language,
                        ),
                      )}
                    </p>
                  </div>
                </li>
              ),
            }))}
          />
        </>
      )}
    </section>
  );
}
