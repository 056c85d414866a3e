import { lazy, useRef, useState } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { ExampleData } from "#src/facts/example-data.tsx";
import type { Situation } from "../use-situation.ts";
import { useLogDownload } from "./use-log-download.ts";
import type { Writer } from "./use-writer.ts";

const LogImport = lazy(async () => ({ default: (await import("./log-import.tsx")).LogImport }));

const ListImport = lazy(async () => ({
  default: (await import("../list-import/list-import.tsx")).ListImport,
}));

const messages = defineMessages({
  nl: {
    download: "Logboek downloaden",
    read: "Logboek inlezen",
    list: "Eigen lijst inlezen (CSV, Excel)",
  },
  en: { download: "Download the log", read: "Read a log in", list: "Read in your own list (CSV, Excel)" },
});

type Props = {
  situation: Situation;
  /** The past is looked at: nothing can be written. */
  fixed: boolean;
  write: Writer["write"];
};

/** A list of the board itself, in; the whole log as a file, out and in. */
export function LogTools({ situation, fixed, write }: Props) {
  const words = useMessages(messages);
  const downloadLog = useLogDownload(situation.board.id);
  const [open, setOpen] = useState<"log" | "list" | null>(null);
  const toggle = (part: "log" | "list") => setOpen(open === part ? null : part);
  const listButton = useRef<HTMLButtonElement>(null);
  const logButton = useRef<HTMLButtonElement>(null);
  /** The focus goes back to what opened it. */
  const close = (button: HTMLButtonElement | null) => {
    setOpen(null);
    button?.focus();
  };
  return (
    <div className="log-tools no-print">
      <p className="log-tools-buttons">
        {!fixed && (
          <button
            ref={listButton}
            type="button"
            className="control"
            aria-expanded={open === "list"}
            onClick={() => toggle("list")}
          >
            {words.list}
          </button>
        )}
        <button type="button" className="control" onClick={() => void downloadLog(situation.log)}>
          {words.download}
        </button>
        <button
          ref={logButton}
          type="button"
          className="control"
          aria-expanded={open === "log"}
          onClick={() => toggle("log")}
        >
          {words.read}
        </button>
      </p>
      {situation.board.example && <ExampleData />}
      {open === "log" && (
        <LoadedPart>
          <LogImport situation={situation} onDone={() => close(logButton.current)} />
        </LoadedPart>
      )}
      {open === "list" && !fixed && (
        <LoadedPart>
          <ListImport situation={situation} write={write} onClose={() => close(listButton.current)} />
        </LoadedPart>
      )}
    </div>
  );
}
