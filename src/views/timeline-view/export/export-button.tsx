import { lazy } from "react";
import { ExportOpener } from "#src/facts/export-opener.tsx";
import type { Facts } from "#src/facts/with-facts.tsx";

const ExportPart = lazy(async () => ({ default: (await import("./export-part.tsx")).ExportPart }));

/** The files of what the link means. */
export const ExportButton = (facts: Facts<"regimes" | "milestones" | "schoolHolidays">) => (
  <ExportOpener>{(opened) => <ExportPart {...opened} facts={facts} />}</ExportOpener>
);
