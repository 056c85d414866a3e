import type { QueryClient } from "@tanstack/react-query";
import { type ComponentType, createContext, use } from "react";
import type { ViewName } from "./link-context.tsx";
import type { TellView } from "./view-teller.ts";

/** Every view by its name. Views cannot see each other; a slide may have to show one. */
export type Views = {
  views: Readonly<Record<ViewName, ComponentType>>;
  /** Has a view and the facts that it shows at hand, for when there is no connection. */
  prepare: (name: ViewName, queryClient: QueryClient) => Promise<void>;
  /** What a view says, for a file. */
  tell: TellView;
};

export const ViewsContext = createContext<Views | null>(null);

export function useViews(): Views {
  const views = use(ViewsContext);
  if (!views) throw new Error("useViews needs a ViewsContext");
  return views;
}
