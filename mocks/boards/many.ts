import { DOMAINS } from "#src/domain/preparation.ts";
import { TASK_STATUSES } from "#src/domain/task-status.ts";
import { createChance } from "./chance.ts";
import type { ExampleBoard } from "./example-boards.ts";
import { HISTORY_NAMES } from "./histories.ts";
import type { WireBoard, WireEvent } from "./wire.ts";

const ROLES: readonly WireBoard["roles"][] = [
  ["school", "schoolbestuur"],
  ["school"],
  ["schoolbestuur"],
  ["leersteuncentrum"],
  ["school", "schoolbestuur", "leersteuncentrum"],
];

/** Boards for trying out how many the product can hold; the n-th is the same in every number. */
export const manyBoards = (count: number): ExampleBoard[] =>
  Array.from({ length: count }, (_, index) => {
    const chance = createChance(index);
    const number = index + 1;
    const schools = chance.between(1, 30);
    return {
      history: chance.pick(HISTORY_NAMES),
      board: {
        id: `voorbeeld-${String(number).padStart(4, "0")}`,
        name: { nl: `Voorbeeldbestuur ${number}`, en: `Example board ${number}` },
        roles: chance.pick(ROLES),
        schools,
        pupils: schools * chance.between(120, 480),
        example: true,
      },
    };
  });

export const BUSY_BOARD: WireBoard = {
  id: "voorbeeld-veel-taken",
  name: { nl: "Voorbeeldbestuur Veel Taken", en: "Example board Many Tasks" },
  roles: ["school", "schoolbestuur"],
  schools: 40,
  pupils: 18_000,
  example: true,
};

/** None is taken away: the board has as many tasks as were asked for. */
const STATUSES = TASK_STATUSES.filter((status) => status !== "niet-van-toepassing");

/** The log of a board with this many tasks of its own: each is added, and most are worked on later. */
export function manyTasks(count: number): WireEvent[] {
  const chance = createChance(count);
  const dayIn = (month: number) =>
    `2023-${String(month).padStart(2, "0")}-${String(chance.between(1, 28)).padStart(2, "0")}`;
  const added: WireEvent[] = [];
  const worked: WireEvent[] = [];
  for (let number = 1; number <= count; number += 1) {
    const about = { taskId: `own-${chance.uuid()}`, role: chance.pick(BUSY_BOARD.roles) };
    const own = { title: `Eigen taak ${number}`, domain: chance.pick(DOMAINS) };
    const ownDeadline = dayIn(chance.between(3, 12));
    added.push({
      ...about,
      ...line("2023-01-09", chance.uuid()),
      status: "niet-gestart",
      own,
      ownDeadline,
    });
    if (chance.happens(0.7)) {
      worked.push({
        ...about,
        ...line(dayIn(chance.between(2, 9)), chance.uuid()),
        status: chance.pick(STATUSES),
      });
    }
  }
  return [...added, ...worked.toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1))];
}

const line = (effectiveOn: string, id: string) => ({
  id,
  effectiveOn,
  recordedAt: `${effectiveOn}T10:00:00.000Z`,
});
