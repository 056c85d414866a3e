import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { writeEvents } from "#src/api/write-events.ts";
import { type EventDraft, undoingAll } from "#src/domain/log-changes.ts";
import type { Role } from "#src/domain/preparation.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { keepPreference, usePreference } from "#src/ui/preferences.ts";
import type { Situation } from "../use-situation.ts";

const ROLE_PREFERENCE = "leersteun.role";

type How = {
  together: boolean;
  /** For what said elsewhere that it was written. */
  onUndone?: (() => void) | undefined;
};

/** One change of the reader, in words, and what takes it back. */
type Step = How & { text: string; back: readonly EventDraft[] };

/** What was just written, in words. */
export type Written = {
  text: string;
  /** What can be taken back, the last first; it is the change itself, or, after undoing, those before it. */
  steps: readonly Step[];
  /** Of the lines of the log, to know what became of them. */
  ids: ReadonlySet<string>;
};

export type Writer = {
  role: Role;
  chooseRole: (role: Role) => void;
  /** Adds to the log at once, `together` all or none; `text` says it to the reader. */
  write: (drafts: readonly EventDraft[], text: string, how?: How) => void;
  written: Written | null;
  /** `words` say what was done, and what was written before it when there is something. */
  undo: (words: (before: string | null) => string) => void;
  dismiss: () => void;
};

/** Writes to the log of the board, in the role that was chosen, and knows how to take its changes back, one by one. */
export function useWriter(situation: Situation): Writer {
  const { board, log, record } = situation;
  const kept = usePreference(ROLE_PREFERENCE);
  const role = board.roles.find((name) => name === kept) ?? board.roles[0] ?? "school";
  const [written, setWritten] = useState<Written | null>(null);
  // Rows are drawn again only when their task changes: they get one function for good.
  const now = useRef({ log, record, role });
  useLayoutEffect(() => {
    now.current = { log, record, role };
  });

  const write = useCallback<Writer["write"]>((drafts, text, how = { together: false }) => {
    const { log, record, role } = now.current;
    const back = undoingAll(drafts, log);
    const events = writeEvents(drafts, { role, log });
    setWritten((before) => {
      // What the log does not hold any more, refused or restored away, cannot be taken back.
      const earlier = before && log.some(({ id }) => before.ids.has(id)) ? before.steps : [];
      return { text, steps: [{ ...how, text, back }, ...earlier], ids: idsOf(events) };
    });
    void record(events, { together: how.together });
  }, []);
  const undo = useCallback<Writer["undo"]>(
    (words) => {
      const [last, ...steps] = written?.steps ?? [];
      if (!written || !last) return;
      const { log, record, role } = now.current;
      const events = writeEvents(last.back, { role, log });
      // What is taken back is in the log already: what is said of it is there at once, with its button.
      const ids = new Set([...written.ids, ...idsOf(events)]);
      setWritten({ text: words(steps[0]?.text ?? null), steps, ids });
      void record(events, { together: last.together });
      last.onUndone?.();
    },
    [written],
  );
  const dismiss = useCallback(() => setWritten(null), []);
  return useMemo(
    () => ({
      role,
      chooseRole: (name: Role) => keepPreference(ROLE_PREFERENCE, name),
      write,
      written,
      undo,
      dismiss,
    }),
    [role, write, written, undo, dismiss],
  );
}

const idsOf = (events: readonly PreparationEvent[]) => new Set(events.map(({ id }) => id));
