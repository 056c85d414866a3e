import { DataSet, Timeline } from "vis-timeline/standalone";
import "vis-timeline/styles/vis-timeline-graph2d.css";
import { FROM, HEIGHT, items, lanes, TO } from "./items.js";

const data = new DataSet(
  items().map(({ id, title, lane, start, end }) => ({
    id,
    content: title,
    group: lane,
    start: new Date(start),
    ...(end === null ? { type: "point" } : { end: new Date(end), type: "range" }),
  })),
);
const groups = new DataSet(lanes.map((content, id) => ({ id, content })));
const timeline = new Timeline(document.querySelector("#peer"), data, groups, {
  start: new Date(FROM),
  end: new Date(TO),
  height: HEIGHT,
  zoomKey: "ctrlKey",
});
timeline.on("changed", () => (document.documentElement.dataset.painted = ""));
