import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";

const messages = defineMessages({
  nl: { others: (count: number) => ` en ${count} ${count === 1 ? "andere" : "anderen"}` },
  en: { others: (count: number) => ` and ${count} ${count === 1 ? "other" : "others"}` },
});

/** What two lines of the foot hold, in characters. */
const MOST = 120;

/** Who published what a slide rests on; who has no room is counted, and named in the list that opens. */
export function SlidePublishers({ names }: { names: readonly string[] }) {
  const { others } = useMessages(messages);
  const ends = names.map((_, index) => names.slice(0, index + 1).join(", ").length);
  const count = Math.max(1, ends.filter((end) => end <= MOST).length);
  const rest = names.length - count;
  return (
    <>
      {/* Names of publishers are Dutch. */}
      <span lang="nl">{names.slice(0, count).join(", ")}</span>
      {rest > 0 && others(rest)}
    </>
  );
}
