import type * as z from "zod/mini";
import type { board, preparationEvent } from "#src/contract/board.ts";

/** A board and a line of its log as they travel. */
export type WireBoard = z.input<typeof board>;
export type WireEvent = z.input<typeof preparationEvent>;
