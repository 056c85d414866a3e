import { createRoot } from "react-dom/client";
import { Timeline } from "react-calendar-timeline";
import "react-calendar-timeline/style.css";
import { FROM, items, lanes, TO } from "./items.js";

const DAY = 86_400_000;
const list = items().map(({ id, title, lane, start, end }) => ({
  id,
  group: lane,
  title,
  start_time: start,
  end_time: end ?? start + DAY,
}));
const groups = lanes.map((title, id) => ({ id, title }));

createRoot(document.querySelector("#peer")).render(
  <Timeline
    groups={groups}
    items={list}
    defaultTimeStart={FROM}
    defaultTimeEnd={TO}
    maxZoom={30 * 365 * DAY}
    stackItems
    canMove={false}
    canResize={false}
  />,
);
