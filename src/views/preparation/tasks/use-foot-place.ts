import { type FocusEvent, type KeyboardEvent, type RefObject, useRef } from "react";

/**
 * The place in a list with a foot: Enter on a tick goes to the first field of the foot, Escape back to where one was. What
 * is pressed in the foot goes: the focus stays there, with what is said, or goes back too. `list` are the handlers of what
 * holds both.
 */
export function useFootPlace(foot: RefObject<HTMLElement | null>) {
  /** Where one was in the list before going to the foot. */
  const place = useRef<HTMLElement>(null);
  const stay = () => foot.current?.focus({ preventScroll: true });
  const back = (preventScroll: boolean) => {
    // Its row may have gone: moved out by a filter, or out of sight. The list begins with a tick as well.
    const list = foot.current?.parentElement;
    const at = place.current?.isConnected
      ? place.current
      : list?.querySelector<HTMLElement>("input:not(:disabled)");
    if (at && !foot.current?.contains(at)) at.focus({ preventScroll });
    else list?.querySelector<HTMLElement>(".tasks-none button")?.focus({ preventScroll });
  };
  const list = {
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      if (!foot.current?.contains(target)) place.current = target;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const { key, target } = event;
      if (!(target instanceof HTMLElement)) return;
      if (key === "Escape" && foot.current?.contains(target)) back(false);
      const field = foot.current?.querySelector("select");
      if (key === "Enter" && field && target.closest(".task-choose")) {
        // The same key would open what it goes to.
        event.preventDefault();
        field.focus();
      }
    },
  };
  return {
    list,
    stay,
    // Who uses a pointer looks where they are: the page stays there.
    leave: () => back(!foot.current?.querySelector(":focus-visible")),
  };
}
