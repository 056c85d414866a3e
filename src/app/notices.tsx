import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { listQuery } from "#src/api/queries.ts";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { useLink } from "#src/link/link-context.tsx";
import type { UnreadablePart } from "#src/link/link-state.ts";
import { SCENARIO } from "./scenario.ts";

const NoticeLines = lazy(async () => ({ default: (await import("./notice-lines.tsx")).NoticeLines }));
/** Nothing waits for these, and without them the page is whole. */
const OfflineLines = lazy(async () => ({
  default: await import("./offline/offline-lines.tsx").then(
    (part) => part.OfflineLines,
    () => () => null,
  ),
}));

/** Under the header: what about this page is not as a newcomer would expect. */
export function Notices({ unreadable }: { unreadable: readonly UnreadablePart[] }) {
  const { state } = useLink();
  const { kennis } = state;
  const milestones = useQuery(listQuery("milestones")).data?.items;
  const generated = milestones?.some((milestone) => milestone.generated) ?? false;
  // Whether these are there must be asked first.
  const asks = state.scene ?? state.rest.some(([name]) => name === SCENARIO);
  return (
    <div className="notices">
      {(unreadable.length > 0 || kennis || generated || asks) && (
        <LoadedPart>
          <NoticeLines {...{ unreadable, kennis, generated }} />
        </LoadedPart>
      )}
      <Suspense>
        <OfflineLines />
      </Suspense>
    </div>
  );
}
