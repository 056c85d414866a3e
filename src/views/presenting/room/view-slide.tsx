import { useMemo } from "react";
import type { PresentedView } from "#src/domain/presentation.ts";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { type Link, LinkProvider, useLink } from "#src/link/link-context.tsx";
import type { LinkState } from "#src/link/link-state.ts";
import { useViews } from "#src/link/views-context.ts";

const messages = defineMessages({
  nl: { page: "Weergave van deze dia, schuift als ze langer is" },
  en: { page: "View of this slide, scrolls when it is longer" },
});

type Props = { view: PresentedView; state: LinkState; onChange: (change: Partial<LinkState>) => void };

/** A scene of another view: that view itself, on the link of the scene, without its controls. */
export function ViewSlide({ view, state, onChange }: Props) {
  const words = useMessages(messages);
  const outer = useLink();
  const { views } = useViews();
  const View = views[view];
  const link = useMemo<Link>(() => {
    const resolved = (date: LinkState["op"]) => (date === "vandaag" ? outer.today : date);
    return {
      state,
      view,
      asOf: resolved(state.op),
      comparedWith: state.vergelijk && resolved(state.vergelijk),
      today: outer.today,
      restored: true,
      go: onChange,
      href: (change, target = view) => outer.href({ ...state, ...change }, target),
    };
  }, [state, view, outer, onChange]);
  return (
    // What is longer than the slide scrolls, also by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls
    <div className="slide-view" role="region" aria-label={words.page} tabIndex={0}>
      <LinkProvider link={link}>
        <LoadedPart key={view}>
          <View />
        </LoadedPart>
      </LinkProvider>
    </div>
  );
}
