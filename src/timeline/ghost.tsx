import { createContext, use } from "react";
import { slipOf } from "#src/domain/slip.ts";
import type { Source } from "#src/domain/source.ts";
import type { Language } from "#src/domain/text.ts";
import type { Mark } from "./marks.ts";
import { BAR, GHOST_RADIUS } from "./measures.ts";
import { ghostWords } from "./slip-words.ts";
import "./ghost.css";

export const NO_SOURCES: ReadonlyMap<string, Source> = new Map();

/** The sources by id, for the words of a ghost: the drawing knows no server. */
export const DrawingSources = createContext(NO_SOURCES);

type GhostProps = { y: number; title?: string } & ({ x: number } | { x0: number; x1: number });

/** Where something stood before: hollow and dotted, quieter than any mark. A day is round, a span of days a bar. */
export function Ghost({ y, title, ...place }: GhostProps) {
  const words = title === undefined ? null : <title>{title}</title>;
  if ("x" in place)
    return (
      <circle className="ghost" data-at={place.x} cx={place.x} cy={y} r={GHOST_RADIUS} pathLength={12}>
        {words}
      </circle>
    );
  const { x0, x1 } = place;
  return (
    <rect
      className="ghost ghost-span"
      data-span=""
      x={x0}
      y={y - BAR / 2}
      width={Math.max(0, x1 - x0)}
      height={BAR}
    >
      {words}
    </rect>
  );
}

/** The dotted way from where something stood to where it stands. */
export const GhostTrail = ({ x0, x1, y }: { x0: number; x1: number; y: number }) => (
  <line className="ghost-trail" data-span="" x1={x0} x2={x1} y1={y} y2={y} />
);

type Props = { mark: Mark; y: number; language: Language };

/** The way that a date has gone. Hidden from assistive technology: the name of the milestone says the same. */
export function GhostsView({ mark: { trail, milestone }, y, language }: Props) {
  const sources = use(DrawingSources);
  if (!trail) return null;
  return (
    <g aria-hidden="true">
      <GhostTrail {...trail} y={y} />
      {trail.ghosts.map(({ key, revision, shape }) => (
        <Ghost
          key={key}
          y={y}
          {...(shape.kind === "dot" ? { x: shape.x } : { x0: shape.x0, x1: shape.x1 })}
          title={ghostWords(revision, { milestone, sources, language })}
        />
      ))}
    </g>
  );
}

/** For the mark itself: every earlier announcement, one a line. */
export function SlipTitle({ mark: { trail, milestone }, language }: Omit<Props, "y">) {
  const sources = use(DrawingSources);
  const slip = trail && slipOf(milestone);
  if (!slip) return null;
  const lines = slip.earlier.map((revision) => ghostWords(revision, { milestone, sources, language }));
  return <title>{lines.join("\n")}</title>;
}
