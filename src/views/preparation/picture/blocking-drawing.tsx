import { useRef } from "react";
import type { Waiting } from "#src/domain/blocking.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import { useRoom } from "#src/ui/use-width.ts";
import { TaskSign } from "../task-sign.tsx";
import { taskTitle } from "../task-title.ts";
import { type Arrow, placeTasks, SIGN, SIGN_GAP, TEXT_LINE } from "./place-tasks.ts";
import { squareOf } from "./task-groups.ts";

const WIDTH_UNMEASURED = 900;
/** More would be a web that nobody can follow; the words say all of it. */
const MOST_TASKS = 30;

type Props = { waiting: readonly Waiting[]; asOf: PlainDate; summary: string };

/** From what waits for nothing to what waits longest, with an arrow to each task from what holds it up. */
export function BlockingDrawing({ waiting, asOf, summary }: Props) {
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const room = useRoom(frame, WIDTH_UNMEASURED);
  const placed =
    room &&
    placeTasks(waiting.slice(0, MOST_TASKS), {
      width: room.width,
      titleOf: (task) => taskTitle(task, language),
    });
  if (!placed) return <div ref={frame} />;
  const { width, magnification } = room;
  const { tasks, arrows, height } = placed;
  return (
    <div ref={frame}>
      <svg
        role="img"
        aria-label={summary}
        viewBox={`0 0 ${width} ${height + 4}`}
        width={width * magnification}
        height={(height + 4) * magnification}
      >
        {arrows.map(({ key, from, to }) => (
          <ArrowView key={key} {...{ from, to }} />
        ))}
        {tasks.map(({ task, x, y, lines }) => (
          <g key={task.id}>
            <svg x={x} y={y - SIGN / 2} width={SIGN} height={SIGN}>
              <TaskSign status={squareOf(task, asOf) ?? task.state.status} />
            </svg>
            <text>
              {lines.map((line, index) => (
                <tspan
                  key={line}
                  x={x + SIGN + SIGN_GAP}
                  y={y + 5 + (index - (lines.length - 1) / 2) * TEXT_LINE}
                >
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

const HEAD = 7;
const GAP = 8;

function ArrowView({ from, to }: Pick<Arrow, "from" | "to">) {
  const [x0, x1] = [from.end + GAP, to.x - GAP];
  const bend = Math.max(16, (x1 - x0) / 2);
  // It leaves in the middle of the words and arrives level with the sign.
  const path = `M${x0},${from.y}C${x0 + bend},${from.y} ${x1 - bend},${to.y} ${x1 - HEAD},${to.y}`;
  return (
    <g className="blocking-arrow">
      <path d={path} />
      <polygon points={`${x1},${to.y} ${x1 - HEAD},${to.y - 4} ${x1 - HEAD},${to.y + 4}`} />
    </g>
  );
}
