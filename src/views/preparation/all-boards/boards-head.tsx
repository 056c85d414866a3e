import { Cited } from "#src/facts/cited.tsx";
import { useLanguage } from "#src/i18n/language.tsx";
import { type BoardsQuestion, boardsHeadWords } from "./boards-head-words.ts";

/** How all boards stand, in one sentence. */
export function BoardsHead(question: BoardsQuestion) {
  const { standings, start } = question;
  const { mark, halfway, late, isLate, lead, none } = boardsHeadWords(question, useLanguage());
  if (standings.length === 0) return <h1>{none}</h1>;
  return (
    <header className="boards-head">
      {mark && <p className="example-mark">{mark}</p>}
      <h1>
        {halfway} {isLate ? <em>{late}</em> : late}.
      </h1>
      <p className="boards-lead">{lead}</p>
      {start && <Cited citations={start.citations} />}
    </header>
  );
}
