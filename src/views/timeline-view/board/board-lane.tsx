import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { boardsQuery, listQuery } from "#src/api/queries.ts";
import { useBoardLog } from "#src/api/use-board-log.ts";
import type { Board } from "#src/domain/board.ts";
import { toIso } from "#src/domain/plain-date.ts";
import { statesAt } from "#src/domain/preparation-log.ts";
import { boardTasks } from "#src/domain/readiness.ts";
import { FactsError } from "#src/facts/facts-error.tsx";
import { FactsPending } from "#src/facts/facts-pending.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { boardLaneItems, boardLaneName } from "#src/scene/board-lane-items.ts";
import { boardLane } from "#src/timeline/board-lane.tsx";
import type { ExtraLanes } from "#src/timeline/extra-lanes.ts";
import { BoardLaneLegend } from "./board-lane-legend.tsx";

const messages = defineMessages({
  nl: {
    missing: (id: string) => `Het bestuur “${id}” uit de link staat niet in deze gegevens.`,
    forget: "Verdergaan zonder bestuur",
    opens: "Opent de voorbereiding.",
  },
  en: {
    missing: (id: string) => `The board “${id}” of the link is not in these data.`,
    forget: "Continue without a board",
    opens: "Opens the preparation.",
  },
});

export type OnLanes = (extra: { lanes: ExtraLanes } | null) => void;
type Props = { id: string; onLanes: OnLanes };

/** Gives the drawing the lane of the board in the link, and says under it what its shapes are. */
export function BoardLane({ id, onLanes }: Props) {
  const words = useMessages(messages);
  const { go } = useLink();
  const { data: boards, error, refetch } = useQuery(boardsQuery);
  if (!boards)
    return error ? (
      <FactsError errors={[error]} retry={() => void refetch()} stale={false} />
    ) : (
      <FactsPending />
    );
  const board = boards.find((candidate) => candidate.id === id);
  if (board) return <Lane key={id} board={board} onLanes={onLanes} />;
  return (
    <p role="status">
      {words.missing(id)}{" "}
      <button type="button" className="text-button" onClick={() => go({ bestuur: null }, { replace: true })}>
        {words.forget}
      </button>
    </p>
  );
}

function Lane({ board, onLanes }: { board: Board; onLanes: OnLanes }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { state, asOf, go } = useLink();
  const { log, error: logError, retry } = useBoardLog(board.id);
  const { data: tasks, error: tasksError, refetch } = useQuery(listQuery("tasks"));
  const known = state.kennis;
  const items = useMemo(
    () =>
      log && tasks
        ? boardLaneItems(boardTasks(tasks.items, board, statesAt(log, { on: asOf, known })), asOf, language)
        : null,
    [log, tasks, board, asOf, known, language],
  );
  // A lane is placed anew when what is in it changes, not when the link does.
  const open = useRef(() => {});
  useEffect(() => {
    open.current = () => go({ bestuur: board.id }, { view: "preparation" });
  });
  const given = useRef("");
  useEffect(() => {
    if (!items) return;
    const says = JSON.stringify([
      board.id,
      language,
      items.map((item) => [item.milestone.id, toIso(item.milestone.date), item.said]),
    ]);
    if (given.current === says) return;
    given.current = says;
    const named = boardLaneName(board, language);
    const lanes = boardLane({ items, ...named, opens: words.opens, onOpen: () => open.current() });
    onLanes({ lanes });
  }, [items, board, language, words, onLanes]);
  useEffect(
    () => () => {
      given.current = "";
      onLanes(null);
    },
    [onLanes],
  );
  const errors = [logError, tasksError].filter((error) => error !== null);
  if (items) return <BoardLaneLegend board={board} />;
  const again = () => {
    retry();
    void refetch();
  };
  return errors.length > 0 ? <FactsError errors={errors} retry={again} stale={false} /> : <FactsPending />;
}
