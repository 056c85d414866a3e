import type { Board } from "#src/domain/board.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import type { PreparationFacts } from "../preparation-view.tsx";

type Props = { boards: readonly Board[]; facts: PreparationFacts };

/** All boards side by side, for who looks across them. */
export function AllBoards({ boards }: Props) {
  const language = useLanguage();
  const { href } = useLink();
  return (
    <ul>
      {boards.map(({ id, name }) => (
        <li key={id}>
          <a href={href({ bestuur: id })}>{name[language]}</a>
        </li>
      ))}
    </ul>
  );
}
