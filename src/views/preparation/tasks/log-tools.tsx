import { lazy, useState } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { ExampleData } from "./example-data.tsx";
import type { Situation } from "../use-situation.ts";
import { useLogDownload } from "./use-log-download.ts";

const LogImport = lazy(async () => ({ default: (await import("./log-import.tsx")).LogImport }));

const messages = defineMessages({
  nl: { download: "Logboek downloaden", read: "Logboek inlezen" },
  en: { download: "Download the log", read: "Read a log in" },
});

/** The whole log as a file, out and in. */
export function LogTools({ situation }: { situation: Situation }) {
  const words = useMessages(messages);
  const downloadLog = useLogDownload(situation.board.id);
  const [reading, setReading] = useState(false);
  return (
    <div className="log-tools no-print">
      <p>
        <button type="button" className="control" onClick={() => void downloadLog(situation.log)}>
          {words.download}
        </button>{" "}
        <button
          type="button"
          className="control"
          aria-expanded={reading}
          onClick={() => setReading(!reading)}
        >
          {words.read}
        </button>
      </p>
      {situation.board.example && <ExampleData />}
      {reading && (
        <LoadedPart>
          <LogImport situation={situation} onDone={() => setReading(false)} />
        </LoadedPart>
      )}
    </div>
  );
}
