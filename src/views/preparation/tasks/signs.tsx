import type { Deadline } from "#src/domain/preparation.ts";
import type { TaskStatus } from "#src/domain/task-status.ts";

/** Where a task stands, as a shape; the word stands beside it. */
export const StatusSign = ({ status, late = false }: { status: TaskStatus; late?: boolean }) => (
  <svg className="task-sign" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    {late ? <path d="M8 1 15.5 14.5H.5z" fill="var(--late)" /> : SHAPES[status]}
  </svg>
);

const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />;

const SHAPES: Record<TaskStatus, React.ReactNode> = {
  "niet-gestart": ring,
  bezig: (
    <>
      {ring}
      <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />
    </>
  ),
  geblokkeerd: (
    <>
      {ring}
      <path d="M4.5 8h7" stroke="currentColor" strokeWidth="2.5" />
    </>
  ),
  klaar: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.75 8.25 2.25 2.25 4.25-4.75" fill="none" stroke="var(--paper)" strokeWidth="1.75" />
    </>
  ),
  "niet-van-toepassing": <path d="M3 8h10" stroke="currentColor" strokeWidth="2" />,
};

/** A full square stands in a source, a dashed one is a suggestion. */
export const DateSign = ({ basis }: { basis: Deadline["basis"] }) => (
  <svg className="task-sign" width="12" height="12" viewBox="0 0 14 14" aria-hidden="true">
    {basis === "source" ? (
      <rect width="14" height="14" fill="currentColor" />
    ) : (
      <rect
        x="1"
        y="1"
        width="12"
        height="12"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray="3 1.8"
      />
    )}
  </svg>
);
