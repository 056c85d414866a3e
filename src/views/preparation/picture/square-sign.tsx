import type { Square } from "./task-groups.ts";

/** One task: full, half, barred, a triangle or empty. */
export const SquareSign = ({ square }: { square: Square }) => (
  <svg className="square-sign" data-square={square} viewBox="0 0 18 18" aria-hidden="true">
    <rect className="square-edge" x="1" y="1" width="16" height="16" />
    {square === "klaar" && <rect className="square-full" x="1" y="1" width="16" height="16" />}
    {square === "bezig" && <rect className="square-full" x="1" y="9" width="16" height="8" />}
    {square === "geblokkeerd" && <path className="square-bar" d="M1 17L17 1" />}
    {square === "laat" && <path className="square-late" d="M9 4l5.5 10h-11z" />}
  </svg>
);
