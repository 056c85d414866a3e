import { useEffect, useMemo, useRef, useState } from "react";
import { LowChartsContext } from "#src/charts/low-charts.ts";
import type { PresentedView } from "#src/domain/presentation.ts";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { type Link, LinkProvider, useLink } from "#src/link/link-context.tsx";
import type { LinkState } from "#src/link/link-state.ts";
import { useViews } from "#src/link/views-context.ts";
import "./board-slide.css";
import "./sources-slide.css";
import "./view-slide.css";

const messages = defineMessages({
  nl: { page: "Weergave van deze dia, schuift als ze langer is", more: "Meer hieronder: ↓" },
  en: { page: "View of this slide, scrolls when it is longer", more: "More below: ↓" },
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
  const page = useRef<HTMLDivElement>(null);
  const { more, smaller } = useLength(page);
  return (
    <>
      {/* What is longer than the slide scrolls, also by keyboard. */}
      <div
        ref={page}
        className="slide-view"
        role="region"
        aria-label={words.page}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls
        tabIndex={0}
      >
        <div data-smaller={smaller || undefined}>
          <LinkProvider link={link}>
            <LoadedPart key={view}>
              <LowChartsContext value>
                <View />
              </LowChartsContext>
            </LoadedPart>
          </LinkProvider>
        </div>
      </div>
      {more && (
        <p className="slide-more" aria-hidden="true">
          {words.more}
        </p>
      )}
    </>
  );
}

/** What is this much too long fits when it is set a step smaller, as `view-slide.css` does with most views. */
const STEP = 0.85;
/** Less than this is not worth a sign, in px. */
const SLACK = 4;

/** Is there more of it below what is in sight? And does it fit when it is a step smaller? */
function useLength(ref: { current: HTMLDivElement | null }) {
  const [length, setLength] = useState({ more: false, smaller: false });
  useEffect(() => {
    const room = ref.current;
    const page = room?.firstElementChild;
    if (!room || !page || typeof ResizeObserver === "undefined") return undefined;
    const read = () => {
      const { scrollHeight, clientHeight, scrollTop } = room;
      setLength((before) => {
        const more = scrollHeight - clientHeight - scrollTop > SLACK;
        // Once smaller it stays so: or else it would come and go.
        const smaller = before.smaller || (more && scrollHeight * STEP <= clientHeight);
        return before.more === more && before.smaller === smaller ? before : { more, smaller };
      });
    };
    const observer = new ResizeObserver(read);
    observer.observe(room);
    observer.observe(page);
    room.addEventListener("scroll", read, { passive: true });
    return () => {
      observer.disconnect();
      room.removeEventListener("scroll", read);
    };
  }, [ref]);
  return length;
}

/** Scrolls the view of this slide; `false` when there is none, or no more of it that way. */
export function scrollView(within: HTMLElement | null, by: 1 | -1): boolean {
  const room = within?.querySelector(".slide-view");
  if (!room) return false;
  const rest = by > 0 ? room.scrollHeight - room.clientHeight - room.scrollTop : room.scrollTop;
  if (rest <= SLACK) return false;
  room.scrollBy({ top: by * room.clientHeight * 0.8 });
  return true;
}
