import type { Situation } from "../use-situation.ts";

/** The tasks of a board, to look through and to work on. */
export const Tasks = (_: { situation: Situation }) => null;
