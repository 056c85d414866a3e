import { useMessages } from "#src/i18n/language.tsx";
import { exampleWords } from "./example-words.ts";
import "./example-mark.css";

/** Says of a board that it does not exist. */
export function ExampleMark() {
  const { example } = useMessages(exampleWords);
  return <span className="example-mark">{example}</span>;
}
