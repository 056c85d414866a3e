import { useId, useState } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";

const messages = defineMessages({
  nl: {
    file: "Kies een bestand (CSV of XLSX, hoogstens 20 MB)",
    paste: "Of plak hier de cellen uit uw rekenblad",
    hint: "Met de rij met de kolomnamen erbij als die er is. Er wordt niets bewaard voor u het bevestigt.",
    read: "Geplakte lijst lezen",
  },
  en: {
    file: "Choose a file (CSV or XLSX, at most 20 MB)",
    paste: "Or paste the cells of your spreadsheet here",
    hint: "Together with the row of column names if there is one. Nothing is stored until you confirm it.",
    read: "Read the pasted list",
  },
});

type Props = { reading: boolean; onList: (list: Blob) => void };

/** A list as a file, or as cells that were copied from a spreadsheet. */
export function ChooseList({ reading, onList }: Props) {
  const words = useMessages(messages);
  const id = useId();
  const [pasted, setPasted] = useState("");
  return (
    <div className="import-choose">
      <p>
        <label htmlFor={`${id}-file`}>{words.file}</label>{" "}
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onClick={({ currentTarget }) => {
            // A list that was corrected and is chosen again is read again.
            currentTarget.value = "";
          }}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) onList(file);
          }}
        />
      </p>
      <p>
        <label htmlFor={`${id}-paste`}>{words.paste}</label>
        <textarea
          id={`${id}-paste`}
          className="control"
          rows={3}
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          value={pasted}
          onChange={({ target }) => setPasted(target.value)}
        />
      </p>
      <p id={`${id}-hint`} className="caption">
        {words.hint}
      </p>
      <p>
        <button
          type="button"
          className="control"
          aria-disabled={pasted.trim() === "" || reading}
          onClick={() => {
            if (pasted.trim() !== "" && !reading) onList(new Blob([pasted]));
          }}
        >
          {words.read}
        </button>
      </p>
    </div>
  );
}
