import { memo } from "react";
import type { Standing } from "../use-situation.ts";
import { Blocking } from "./blocking.tsx";
import { Workload } from "./workload.tsx";
import "./planning.css";

/** What waits for what, and when the work falls: for who wants to look further than the list. */
export const Planning = memo(({ situation }: { situation: Standing }) => (
  <div className="board-planning">
    <Blocking situation={situation} />
    <Workload situation={situation} />
  </div>
));
