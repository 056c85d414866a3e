import type { Board } from "#src/domain/board.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import type { Situation } from "./use-situation.ts";

type Props = { board: Board; boards: readonly Board[]; situation: Situation | null };

/** Which board, and the one sentence that says how it stands. */
export function BoardHead({ board }: Props) {
  const language = useLanguage();
  return <h1>{board.name[language]}</h1>;
}
