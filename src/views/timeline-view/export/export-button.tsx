import { lazy, useRef, useState } from "react";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import type { Facts } from "#src/facts/with-facts.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";

const messages = defineMessages({ nl: { button: "Exporteren" }, en: { button: "Export" } });

const ExportPart = lazy(async () => ({ default: (await import("./export-part.tsx")).ExportPart }));

/** Opens the menu of files. All that makes one loads when it is first opened. */
export function ExportButton(facts: Facts<"regimes" | "milestones" | "schoolHolidays">) {
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
          <ExportPart {...{ button, open, facts }} onClose={() => setOpen(false)} />
        </LoadedPart>
      )}
    </>
  );
}
