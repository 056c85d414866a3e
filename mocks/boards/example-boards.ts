import type { HistoryName } from "./histories.ts";
import type { WireBoard } from "./wire.ts";

type Roles = WireBoard["roles"];
export type ExampleBoard = { board: WireBoard; history: HistoryName };

const BOTH: Roles = ["school", "schoolbestuur"];

const example = (
  name: string,
  history: HistoryName,
  [roles, schools, pupils]: [roles: Roles, schools: number, pupils: number],
): ExampleBoard => {
  const isCentre = roles.length === 1 && roles[0] === "leersteuncentrum";
  return {
    history,
    board: {
      id: `voorbeeld-${name.toLowerCase().replaceAll(" ", "-")}`,
      name: isCentre
        ? { nl: `Voorbeeldcentrum ${name}`, en: `Example centre ${name}` }
        : { nl: `Voorbeeldbestuur ${name}`, en: `Example board ${name}` },
      roles,
      schools,
      pupils,
      example: true,
    },
  };
};

/** Twelve that do not exist: ten boards and two centres, each with its own way of preparing. */
export const EXAMPLE_BOARDS: readonly ExampleBoard[] = [
  example("De Linde", "steady", [BOTH, 6, 1840]),
  example("Het Kompas", "ahead", [BOTH, 14, 5210]),
  example("Zeewind", "late", [BOTH, 3, 690]),
  example("Maasland", "stalled", [BOTH, 22, 9350]),
  example("De Vlieger", "finished", [["school"], 1, 240]),
  example("Ter Beke", "never", [["school"], 2, 415]),
  example("De Klaproos", "blocked", [BOTH, 9, 3120]),
  example("Wilgenhof", "planner", [["schoolbestuur"], 11, 4020]),
  example("Duinzicht", "late", [["school"], 1, 185]),
  example("Het Palet", "steady", [["school", "schoolbestuur", "leersteuncentrum"], 31, 14_600]),
  example("De Boei", "ahead", [["leersteuncentrum"], 64, 21_400]),
  example("Weerklank", "blocked", [["leersteuncentrum"], 38, 12_900]),
];
