import { useMemo } from "react";
import type { Board } from "#src/domain/board.ts";
import { Cited } from "#src/facts/cited.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { decreeStart } from "./decree-start.ts";
import { ExampleMark } from "./example-mark.tsx";
import { headQuestion } from "./head-question.ts";
import { headParts, leadParts, type WordPart } from "./head-words.ts";
import { TASKS_ID } from "./tasks-id.ts";
import { useForecast } from "./use-forecast.ts";
import type { Situation } from "./use-situation.ts";
import "./board-head.css";

const messages = defineMessages({
  nl: { board: "Bestuur", all: "Alle besturen", tasks: "Naar de taken" },
  en: { board: "Board", all: "All boards", tasks: "To the tasks" },
});

type Props = { board: Board; boards: readonly Board[]; situation: Situation | null };

/** Which board, and the one sentence that says how it stands. */
export function BoardHead({ board, boards, situation }: Props) {
  const language = useLanguage();
  return (
    <header className="board-head">
      <p className="board-choice">
        <BoardPicker {...{ board, boards }} />
        <span className="board-printed-name">{board.name[language]}</span>
        {board.example && <ExampleMark />}
      </p>
      {situation ? <BoardAnswer situation={situation} /> : <h1>{board.name[language]}</h1>}
    </header>
  );
}

function BoardPicker({ board, boards }: Pick<Props, "board" | "boards">) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { go } = useLink();
  return (
    <select
      className="control"
      aria-label={words.board}
      value={board.id}
      onChange={({ target }) => go({ bestuur: target.value || null })}
    >
      <option value="">{words.all}</option>
      {boards.map(({ id, name }) => (
        <option key={id} value={id}>
          {name[language]}
        </option>
      ))}
    </select>
  );
}

function BoardAnswer({ situation }: { situation: Situation }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const forecast = useForecast(situation);
  const { milestones } = situation.facts;
  const start = useMemo(() => decreeStart(milestones), [milestones]);
  const question = useMemo(
    () => headQuestion(situation, { forecast, start: start.on, language }),
    [situation, forecast, start.on, language],
  );
  return (
    <>
      <h1>
        <Words parts={headParts(question)} />
      </h1>
      <div className="board-lead">
        <p>
          <Words parts={leadParts(question)} />
        </p>
        <Cited citations={start.citations} />
      </div>
      <p className="board-tasks no-print">
        <a href={`#${TASKS_ID}`}>{words.tasks}</a>
      </p>
    </>
  );
}

const Words = ({ parts }: { parts: readonly WordPart[] }) =>
  parts.map((part) => {
    if (typeof part === "string") return part;
    if ("late" in part)
      return (
        <span key="late" className="board-late">
          {part.late}
        </span>
      );
    if ("room" in part)
      return (
        <span key="room" className="board-room" aria-hidden="true">
          {part.room}
        </span>
      );
    return <strong key="strong">{part.strong}</strong>;
  });
