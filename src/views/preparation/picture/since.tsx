import { useId, useMemo } from "react";
import { isSameDay } from "#src/domain/plain-date.ts";
import { recordedOn } from "#src/domain/preparation-log.ts";
import type { Responsible } from "#src/domain/responsible.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { statusWords } from "../status-words.ts";
import { taskTitle } from "../task-title.ts";
import type { Standing } from "../use-situation.ts";
import { type LastChange, lastChanges } from "./last-changes.ts";

const messages = defineMessages({
  nl: {
    title: "Laatste wijzigingen",
    none: (day: string) => `Tot en met ${day} is niets genoteerd.`,
    moved: (from: string, to: string) => `van ${from} naar ${to}`,
    same: (status: string) => `aangevuld, blijft ${status}`,
    renamed: (title: string) => `heette “${title}”`,
    withdrawn: "weggenomen",
    added: (status: string) => `eigen taak toegevoegd, ${status}`,
    by: (who: string) => `, wie: ${who}`,
    recorded: (day: string) => `genoteerd op ${day}`,
    unknown: "Onbekende taak",
    who: {
      directie: "directie",
      zorgcoordinator: "zorgcoördinator",
      bestuur: "bestuur",
      leersteuncoordinator: "leersteuncoördinator",
      administratie: "administratie",
    } satisfies Record<Responsible, string>,
  },
  en: {
    title: "Latest changes",
    none: (day: string) => `Nothing was recorded up to ${day}.`,
    moved: (from: string, to: string) => `from ${from} to ${to}`,
    same: (status: string) => `added to, still ${status}`,
    renamed: (title: string) => `was called “${title}”`,
    withdrawn: "taken away",
    added: (status: string) => `own task added, ${status}`,
    by: (who: string) => `, who: ${who}`,
    recorded: (day: string) => `recorded on ${day}`,
    unknown: "Unknown task",
    who: {
      directie: "management",
      zorgcoordinator: "care coordinator",
      bestuur: "board",
      leersteuncoordinator: "learning support coordinator",
      administratie: "administration",
    },
  },
});

const SHOWN = 5;

/** What last changed before the peildatum, the latest first. */
export function Since({ situation: { log, asOf, known, tasks } }: { situation: Standing }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const title = useId();
  const changes = useMemo(() => lastChanges(log, { on: asOf, known }, SHOWN), [log, asOf, known]);
  const titleOf = (id: string) => {
    const task = tasks.find((one) => one.id === id);
    return task ? taskTitle(task, language) : words.unknown;
  };
  return (
    <section className="picture-part picture-since" aria-labelledby={title}>
      <h2 id={title}>{words.title}</h2>
      {changes.length === 0 ? (
        <p className="picture-none">{words.none(formatDay(asOf, language))}</p>
      ) : (
        <ol className="picture-list">
          {changes.map((change) => (
            <ChangeItem key={change.event.id} title={titleOf(change.event.taskId)} {...change} />
          ))}
        </ol>
      )}
    </section>
  );
}

function ChangeItem({ title, event, before }: LastChange & { title: string }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const statuses = useMessages(statusWords);
  const who = event.responsible === undefined ? before.responsible : event.responsible;
  const status = statuses[event.status];
  const recorded = recordedOn(event);
  const happened = () => {
    if (event.own && !before.last) return words.added(status);
    const isMoved = event.status !== before.status;
    if (isMoved && before.own && event.status === "niet-van-toepassing") return words.withdrawn;
    if (isMoved) return words.moved(statuses[before.status], status);
    return before.own && event.own && event.own.title !== before.own.title
      ? words.renamed(before.own.title)
      : words.same(status);
  };
  return (
    <li>
      <div>
        <p>{title}</p>
        <p className="caption">
          {happened()}
          {who && words.by(words.who[who])}
        </p>
      </div>
      <div className="picture-when">
        <p>{formatDay(event.effectiveOn, language)}</p>
        {!isSameDay(recorded, event.effectiveOn) && (
          <p className="caption">{words.recorded(formatDay(recorded, language))}</p>
        )}
      </div>
    </li>
  );
}
