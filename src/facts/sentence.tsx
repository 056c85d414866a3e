import type { Language } from "#src/domain/text.ts";
import type { Piece } from "./answer-words.ts";
import { inSentence, RegimeName } from "./regime-name.tsx";

/** A sentence whose regimes carry their colours. */
export const Sentence = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.map((piece) => (typeof piece === "string" ? piece : <RegimeName key={piece.id} regime={piece} />));

/** The same sentence as text, to copy or to put in a title. */
export const sentenceText = (pieces: readonly Piece[], language: Language): string =>
  pieces.map((piece) => (typeof piece === "string" ? piece : inSentence(piece.name[language]))).join("");
