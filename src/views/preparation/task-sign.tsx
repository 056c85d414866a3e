import type { TaskFilterStatus } from "#src/link/link-state.ts";
import "./task-sign.css";

type Shown = Exclude<TaskFilterStatus, "verstreken">;

/** Where a task stands, as a shape; the word stands beside it. */
export const TaskSign = ({ status }: { status: Shown }) => (
  <svg className="task-sign" data-status={status} viewBox="0 0 16 16" aria-hidden="true">
    <Shape status={status} />
  </svg>
);

function Shape({ status }: { status: Shown }) {
  switch (status) {
    case "klaar":
      return (
        <>
          <circle className="task-sign-full" cx="8" cy="8" r="7" />
          <path className="task-sign-check" d="M4.6 8.2l2.4 2.4 4.4-4.8" />
        </>
      );
    case "bezig":
      return (
        <>
          <circle className="task-sign-open" cx="8" cy="8" r="6" />
          <path className="task-sign-full" d="M8 2a6 6 0 0 0 0 12z" />
        </>
      );
    case "geblokkeerd":
      return (
        <>
          <circle className="task-sign-open" cx="8" cy="8" r="6" />
          <path className="task-sign-full" d="M4.5 6.75h7v2.5h-7z" />
        </>
      );
    case "laat":
      return <path className="task-sign-late" d="M8 1.5l7 12.5H1z" />;
    case "niet-gestart":
      return <circle className="task-sign-open" cx="8" cy="8" r="6" />;
    case "niet-van-toepassing":
      return <path className="task-sign-full" d="M2 7h12v2H2z" />;
  }
}
