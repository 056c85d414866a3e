import { lazy, useRef, useState } from "react";
import type { Presentation } from "#src/domain/presentation.ts";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import type { SlideFacts } from "../slide/use-slide.ts";

const messages = defineMessages({ nl: { button: "Exporteren" }, en: { button: "Export" } });

const DeckExportPart = lazy(async () => ({
  default: (await import("./deck-export-part.tsx")).DeckExportPart,
}));

/** Opens the menu of files of a presentation; what makes them loads when it is first opened. */
export function DeckExport(props: { deck: Presentation; facts: SlideFacts }) {
  const words = useMessages(messages);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<boolean | null>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="control"
        aria-haspopup="menu"
        aria-expanded={open ?? false}
        onClick={() => setOpen(!open)}
      >
        {words.button} <span aria-hidden="true">▾</span>
      </button>
      {open !== null && (
        <LoadedPart>
          <DeckExportPart {...props} {...{ button, open }} onClose={() => setOpen(false)} />
        </LoadedPart>
      )}
    </>
  );
}
