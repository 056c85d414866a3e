import type { Regime } from "#src/domain/regime.ts";
import { useSources } from "#src/facts/cited.tsx";
import { regimesLaterWords } from "#src/facts/regimes-later-words.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

/** Says of which ribbons nothing could be read yet on the kennisdatum. */
export function RegimesLater({ regimes }: { regimes: readonly Regime[] }) {
  const language = useLanguage();
  const { kennis } = useLink().state;
  const { index: sources } = useSources();
  const words = kennis && regimesLaterWords({ regimes, sources, kennis, language });
  return words ? <p className="caption regimes-later">{words}</p> : null;
}
