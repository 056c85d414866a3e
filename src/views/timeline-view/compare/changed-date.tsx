import { use } from "react";
import type { Milestone } from "#src/domain/milestone.ts";
import { formatDated } from "#src/i18n/dates.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { ChangeSign } from "#src/timeline/change-sign.tsx";
import { noteWords } from "#src/scene/note-words.ts";
import { ComparisonContext } from "../comparison.ts";
import "./changed-date.css";

/** In list and table: the old date struck through and the one that took its place, or the date and that it is new. */
export function ChangedDate({ milestone }: { milestone: Milestone }) {
  const language = useLanguage();
  const words = useMessages(noteWords);
  const note = use(ComparisonContext)?.notes.get(milestone.id);
  if (!note) return formatDated(milestone, language);
  if (note.was === null) {
    return (
      <>
        {formatDated(milestone, language)}{" "}
        <span className="changed-note">
          {note.sign && <ChangeSign change={note.sign} />} {note.text}
        </span>
      </>
    );
  }
  return (
    <>
      <span className="visually-hidden">{words.was}</span>
      <s>{note.was}</s>{" "}
      <span className="changed-note">
        {note.sign && <ChangeSign change={note.sign} />} <span className="visually-hidden">{words.now}</span>
        {note.text}
      </span>
    </>
  );
}
