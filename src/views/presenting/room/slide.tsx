import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { aboutQuery } from "#src/api/queries.ts";
import type { PresentationScene } from "#src/domain/presentation.ts";
import { useSources } from "#src/facts/cited.tsx";
import { countMilestones } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import type { LinkState } from "#src/link/link-state.ts";
import { viewNames } from "#src/link/view-names.ts";
import { unnamed } from "#src/scene/slide.ts";
import { ComparedLine } from "../slide/compared-line.tsx";
import { RegimeNames } from "../slide/regime-names.tsx";
import { Said } from "../slide/said.tsx";
import { SlideDrawing } from "../slide/slide-drawing.tsx";
import { citationsOf, publishersOf } from "../slide/slide-sources.ts";
import { useBoardLane } from "../slide/use-board-lane.ts";
import { useBox } from "../slide/use-box.ts";
import { isDrawn, type SlideFacts, useFittingLanes, useSlide } from "../slide/use-slide.ts";
import { useTerms } from "../slide/use-terms.ts";
import { SlideDetail } from "./slide-detail.tsx";
import { SlidePublishers } from "./slide-publishers.tsx";
import { SlideSources } from "./slide-sources.tsx";
import { ViewSlide } from "./view-slide.tsx";
import "./slide.css";

const messages = defineMessages({
  nl: {
    sources: "Bronnen",
    see: "zie",
    lost: (id: string) => `Mijlpaal ${id} uit de link bestaat niet`,
    asOf: (day: string) => `Peildatum ${day}`,
    unnamed: (count: string) => `${count} zonder naam op deze dia`,
    data: (day: string) => `Gegevens van ${day}`,
    position: (number: number, count: number) => `${number} van ${count}`,
    slide: "dia",
  },
  en: {
    sources: "Sources",
    see: "see",
    lost: (id: string) => `Milestone ${id} of the link does not exist`,
    asOf: (day: string) => `As of ${day}`,
    unnamed: (count: string) => `${count} without a name on this slide`,
    data: (day: string) => `Data of ${day}`,
    position: (number: number, count: number) => `${number} of ${count}`,
    slide: "slide",
  },
});

/** What a slide has for its drawing before it is measured, in px of the drawing. */
const BOX = { width: 1004, height: 410 };

type Props = {
  facts: SlideFacts;
  scene: PresentationScene;
  /** How many of the highlighted milestones have appeared; `null`: all. */
  step: number | null;
  number: number;
  count: number;
  /** How many of its steps have been taken: who speaks and who listens see that more comes. */
  steps: string | null;
  /** What the reader pointed at, zoomed to or opened on this slide. */
  change: Partial<LinkState>;
  onChange: (change: Partial<LinkState>) => void;
  onHelp: () => void;
};

export function Slide({ facts, scene, step, number, count, steps, change, onChange, onHelp }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { href } = useLink();
  const room = useRef<HTMLDivElement>(null);
  const box = useBox(room, BOX);
  const slide = useSlide(facts, scene, change);
  const extra = useBoardLane(slide);
  // While a hand moves the peildatum, which lanes stand follows a moment later; those of another slide never do.
  const settled = useDeferredValue(useMemo(() => ({ scene, slide }), [scene, slide]));
  const placed = settled.scene === scene ? settled.slide : slide;
  const { lanes, sheet, scale } = useFittingLanes(placed, { ...box, extra });
  const nameless = useMemo(() => unnamed(placed, lanes, sheet), [placed, lanes, sheet]);
  const { index } = useSources();
  const about = useQuery(aboutQuery).data;
  const [showsSources, setShowsSources] = useState(false);
  const drawn = isDrawn(scene.view, slide.state);
  const { terms, none } = useTerms(slide, facts, scene.view);
  const citations = drawn ? citationsOf(slide) : [];
  const publishers = publishersOf(citations, index);
  const lost = slide.selected ? null : slide.state.mijlpaal;
  const hidden = step === null ? [] : slide.about.slice(step).map(({ id }) => id);
  return (
    <section
      className="slide"
      aria-roledescription={words.slide}
      aria-labelledby="slide-title"
      data-long={longest(scene) || undefined}
    >
      <header>
        <h1 id="slide-title">
          <Said words={scene.title} />
        </h1>
        {scene.lead && (
          <p className="slide-lead">
            <Said words={scene.lead} />
          </p>
        )}
        {drawn && <ComparedLine slide={slide} />}
      </header>
      <div className="slide-body" data-detail={slide.selected ? "" : undefined}>
        <div ref={room} className="slide-room">
          {drawn ? (
            <SlideDrawing
              {...{ slide, lanes, extra, hidden, onChange, onHelp }}
              width={box.width}
              magnification={scale}
              glides
            />
          ) : (
            <ViewSlide key={scene.id} view={scene.view} state={slide.state} onChange={onChange} />
          )}
          {drawn && <RegimeNames slide={slide} />}
          {none !== null && <p className="slide-none">{none}</p>}
        </div>
        {drawn && slide.selected && (
          <SlideDetail
            milestone={slide.selected}
            asOf={slide.asOf}
            onClose={() => onChange({ mijlpaal: null })}
          />
        )}
        {showsSources && <SlideSources slide={slide} onClose={() => setShowsSources(false)} />}
      </div>
      {terms.length > 0 && <p className="slide-terms">{terms.join(" · ")}</p>}
      <footer>
        {publishers.length > 0 ? (
          <button
            type="button"
            className="slide-sources text-button"
            aria-expanded={showsSources}
            onClick={() => setShowsSources(!showsSources)}
          >
            <span>
              {words.sources}: <SlidePublishers names={publishers} />
            </span>
          </button>
        ) : (
          <span className="slide-sources">
            {!drawn && scene.view !== "sources" && (
              <>
                {words.sources}: {words.see}{" "}
                <a
                  href={href({ ...slide.state, taal: language }, scene.view)}
                  target="_blank"
                  rel="noreferrer"
                >
                  {viewNames[language][scene.view]}
                </a>
              </>
            )}
          </span>
        )}
        <span className="slide-data">
          {drawn && nameless > 0 && (
            <a href={href({ ...slide.state, taal: language }, scene.view)} target="_blank" rel="noreferrer">
              {words.unnamed(countMilestones(nameless, language))}
            </a>
          )}
          {[
            lost !== null && words.lost(lost),
            !drawn && words.asOf(formatDay(slide.asOf, language)),
            about && words.data(formatDay(about.checkedOn, language)),
          ]
            .filter((line) => typeof line === "string")
            .map((line) => (
              <span key={line}>{line}</span>
            ))}
        </span>
        <Progress number={number} count={count} />
        <span>{[words.position(number, count), steps].filter(Boolean).join(" · ")}</span>
      </footer>
    </section>
  );
}

/** A long title or lead is set smaller, so that the drawing keeps its room. */
function longest({ title, lead }: PresentationScene): string | null {
  const length = (text: PresentationScene["lead"]) => Math.max(text?.nl?.length ?? 0, text?.en?.length ?? 0);
  if (length(title) > 90 || length(lead) > 420) return "very";
  return length(title) > 44 || length(lead) > 230 ? "rather" : null;
}

/** A bar a slide, as long as they can be told apart. */
const MOST_BARS = 20;

function Progress({ number, count }: { number: number; count: number }) {
  if (count > MOST_BARS || count < 2) return null;
  return (
    <span className="slide-progress" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => index + 1).map((bar) => (
        <i key={bar} data-here={bar === number || undefined} />
      ))}
    </span>
  );
}
