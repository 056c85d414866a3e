import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";

const messages = defineMessages({
  nl: { others: (count: number) => `en ${count} anderen` },
  en: { others: (count: number) => `and ${count} others` },
});

/** What two lines of the foot hold, in characters. */
const MOST = 120;
/** What a count of the others takes of them. */
const SLACK = 14;

/** Who published what a slide rests on; who has no room is counted, and named in the list that opens. */
export function SlidePublishers({ names }: { names: readonly string[] }) {
  const { others } = useMessages(messages);
  const ends = names.map((_, index) => names.slice(0, index + 1).join(", ").length);
  const fitting = Math.max(1, ends.filter((end) => end <= MOST).length);
  // One alone is named: "and 1 other" is as long as most names. Where it is too long, two are counted.
  const isOneLeft = names.length - fitting === 1;
  const isShort = fitting === 1 || (ends.at(-1) ?? 0) <= MOST + SLACK;
  const count = isOneLeft ? fitting + (isShort ? 1 : -1) : fitting;
  const rest = names.length - count;
  return (
    <>
      {/* Names of publishers are Dutch. */}
      <span lang="nl">{names.slice(0, count).join(", ")}</span>
      {rest > 0 && (
        <>
          {" "}
          <span className="slide-others">{others(rest)}</span>
        </>
      )}
    </>
  );
}
