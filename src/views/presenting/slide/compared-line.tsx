import { comparedQuestion, comparedWords, countsText } from "#src/facts/compared-words.ts";
import { Sentence } from "#src/facts/sentence.tsx";
import { useLink } from "#src/link/link-context.tsx";
import type { Slide } from "#src/scene/slide.ts";
import "./compared-line.css";

/** What two days differ in, as the bar above the timeline says it; nothing of a scene that compares none. */
export function ComparedLine({ slide }: { slide: Slide }) {
  const { today } = useLink();
  const question = comparedQuestion(slide, { today, kennis: slide.state.kennis });
  if (!question) return null;
  const { sentence, counts, capped } = comparedWords(question);
  const counted = countsText(counts);
  return (
    <p className="compared-line">
      <Sentence pieces={sentence} /> {counted !== "" && <strong>{counted}.</strong>} {capped}
    </p>
  );
}
