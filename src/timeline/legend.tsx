import { type ReactNode, useId } from "react";
import { useMessages } from "#src/i18n/language.tsx";
import { Ghost, GhostTrail } from "./ghost.tsx";
import { Mark } from "./mark.tsx";
import { timelineWords } from "./words.ts";
import "./legend.css";

/** `moved`: there are dates that have moved. */
type Props = { moved: boolean; onHelp: () => void };

/** What the signs mean, on one line where there is room. */
export function Legend({ moved, onHelp }: Props) {
  const words = useMessages(timelineWords);
  const title = useId();
  const signs: { sign: ReactNode; text: string }[] = [
    { sign: <Mark status="voorbij" />, text: words.past },
    { sign: <Mark status="vandaag" />, text: words.onAsOf },
    { sign: <Mark status="komend" />, text: words.upcoming },
    { sign: <Mark status="komend" certainty="gepland" />, text: words.planned },
    { sign: <Mark status="voorbij" certainty="tegenstrijdig" />, text: words.contested },
    { sign: <Mark status="voorbij" precision="imprecise" />, text: words.dayUnknown },
    { sign: <GroupSign />, text: words.groupSign },
    ...(moved ? [{ sign: <GhostSign />, text: words.ghost }] : []),
  ];
  return (
    <div className="timeline-legend">
      <span className="timeline-legend-title" id={title}>
        {words.legend}
      </span>
      <ul aria-labelledby={title}>
        {signs.map(({ sign, text }) => (
          <li key={text}>
            {sign}
            {text}
          </li>
        ))}
      </ul>
      <button type="button" className="text-button no-print" onClick={onHelp}>
        {words.keys}
      </button>
    </div>
  );
}

const GroupSign = () => (
  <svg
    className="timeline-mark"
    width="3.25rem"
    height="1.375rem"
    viewBox="0 0 52 22"
    aria-hidden="true"
    focusable="false"
  >
    <line className="rail" x1={2} x2={28} y1={11} y2={11} />
    {[2, 10, 20].map((x) => (
      <line key={x} className="rail-tick" x1={x} x2={x} y1={6} y2={16} />
    ))}
    <rect className="pill" x={27} y={1} width={24} height={20} rx={10} />
    <text className="count" x={39} y={15.5} textAnchor="middle" fontSize={13} fontWeight={650}>
      3
    </text>
  </svg>
);

const GhostSign = () => (
  <svg
    className="timeline-mark"
    width="2rem"
    height="1.25rem"
    viewBox="0 0 32 20"
    aria-hidden="true"
    focusable="false"
  >
    <GhostTrail x0={6} x1={32} y={10} />
    <Ghost x={6} y={10} />
  </svg>
);
