import type { Board } from "#src/domain/board.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { BoardSign, type BoardSignKind } from "#src/timeline/board-sign.tsx";
import "./board-lane-legend.css";

const messages = defineMessages({
  nl: {
    lead: "Onder de officiële banen:",
    link: (name: string) => `voorbereiding van ${name}`,
    example: "verzonnen voorbeeld",
    away: "Laat weg",
    signs: {
      fixed: "vaste datum",
      late: "te laat",
      suggested: "voorstel",
      own: "eigen datum",
      done: "klaar",
    },
  },
  en: {
    lead: "Under the official lanes:",
    link: (name: string) => `preparation of ${name}`,
    example: "invented example",
    away: "Leave out",
    signs: {
      fixed: "fixed date",
      late: "late",
      suggested: "suggestion",
      own: "own date",
      done: "done",
    },
  },
});

const SIGNS: readonly BoardSignKind[] = ["fixed", "late", "suggested", "own", "done"];

/** Whose lane it is, what its shapes mean, and the way to the page of the board: also where there is no drawing. */
export function BoardLaneLegend({ board }: { board: Board }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { href, go } = useLink();
  return (
    <div className="board-lane-legend">
      <p>
        {words.lead}{" "}
        <a href={href({ bestuur: board.id }, "preparation")}>{words.link(board.name[language])}</a>{" "}
        {board.example && <span className="board-lane-example">{words.example}</span>}{" "}
        <button type="button" className="text-button no-print" onClick={() => go({ bestuur: null })}>
          {words.away}
        </button>
      </p>
      <ul>
        {SIGNS.map((sign) => (
          <li key={sign}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <BoardSign sign={sign} x={8} y={8} />
            </svg>
            {words.signs[sign]}
          </li>
        ))}
      </ul>
    </div>
  );
}
