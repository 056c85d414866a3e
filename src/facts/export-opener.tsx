import { type ReactNode, type RefObject, useRef, useState } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { LoadedPart } from "./loaded-part.tsx";

const messages = defineMessages({ nl: { button: "Exporteren" }, en: { button: "Export" } });

/** What the menu of files is told of the button that opens it. */
export type Opened = { button: RefObject<HTMLButtonElement | null>; open: boolean; onClose: () => void };

/** Opens a menu of files. All that makes one loads when it is first opened. */
export function ExportOpener({ children }: { children: (opened: Opened) => ReactNode }) {
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
      {open !== null && <LoadedPart>{children({ button, open, onClose: () => setOpen(false) })}</LoadedPart>}
    </>
  );
}
