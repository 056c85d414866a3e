import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { boardsQuery, listQuery } from "#src/api/queries.ts";
import { useBoardLog } from "#src/api/use-board-log.ts";
import { statesAt } from "#src/domain/preparation-log.ts";
import { boardTasks } from "#src/domain/readiness.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { boardLaneItems, boardLaneName } from "#src/scene/board-lane-items.ts";
import type { Slide } from "#src/scene/slide.ts";
import { boardLane } from "#src/timeline/board-lane.tsx";
import type { ExtraLanes } from "#src/timeline/extra-lanes.ts";

const messages = defineMessages({
  nl: { opens: "Opent de voorbereiding in een nieuw venster." },
  en: { opens: "Opens the preparation in a new window." },
});

/** The lane of the board that a scene names; `null` when it names none, or while it is not there. */
export function useBoardLane({ state, asOf, language }: Pick<Slide, "state" | "asOf" | "language">) {
  const { bestuur, kennis } = state;
  const { opens } = useMessages(messages);
  const { href } = useLink();
  const asked = bestuur !== null;
  const board = useQuery({ ...boardsQuery, enabled: asked }).data?.find(({ id }) => id === bestuur);
  const tasks = useQuery({ ...listQuery("tasks"), enabled: asked }).data?.items;
  const { log } = useBoardLog(board?.id ?? "");
  // The presentation stays where it is.
  const page = href(state, "preparation");
  return useMemo((): ExtraLanes | null => {
    if (!board || !tasks || !log) return null;
    const states = statesAt(log, { on: asOf, known: kennis });
    const items = boardLaneItems(boardTasks(tasks, board, states), asOf, language);
    return boardLane({
      items,
      ...boardLaneName(board, language),
      opens,
      onOpen: () => window.open(page, "_blank", "noopener"),
    });
  }, [board, tasks, log, asOf, kennis, language, opens, page]);
}
