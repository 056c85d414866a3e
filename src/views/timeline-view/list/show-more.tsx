import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { STEP } from "./shown-part.ts";

const messages = defineMessages({
  nl: {
    earlier: (step: string, left: string) => `Toon ${step} eerdere van ${left}`,
    more: (step: string, left: string) => `Toon nog ${step} van ${left}`,
    /** "9 700", which never breaks over two lines. */
    number: (count: number) => grouped(count, "\u00a0"),
  },
  en: {
    earlier: (step: string, left: string) => `Show ${step} earlier of ${left}`,
    more: (step: string, left: string) => `Show ${step} more of ${left}`,
    number: (count: number) => grouped(count, ","),
  },
});

const grouped = (count: number, separator: string) => String(count).replace(/\B(?=(?:\d{3})+$)/g, separator);

type Props = {
  /** How many are not shown. */
  left: number;
  /** They stand before what is shown. */
  earlier?: boolean;
  onMore: (step: number) => void;
};

/** Says what a long list leaves out, and shows the next part of it. */
export function ShowMore({ left, earlier = false, onMore }: Props) {
  const words = useMessages(messages);
  if (left <= 0) return null;
  const step = Math.min(STEP, left);
  const sentence = earlier ? words.earlier : words.more;
  return (
    <p className="show-more no-print">
      <button type="button" className="control" onClick={() => onMore(step)}>
        {sentence(words.number(step), words.number(left))}
      </button>
    </p>
  );
}
