import { useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { FROM, HEIGHT, items, TO } from "./items.js";

const all = items().sort((one, other) => one.start - other.start);
const WIDTH = 1360;

// Recharts has no pan and no zoom: the period is its domain, and only what is in view is handed over.
function Peer() {
  const [period, setPeriod] = useState([FROM, TO]);
  const grabbed = useRef(null);
  const [from, to] = period;
  const inView = all.filter(({ start }) => start >= from && start <= to);
  return (
    <div
      onPointerDown={(event) => (grabbed.current = { x: event.clientX, period })}
      onPointerUp={() => (grabbed.current = null)}
      onPointerMove={(event) => {
        if (!grabbed.current) return;
        const [first, last] = grabbed.current.period;
        const by = ((grabbed.current.x - event.clientX) * (last - first)) / WIDTH;
        setPeriod([first + by, last + by]);
      }}
      ref={(element) => {
        if (!element) return;
        element.onwheel = (event) => {
          event.preventDefault();
          const around = from + (event.clientX * (to - from)) / WIDTH;
          const factor = Math.exp(event.deltaY * 0.01);
          setPeriod([around - (around - from) * factor, around + (to - around) * factor]);
        };
      }}
    >
      <ScatterChart width={WIDTH} height={HEIGHT}>
        <XAxis dataKey="start" type="number" domain={period} allowDataOverflow />
        <YAxis dataKey="lane" type="number" domain={[0, 8]} />
        <Scatter data={inView} isAnimationActive={false} />
      </ScatterChart>
    </div>
  );
}

createRoot(document.querySelector("#peer")).render(<Peer />);
