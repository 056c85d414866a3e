import { type ComponentType, lazy } from "react";
import { listQuery } from "#src/api/queries.ts";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import type { ViewName } from "#src/link/link-context.tsx";
import { type Views, ViewsContext } from "#src/link/views-context.ts";
import { TimelineView } from "#src/views/timeline-view/timeline-view.tsx";
import { ROUTES } from "./routes.ts";

/** The first view travels with the application, the others are fetched when they are opened. */
const FETCH: Record<Exclude<ViewName, "timeline">, () => Promise<ComponentType>> = {
  "date-check": async () => (await import("#src/views/date-check/date-check-view.tsx")).DateCheckView,
  preparation: async () => (await import("#src/views/preparation/preparation-view.tsx")).PreparationView,
  presentation: async () => (await import("#src/views/presenting/presenting-view.tsx")).PresentingView,
  accessibility: async () =>
    (await import("#src/views/accessibility/accessibility-view.tsx")).AccessibilityView,
  sources: async () => (await import("#src/views/sources/sources-view.tsx")).SourcesView,
};

const lazily = (name: keyof typeof FETCH) => lazy(async () => ({ default: await FETCH[name]() }));

const views: Record<ViewName, ComponentType> = {
  timeline: TimelineView,
  "date-check": lazily("date-check"),
  preparation: lazily("preparation"),
  presentation: lazily("presentation"),
  accessibility: lazily("accessibility"),
  sources: lazily("sources"),
};

/** Has the view at hand before the first render, so that a prerendered page is never replaced by a wait. */
export async function loadView(name: ViewName): Promise<void> {
  if (name !== "timeline") views[name] = await FETCH[name]();
}

const VIEWS: Views = {
  views,
  prepare: async (name, queryClient) => {
    await Promise.all([
      name !== "timeline" && FETCH[name](),
      ...ROUTES[name].lists.map((list) => queryClient.query(listQuery(list))),
    ]);
  },
  tell: async (name, question) => (await import("./tell.ts")).tell(name, question),
};

export function View({ name }: { name: ViewName }) {
  const Chosen = views[name];
  return (
    // By name: what one view could not show is no reason to withhold another.
    <LoadedPart key={name}>
      <ViewsContext value={VIEWS}>
        <Chosen />
      </ViewsContext>
    </LoadedPart>
  );
}
