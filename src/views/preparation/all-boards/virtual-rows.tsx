import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import { HeatRow, type RowProps } from "./heat-row.tsx";

/** A row without a second line, in px; each is measured when it is there. */
const ROW = 36;
const BEYOND = 12;

/** Only the rows near the screen; the page itself scrolls. */
export function VirtualRows({ rows }: { rows: readonly RowProps[] }) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [offset, setOffset] = useState(0);
  useEffect(() => {
    const place = () => setOffset((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    place();
    // What stands above may grow.
    const observer = new ResizeObserver(place);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW,
    overscan: BEYOND,
    scrollMargin: offset,
    getItemKey: (index) => rows[index]?.standing.board.id ?? index,
  });
  const shown = virtual.getVirtualItems();
  const above = (shown[0]?.start ?? offset) - offset;
  const below = virtual.getTotalSize() - ((shown.at(-1)?.end ?? offset) - offset);
  return (
    <tbody ref={body}>
      <Gap height={above} />
      {shown.map(({ index, key }) => {
        const row = rows[index];
        return (
          row && (
            <HeatRow key={key} {...row} ref={virtual.measureElement} index={index} counted={rows.length} />
          )
        );
      })}
      <Gap height={below} />
    </tbody>
  );
}

const Gap = ({ height }: { height: number }) =>
  height > 0 && <tr aria-hidden="true" className="heat-gap" style={{ height }} />;
