import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { writeEvents } from "#src/api/write-events.ts";
import { type EventDraft, undoingAll } from "#src/domain/log-changes.ts";
import type { Role } from "#src/domain/preparation.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { keepPreference, usePreference } from "#src/ui/preferences.ts";
import type { Situation } from "../use-situation.ts";

const ROLE_PREFERENCE = "leersteun.role";

/** What was just written, in words, and what takes it back; `null` cannot be taken back. */
export type Written = {
  text: string;
  back: readonly EventDraft[] | null;
  together: boolean;
  /** For what said elsewhere that it was written. */
  onUndone?: (() => void) | undefined;
  /** Of the lines of the log, to know what became of them. */
  ids: ReadonlySet<string>;
};

export type Writer = {
  role: Role;
  chooseRole: (role: Role) => void;
  /** Adds to the log at once, `together` all or none; `text` says it to the reader. */
  write: (drafts: readonly EventDraft[], text: string, how?: Pick<Written, "together" | "onUndone">) => void;
  written: Written | null;
  undo: (text: string) => void;
  dismiss: () => void;
};

/** Writes to the log of the board, in the role that was chosen, and knows how to take the last change back. */
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
    setWritten({ text, back, ...how, ids: idsOf(events) });
    void record(events, { together: how.together });
  }, []);
  const undo = useCallback(
    (text: string) => {
      if (!written?.back) return;
      const { log, record, role } = now.current;
      const { together, onUndone } = written;
      const events = writeEvents(written.back, { role, log });
      setWritten({ text, back: null, together, ids: idsOf(events) });
      void record(events, { together });
      onUndone?.();
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
