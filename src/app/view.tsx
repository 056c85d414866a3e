import { lazy, Suspense } from "react";
import { FactsPending } from "#src/facts/facts-pending.tsx";
import type { ViewName } from "#src/link/link-context.tsx";
import { TimelineView } from "#src/views/timeline-view/timeline-view.tsx";

/** The first view travels with the application, the others when they are opened. */
const VIEWS = {
  timeline: TimelineView,
  "date-check": lazy(async () => ({
    default: (await import("#src/views/date-check/date-check-view.tsx")).DateCheckView,
  })),
  sources: lazy(async () => ({ default: (await import("#src/views/sources/sources-view.tsx")).SourcesView })),
};

export function View({ name }: { name: ViewName }) {
  const Chosen = VIEWS[name];
  return (
    <Suspense fallback={<FactsPending />}>
      <Chosen />
    </Suspense>
  );
}
