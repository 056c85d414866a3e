import { lazy, useId, useMemo, useRef } from "react";
import type { Milestone } from "#src/domain/milestone.ts";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { someMoved } from "#src/domain/slip.ts";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { useNear } from "#src/ui/use-near.ts";
import { useVisibleMilestones } from "../visible-milestones.ts";
import "./trend.css";

const TrendChart = lazy(async () => ({ default: (await import("./trend-chart.tsx")).TrendChart }));

const messages = defineMessages({ nl: { title: "Verschoven datums" }, en: { title: "Dates that moved" } });

/** Under the drawing: how announced dates moved. Only when some did, and loaded when it comes near the screen. */
export function Trend({ milestones }: { milestones: readonly Milestone[] }) {
  const { state, today } = useLink();
  // Of a long list only those that can have moved are asked.
  const revised = useMemo(() => milestones.filter(({ revisions }) => revisions.length > 0), [milestones]);
  const { shown } = useVisibleMilestones(revised, state);
  return state.weergave === "tijdlijn" && someMoved(shown) ? (
    <Panel shown={shown} until={state.kennis ?? today} />
  ) : null;
}

function Panel({ shown, until }: { shown: readonly Milestone[]; until: PlainDate }) {
  const words = useMessages(messages);
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  const near = useNear(panel);
  return (
    <section ref={panel} className="trend" aria-labelledby={title}>
      <h2 id={title}>{words.title}</h2>
      {near && (
        <LoadedPart>
          <TrendChart milestones={shown} until={until} />
        </LoadedPart>
      )}
    </section>
  );
}
