import { memo } from "react";
import type { Standing } from "../use-situation.ts";
import { FirstToDo } from "./first-to-do.tsx";
import { Late } from "./late.tsx";
import { Progress } from "./progress.tsx";
import { ReadinessSquares } from "./readiness-squares.tsx";
import { Since } from "./since.tsx";
import "./picture.css";

/** How it stands, as pictures: each with its table and one sentence. It stands still while one looks through the tasks. */
export const Picture = memo(({ situation }: { situation: Standing }) => (
  <div className="board-picture">
    <Progress situation={situation} />
    <div className="picture-beside">
      <Late situation={situation} />
      <FirstToDo situation={situation} />
    </div>
    <ReadinessSquares situation={situation} />
    <Since situation={situation} />
  </div>
));
