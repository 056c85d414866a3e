import { lazy, useState } from "react";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { Popover } from "#src/ui/popover.tsx";

const LaneChooser = lazy(async () => ({ default: (await import("./lane-chooser.tsx")).LaneChooser }));

const messages = defineMessages({ nl: { lanes: "Banen" }, en: { lanes: "Lanes" } });

/** Which lanes the drawing has, and in which order. */
export function LaneControls() {
  const words = useMessages(messages);
  const [open, setOpen] = useState(false);
  return (
    <Popover
      className="control lane-controls"
      name={words.lanes}
      label={
        <>
          {words.lanes} <span aria-hidden="true">▾</span>
        </>
      }
      onToggle={setOpen}
    >
      {open && (
        <LoadedPart>
          <LaneChooser />
        </LoadedPart>
      )}
    </Popover>
  );
}
