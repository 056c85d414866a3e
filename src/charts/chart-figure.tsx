import { type CSSProperties, memo, type ReactNode, useDeferredValue, useId, useRef } from "react";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { useNear } from "#src/ui/use-near.ts";
import { usePrinting } from "#src/ui/use-printing.ts";
import { useRoom } from "#src/ui/use-width.ts";
import "./chart.css";

type Props = {
  /** One sentence with what the picture shows. */
  summary: ReactNode;
  /** The same data, in words. */
  table: ReactNode;
  tableTitle: string;
  /** What can be done with the picture. */
  actions?: ReactNode;
  /** At least this high, in px of what is drawn: its place is kept. */
  height: number;
  /** It has been found out that it is near the screen. */
  near?: boolean;
  /** Draws at this width, in px; the reader's text size makes it larger. */
  children: (width: number) => ReactNode;
};

const WIDTH_UNMEASURED = 640;

/** A picture with its sentence, and its data in a table that opens. It is drawn when it comes near the screen. */
export function ChartFigure({ summary, table, tableTitle, actions, height, near = false, children }: Props) {
  const caption = useId();
  const frame = useRef<HTMLDivElement>(null);
  const comesNear = useNear(frame);
  const printing = usePrinting();
  return (
    <figure className="chart">
      <figcaption id={caption}>{summary}</figcaption>
      <div
        ref={frame}
        className="chart-picture"
        role="img"
        aria-labelledby={caption}
        style={{ "--chart-height": height } as CSSProperties}
      >
        {(near || comesNear || printing) && <Picture printing={printing} draw={children} />}
      </div>
      <Disclosure summary={tableTitle}>{table}</Disclosure>
      {actions}
    </figure>
  );
}

type PictureProps = { draw: Props["children"]; printing: boolean };

/**
 * A picture is slow to draw: what was pressed or typed is answered first, and what can be read is there. Paper waits for
 * nothing.
 */
function Picture({ draw, printing }: PictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const measured = useRoom(frame, WIDTH_UNMEASURED);
  const followed = useDeferredValue(measured);
  const room = printing ? measured : followed;
  const drawn = useDeferredValue(draw);
  return (
    <div ref={frame}>
      {room && (
        <div className="chart-drawn" style={{ "--chart-magnification": room.magnification } as CSSProperties}>
          <Drawn draw={drawn} width={room.width} />
        </div>
      )}
    </div>
  );
}

const Drawn = memo(function Drawn({ draw, width }: { draw: Props["children"]; width: number }) {
  return draw(width);
});
