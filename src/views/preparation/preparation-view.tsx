import { useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { lazy, useEffect } from "react";
import { boardsQuery, logQuery } from "#src/api/queries.ts";
import type { Board } from "#src/domain/board.ts";
import { SourcesProvider } from "#src/facts/cited.tsx";
import { FactsError } from "#src/facts/facts-error.tsx";
import { FactsPending } from "#src/facts/facts-pending.tsx";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { type Facts, WithFacts } from "#src/facts/with-facts.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { AllBoards } from "./all-boards/all-boards.tsx";
import { WaitingChanges } from "./waiting-changes.tsx";
import "./preparation-view.css";

const importBoardPage = () => import("./board-page.tsx");
const BoardPage = lazy(async () => ({ default: (await importBoardPage()).BoardPage }));

const messages = defineMessages({
  nl: {
    region: "Voorbereiding",
    missing: (id: string) => `Het bestuur “${id}” uit de link staat niet in deze gegevens.`,
    all: "Alle besturen tonen",
  },
  en: {
    region: "Preparation",
    missing: (id: string) => `The board “${id}” of the link is not in these data.`,
    all: "Show all boards",
  },
});

export type PreparationFacts = Facts<"tasks" | "milestones" | "schoolHolidays">;

/** Are we ready, what is late, what is next: for one board, or across all of them. */
export const PreparationView = () => {
  const words = useMessages(messages);
  const { bestuur } = useLink().state;
  const queryClient = useQueryClient();
  const boards = useQuery(boardsQuery);
  // Together with the facts that it will show, not after them; that it did not come is said where it is shown.
  useEffect(() => {
    if (bestuur === null) return;
    importBoardPage().catch(() => undefined);
    // Not of a board that is known not to be there; of a link that is opened that is not known yet.
    const known = queryClient.getQueryData(boardsQuery.queryKey);
    if (known?.some(({ id }) => id === bestuur) ?? true)
      queryClient.query(logQuery(bestuur)).catch(() => undefined);
  }, [bestuur, queryClient]);
  return (
    <SourcesProvider>
      <section className="preparation-view" aria-label={words.region}>
        <WaitingChanges />
        {/* Of the milestones only the steps of the decree are shown, beside the work. */}
        <WithFacts
          names={["tasks", "milestones", "schoolHolidays"]}
          dispensable={["milestones"]}
          readable={boards.data !== undefined}
          titled
        >
          {(facts) => <Boards {...{ boards, facts }} />}
        </WithFacts>
      </section>
    </SourcesProvider>
  );
};

type BoardsProps = { boards: UseQueryResult<Board[]>; facts: PreparationFacts };

function Boards({ boards: { data: boards, error, refetch }, facts }: BoardsProps) {
  const words = useMessages(messages);
  const { state, go } = useLink();
  if (!boards)
    return error ? (
      <FactsError errors={[error]} retry={() => void refetch()} stale={false} titled />
    ) : (
      <FactsPending />
    );
  const board = boards.find(({ id }) => id === state.bestuur);
  if (board)
    return (
      <LoadedPart>
        <BoardPage key={board.id} {...{ board, boards, facts }} />
      </LoadedPart>
    );
  return (
    <>
      {state.bestuur !== null && (
        <p role="status">
          {words.missing(state.bestuur)}{" "}
          <button type="button" className="text-button" onClick={() => go({ bestuur: null })}>
            {words.all}
          </button>
        </p>
      )}
      <AllBoards {...{ boards, facts }} />
    </>
  );
}
