import type { Regime } from "#src/domain/regime.ts";
import { regimeTone } from "./regime-name.tsx";
import "./regime-swatch.css";

/** The swatch that stands for a regime in tables and cards. Says nothing that its name does not. */
export const RegimeSwatch = ({ regime }: { regime: Regime }) => (
  <span
    className="regime-swatch"
    data-tone={regimeTone(regime)}
    data-layer={regime.layer}
    aria-hidden="true"
  />
);
