import type { Board } from "#src/domain/board.ts";
import type { Milestone } from "#src/domain/milestone.ts";
import { isBefore, type PlainDate } from "#src/domain/plain-date.ts";
import { type BoardTask, isClosed, urgencyOn } from "#src/domain/readiness.ts";
import type { Text } from "#src/domain/text.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import type { BoardItem } from "#src/timeline/board-lane.tsx";
import type { BoardSignKind } from "#src/timeline/board-sign.tsx";
import type { Language } from "#src/domain/text.ts";

const messages = defineMessages({
  nl: {
    done: "klaar",
    fixed: "vaste datum",
    late: "vaste datum, te laat",
    suggested: "voorstel",
    expired: "voorstel verstreken",
    own: "eigen datum",
    ownPast: "eigen datum verstreken",
    ownTask: "eigen taak",
    lane: (name: string) => `Voorbereiding van ${name}`,
    example: "verzonnen voorbeeld",
  },
  en: {
    done: "done",
    fixed: "fixed date",
    late: "fixed date, late",
    suggested: "suggestion",
    expired: "suggestion expired",
    own: "own date",
    ownPast: "own date passed",
    ownTask: "own task",
    lane: (name: string) => `Preparation of ${name}`,
    example: "invented example",
  },
});

/** What the lane of a board is called, and that the board is invented. */
export const boardLaneName = ({ name, example }: Board, language: Language) => ({
  name: messages[language].lane(name[language]),
  example: example ? messages[language].example : null,
});

/** The days of a board: what it did, and the dates of what is open; an own date stands beside that of the task. */
export function boardLaneItems(tasks: readonly BoardTask[], on: PlainDate, language: Language): BoardItem[] {
  const words = messages[language];
  return tasks.flatMap((task): BoardItem[] => {
    const { state, deadline } = task;
    const title = task.sourced?.title ?? { nl: task.ownTitle ?? "", en: task.ownTitle ?? "" };
    const item = (kind: string, sign: BoardSignKind, date: PlainDate, said: string): BoardItem => ({
      milestone: asMilestone(
        `bestuur-${kind}-${task.id}`,
        title,
        date,
        sign === "fixed" || sign === "late" ? 2 : 3,
      ),
      sign,
      said: task.sourced ? said : `${words.ownTask}, ${said}`,
    });
    if (state.status === "klaar") return state.since ? [item("done", "done", state.since, words.done)] : [];
    if (isClosed(state.status)) return [];
    const dates: BoardItem[] = [];
    if (deadline) {
      const kind = urgencyOn(task, on)?.kind;
      if (deadline.basis === "source")
        dates.push(
          kind === "late"
            ? item("fixed", "late", deadline.date, words.late)
            : item("fixed", "fixed", deadline.date, words.fixed),
        );
      else
        dates.push(
          item("suggested", "suggested", deadline.date, kind === "expired" ? words.expired : words.suggested),
        );
    }
    if (state.ownDeadline)
      dates.push(
        item("own", "own", state.ownDeadline, isBefore(state.ownDeadline, on) ? words.ownPast : words.own),
      );
    return dates;
  });
}

/** Only what is placed by: its title, its day and its weight. */
const asMilestone = (id: string, title: Text, date: PlainDate, weight: 2 | 3): Milestone => ({
  id,
  date,
  endDate: null,
  datePrecision: "day",
  title,
  summary: title,
  track: "leersteuncentra",
  actor: title,
  levels: [],
  certainty: "bevestigd",
  knownSince: date,
  knownSinceBasis: "event",
  citations: [],
  weight,
  legalStage: null,
  revisions: [],
  generated: false,
});
