import type { Board } from "#src/domain/board.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { boardWords } from "./board-words.ts";

/** An invented board says so: by its own name, or beside it. */
export function BoardLink({ board }: { board: Board }) {
  const language = useLanguage();
  const words = useMessages(boardWords);
  const { href } = useLink();
  const name = board.name[language];
  return (
    <>
      <a href={href({ bestuur: board.id })}>{name}</a>
      {board.example && !/^(voorbeeld|example)/i.test(name) && (
        <>
          {" "}
          <span className="example-mark">{words.example}</span>
        </>
      )}
    </>
  );
}
