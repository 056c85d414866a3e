import { LAYERS } from "#src/domain/regime.ts";
import { ChangeColumn } from "./change-column.tsx";
import type { DateCheck } from "./date-check.ts";
import { LayerColumn } from "./layer-column.tsx";
import "./answer-columns.css";

/** Decree, model and what comes next, side by side. */
export const AnswerColumns = ({ check }: { check: DateCheck }) => (
  <div className="answer-columns">
    {LAYERS.map((layer) => (
      <LayerColumn key={layer} check={check} layer={layer} />
    ))}
    <ChangeColumn check={check} />
  </div>
);
