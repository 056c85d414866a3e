import type { Situation } from "../use-situation.ts";

/** How it stands, as pictures: each with its table and one sentence. */
export const Picture = (_: { situation: Situation }) => null;
