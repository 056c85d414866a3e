import { LAYERS } from "#src/domain/regime.ts";
import type { Language } from "#src/domain/text.ts";
import { terms } from "#src/i18n/terms.ts";
import { DrawingText } from "./drawing-text.tsx";
import { InTime } from "./in-time.tsx";
import type { Drawing } from "./layout.ts";
import { RIBBON, RIBBON_GAP, RIBBON_POINT, TYPE } from "./measures.ts";
import type { Ribbon } from "./ribbons.ts";

const EDGE = 2;

/** The two layers of rules: a full tone is the decree, a tint between two edges the model. */
export const Ribbons = ({ drawing, language }: { drawing: Drawing; language: Language }) => (
  <>
    {LAYERS.map((layer, index) => {
      const top = drawing.ribbonsTop + index * (RIBBON + RIBBON_GAP);
      const ribbons = drawing.ribbons.filter((ribbon) => ribbon.layer === layer);
      const list = ribbons.length > 0 ? { role: "list", "aria-label": terms[language].layer[layer] } : {};
      return (
        <g key={layer} {...list}>
          <g aria-hidden="true">
            <DrawingText x={0} y={top + RIBBON / 2} style={TYPE.laneName}>
              {terms[language].layer[layer]}
            </DrawingText>
          </g>
          <InTime>
            {ribbons.map((ribbon) => (
              <RibbonView key={ribbon.key} ribbon={ribbon} top={top} />
            ))}
          </InTime>
        </g>
      );
    })}
  </>
);

function RibbonView({ ribbon, top }: { ribbon: Ribbon; top: number }) {
  const { layer, era, name, start, end } = ribbon;
  const middle = top + RIBBON / 2;
  return (
    <g role="listitem" className={`ribbon ribbon-${era} ribbon-${layer}`}>
      <path data-span="" className="ribbon-body" d={outline(ribbon, top)} />
      {layer === "model" &&
        [top + EDGE / 2, top + RIBBON - EDGE / 2].map((y) => (
          <line key={y} data-span="" className="ribbon-edge" {...edgeOf(ribbon)} y1={y} y2={y} />
        ))}
      {name && (
        <g data-at={name.x}>
          <DrawingText x={name.x} y={middle} style={TYPE.ribbonName}>
            {name.text}
          </DrawingText>
        </g>
      )}
      {[start, end].map(
        (date) =>
          date && (
            <g key={date.x} data-at={date.x}>
              <DrawingText x={date.x} y={middle} style={TYPE.ribbonDate}>
                {date.text}
              </DrawingText>
            </g>
          ),
      )}
    </g>
  );
}

/** A notch where it began earlier, a point where it goes on. */
function outline({ x0, x1, notch, point }: Ribbon, top: number): string {
  const middle = top + RIBBON / 2;
  const bottom = top + RIBBON;
  const shoulder = point ? x1 - RIBBON_POINT : x1;
  const tip = point ? `L${x1},${middle}` : "";
  const dent = notch ? `L${x0 + RIBBON_POINT},${middle}` : "";
  return `M${x0},${top}L${shoulder},${top}${tip}L${shoulder},${bottom}L${x0},${bottom}${dent}Z`;
}

const edgeOf = ({ x0, x1, point }: Ribbon) => ({ x1: x0, x2: point ? x1 - RIBBON_POINT : x1 });
