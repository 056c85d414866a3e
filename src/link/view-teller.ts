import type { QueryClient } from "@tanstack/react-query";
import type { PlainDate } from "#src/domain/plain-date.ts";
import type { PresentedView } from "#src/domain/presentation.ts";
import type { ToldView } from "#src/domain/told-view.ts";
import type { LinkState } from "./link-state.ts";

/** What a view would show: the state of its link, and the days that this stands for. */
export type ViewQuestion = { state: LinkState; asOf: PlainDate; today: PlainDate; queryClient: QueryClient };

/** `null`: what the link asks for does not exist. */
export type ViewTeller = (question: ViewQuestion) => Promise<ToldView | null>;

export type ToldViewName = Exclude<PresentedView, "timeline">;
export type TellView = (name: ToldViewName, question: ViewQuestion) => ReturnType<ViewTeller>;
