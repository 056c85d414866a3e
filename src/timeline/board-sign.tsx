/** A date of a source, of a suggestion, of the board itself; work that is done; a date of a source that has passed. */
export type BoardSignKind = "fixed" | "suggested" | "own" | "done" | "late";

const HALF = 5;

/** The shape of a day in the preparation of a board, with paper around it that frees it from the lines. */
export function BoardSign({ sign, x, y }: { sign: BoardSignKind; x: number; y: number }) {
  return (
    <g className={`board-sign board-sign-${sign}`}>
      <circle className="board-sign-room" cx={x} cy={y} r={HALF + 3.5} />
      <Shape {...{ sign, x, y }} />
    </g>
  );
}

function Shape({ sign, x, y }: { sign: BoardSignKind; x: number; y: number }) {
  if (sign === "late") return <path d={`M${x},${y - 6}l6.5,11.5h-13z`} />;
  if (sign === "done")
    return (
      <>
        <circle cx={x} cy={y} r={6} />
        <path className="board-sign-check" d={`M${x - 3},${y + 0.2}l2.2,2.3l4,-4.6`} />
      </>
    );
  return <rect x={x - HALF} y={y - HALF} width={2 * HALF} height={2 * HALF} />;
}
