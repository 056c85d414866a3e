import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { writeEvents } from "#src/api/write-events.ts";
import { type EventDraft, undoing } from "#src/domain/log-changes.ts";
import { toIso } from "#src/domain/plain-date.ts";
import type { Role } from "#src/domain/preparation.ts";
import { type PreparationEvent, statesAt, type TaskState, UNTOUCHED } from "#src/domain/preparation-log.ts";
import { keepPreference, usePreference } from "#src/ui/preferences.ts";
import type { Situation } from "../use-situation.ts";

const ROLE_PREFERENCE = "leersteun.role";

/** What was just written, in words, and what takes it back; `null` cannot be taken back. */
export type Written = {
  text: string;
  back: readonly EventDraft[] | null;
  together: boolean;
  /** Of the lines of the log, to know what became of them. */
  ids: ReadonlySet<string>;
};

export type Writer = {
  role: Role;
  chooseRole: (role: Role) => void;
  /** Adds to the log at once, `together` all or none; `text` says it to the reader. */
  write: (drafts: readonly EventDraft[], text: string, how?: { together: boolean }) => void;
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

  const write = useCallback<Writer["write"]>((drafts, text, { together } = { together: false }) => {
    const { log, record, role } = now.current;
    const back = backOf(drafts, log);
    const events = writeEvents(drafts, { role, log });
    setWritten({ text, back, together, ids: idsOf(events) });
    void record(events, { together });
  }, []);
  const undo = useCallback(
    (text: string) => {
      if (!written?.back) return;
      const { log, record, role } = now.current;
      const { together } = written;
      const events = writeEvents(written.back, { role, log });
      setWritten({ text, back: null, together, ids: idsOf(events) });
      void record(events, { together });
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

/** The drafts that take these back. */
function backOf(drafts: readonly EventDraft[], log: Situation["log"]): EventDraft[] {
  const days = new Map<string, ReadonlyMap<string, TaskState>>();
  const statesOn = (draft: EventDraft) => {
    const iso = toIso(draft.effectiveOn);
    const states = days.get(iso) ?? statesAt(log, { on: draft.effectiveOn, known: null });
    days.set(iso, states);
    return states;
  };
  return drafts.map((draft) => undoing(draft, statesOn(draft).get(draft.taskId) ?? UNTOUCHED));
}
