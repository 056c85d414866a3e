import { lazy } from "react";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { LoadedPart } from "./loaded-part.tsx";

const DayRefused = lazy(async () => ({ default: (await import("./day-refused.tsx")).DayRefused }));

/** Why a text was not taken as a day; loaded with the first one. */
export const RefusedDay = (refused: { text: string; onTake: (day: PlainDate) => void }) => (
  <LoadedPart>
    <DayRefused {...refused} />
  </LoadedPart>
);
