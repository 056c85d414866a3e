import type { QueryClient } from "@tanstack/react-query";
import { type ComponentType, createContext, use } from "react";
import type { PlainDate } from "#src/domain/plain-date.ts";
import type { PresentedView } from "#src/domain/presentation.ts";
import type { ToldView } from "#src/domain/told-view.ts";
import type { ViewName } from "./link-context.tsx";
import type { LinkState } from "./link-state.ts";

/** What a view would show: the state of its link, and the days that this stands for. */
export type ViewQuestion = { state: LinkState; asOf: PlainDate; today: PlainDate; queryClient: QueryClient };

/** `null`: what the link asks for does not exist. */
export type ViewTeller = (question: ViewQuestion) => Promise<ToldView | null>;

/** Every view by its name. Views cannot see each other; a slide may have to show one. */
export type Views = {
  views: Readonly<Record<ViewName, ComponentType>>;
  /** Has a view and the facts that it shows at hand, for when there is no connection. */
  prepare: (name: ViewName, queryClient: QueryClient) => Promise<void>;
  /** What a view says, for a file. */
  tell: (name: Exclude<PresentedView, "timeline">, question: ViewQuestion) => ReturnType<ViewTeller>;
};

export const ViewsContext = createContext<Views | null>(null);

export function useViews(): Views {
  const views = use(ViewsContext);
  if (!views) throw new Error("useViews needs a ViewsContext");
  return views;
}
