import type { Regime } from "#src/domain/regime.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import "./regime-name.css";

type Tone = "was" | "is";

/** Ochre is what ended or will end, teal is what lasts; a full tone is the decreet, a tint between edges the model. */
export const regimeTone = ({ successor }: Regime): Tone => (successor === null ? "is" : "was");

/** The name of a regime inside a sentence, underlined in its own colours. */
export function RegimeName({ regime }: { regime: Regime }) {
  const language = useLanguage();
  return (
    <span
      className="regime-name"
      data-tone={regimeTone(regime)}
      data-layer={regime.layer}
      data-whole={/^\S+[- ]\S+$/u.test(regime.name[language]) || undefined}
    >
      {inSentence(regime.name[language])}
    </span>
  );
}

/** Names are common nouns in a sentence, except where a capital is part of the name (M-decreet). */
export const inSentence = (name: string): string =>
  /^\p{Lu}-/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
