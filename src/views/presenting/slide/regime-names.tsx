import { overlaps } from "#src/domain/period.ts";
import { day, LAST_DAY } from "#src/domain/plain-date.ts";
import { LAYERS } from "#src/domain/regime.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { terms } from "#src/i18n/terms.ts";
import type { Slide } from "#src/scene/slide.ts";
import "./regime-names.css";

const messages = defineMessages({ nl: { next: ", dan " }, en: { next: ", then " } });

/** On a telephone ribbons have no room for their whole names: they stand under the drawing. */
export function RegimeNames({ slide }: { slide: Pick<Slide, "regimes" | "period" | "language"> }) {
  const { regimes, period, language } = slide;
  const shown = regimes.filter(({ validFrom, validTo }) =>
    overlaps({ from: validFrom, to: validTo ?? day(LAST_DAY) }, period),
  );
  return (
    // The ribbons themselves have these names.
    <p className="regime-names" aria-hidden="true">
      {LAYERS.map((layer) => {
        const names = shown.filter((regime) => regime.layer === layer).map(({ name }) => name[language]);
        return (
          names.length > 0 && (
            <span key={layer}>
              {terms[language].layer[layer]}: {names.join(messages[language].next)}
            </span>
          )
        );
      })}
    </p>
  );
}
