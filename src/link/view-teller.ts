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

type Asked = { name: ToldViewName; question: ViewQuestion };

/** The mutation that tells what a view says. Views cannot see each other: the application knows them. */
const TELL_VIEW = ["tell-view"] as const;

export const teachTelling = (queryClient: QueryClient, tell: TellView): void =>
  queryClient.setMutationDefaults(TELL_VIEW, {
    mutationFn: ({ name, question }: Asked) => tell(name, question),
  });

/** What a view says, for a file. */
export const tellView: TellView = (name, question) => {
  const { mutationFn } = question.queryClient.getMutationDefaults(TELL_VIEW);
  return (mutationFn as (asked: Asked) => ReturnType<ViewTeller>)({ name, question });
};
