import type { Board } from "#src/domain/board.ts";
import { CopyChart } from "#src/exports/copy-chart.tsx";
import { usePictureFoot } from "#src/facts/use-picture-foot.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { exampleWords } from "./example-words.ts";

/** Copies a chart of a board; the image says whose it is, and that an example is invented. */
export function CopyBoardChart({ board, name }: { board: Board; name: string }) {
  const language = useLanguage();
  const { example } = useMessages(exampleWords);
  const foot = usePictureFoot();
  const whose = board.name[language] + (board.example ? ` (${example})` : "");
  return <CopyChart name={name} foot={() => [whose, ...foot()]} />;
}
