import { HEATS } from "#src/domain/across-boards.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { boardWords } from "./board-words.ts";

export function HeatLegend() {
  const { heats } = useMessages(boardWords);
  return (
    <ul className="heat-legend">
      {HEATS.map((heat) => (
        <li key={heat}>
          <span className="heat-swatch" data-heat={heat} aria-hidden="true" />
          {heats[heat]}
        </li>
      ))}
    </ul>
  );
}
