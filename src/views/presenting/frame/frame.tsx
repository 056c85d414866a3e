import { useCallback, useMemo, useRef, useState } from "react";
import { CitedList, useSources } from "#src/facts/cited.tsx";
import { WithFacts } from "#src/facts/with-facts.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { type LinkState, serialiseLink } from "#src/link/link-state.ts";
import { viewNames } from "#src/link/view-names.ts";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { ViewSlide } from "../room/view-slide.tsx";
import { ComparedLine } from "../slide/compared-line.tsx";
import { RegimeNames } from "../slide/regime-names.tsx";
import { SlideDrawing } from "../slide/slide-drawing.tsx";
import { citationsOf, publishersOf } from "../slide/slide-sources.ts";
import { useBoardLane } from "../slide/use-board-lane.ts";
import { useBox } from "../slide/use-box.ts";
import { isDrawn, SLIDE_FACTS, type SlideFacts, useLanes, useSlide } from "../slide/use-slide.ts";
import { useTerms } from "../slide/use-terms.ts";
import { SlideDetail } from "../room/slide-detail.tsx";
import { readFrame, wholeState } from "./frame-link.ts";
import "./frame.css";

const messages = defineMessages({
  nl: {
    product: "Van M-decreet naar leersteun",
    asOf: (day: string) => `Peildatum ${day}`,
    sources: "Bronnen",
    whole: (view: string) => `Open in ${view}`,
  },
  en: {
    product: "From M-decree to learning support",
    asOf: (day: string) => `As of ${day}`,
    sources: "Sources",
    whole: (view: string) => `Open in ${view}`,
  },
});

/** A scene as a frame in a page of somebody else: its title, its drawing, its day and its sources, and the way to all. */
export function Frame() {
  const { product } = useMessages(messages);
  const { title } = readFrame(useLink().state);
  return (
    <article className="frame-view" aria-labelledby="frame-title">
      <h1 id="frame-title">{title || product}</h1>
      <WithFacts names={SLIDE_FACTS}>{(facts) => <FrameContent facts={facts} />}</WithFacts>
    </article>
  );
}

const BOX = { width: 960, height: 100_000 };

function FrameContent({ facts }: { facts: SlideFacts }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { state, href } = useLink();
  const { highlights, view } = useMemo(() => readFrame(state), [state]);
  const room = useRef<HTMLDivElement>(null);
  const { width } = useBox(room, BOX);
  const whole = wholeState(state);
  const link = serialiseLink(whole);
  const [change, setChange] = useState<Partial<LinkState>>({});
  const onChange = useCallback(
    (wish: Partial<LinkState>) => setChange((before) => ({ ...before, ...wish })),
    [],
  );
  const slide = useSlide(facts, { link, highlights }, change);
  // As high as it is: a frame scrolls.
  const extra = useBoardLane(slide);
  const lanes = useLanes(slide, { width, height: BOX.height, extra });
  const { index } = useSources();
  const drawn = isDrawn(view, slide.state);
  const citations = citationsOf(slide);
  const { terms, none } = useTerms(slide, facts, view);
  return (
    <>
      {drawn && <ComparedLine slide={slide} />}
      <div ref={room}>
        {drawn ? (
          <SlideDrawing {...{ slide, lanes, extra, width, onChange }} glides />
        ) : (
          <ViewSlide view={view} state={slide.state} onChange={onChange} />
        )}
        {drawn && <RegimeNames slide={slide} />}
        {none !== null && <p className="frame-none">{none}</p>}
      </div>
      {drawn && slide.selected && (
        <SlideDetail
          milestone={slide.selected}
          asOf={slide.asOf}
          onClose={() => onChange({ mijlpaal: null })}
        />
      )}
      <footer>
        <p>
          {words.asOf(formatDay(slide.asOf, language))} · {words.product} ·{" "}
          {/* The frame is small and not its reader's page: the whole opens beside it. */}
          <a href={href({ ...whole, ...change }, view)} target="_blank" rel="noopener">
            {words.whole(viewNames[language][view])}
          </a>
        </p>
        {terms.length > 0 && <p>{terms.join(" · ")}</p>}
        {drawn && (
          <Disclosure summary={`${words.sources}: ${publishersOf(citations, index).join(", ")}`}>
            <CitedList citations={citations} />
          </Disclosure>
        )}
      </footer>
    </>
  );
}
