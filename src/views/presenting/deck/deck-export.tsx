import { lazy } from "react";
import type { Presentation } from "#src/domain/presentation.ts";
import { ExportOpener } from "#src/facts/export-opener.tsx";
import type { SlideFacts } from "../slide/use-slide.ts";

const DeckExportPart = lazy(async () => ({
  default: (await import("./deck-export-part.tsx")).DeckExportPart,
}));

/** The files of a presentation. */
export const DeckExport = (props: { deck: Presentation; facts: SlideFacts }) => (
  <ExportOpener>{(opened) => <DeckExportPart {...props} {...opened} />}</ExportOpener>
);
