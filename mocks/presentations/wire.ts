import type * as z from "zod/mini";
import type { presentation } from "#src/contract/presentation.ts";

/** A presentation as it travels. */
export type WireDeck = z.input<typeof presentation>;
