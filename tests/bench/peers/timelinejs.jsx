import script from "@knight-lab/timelinejs/dist/js/timeline.js?url";
import "@knight-lab/timelinejs/dist/css/timeline.css";
import { items, lanes } from "./items.js";

const day = (ms) => {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

// It is made for a script element: it leaves its name behind.
await new Promise((resolve, reject) => {
  const element = document.createElement("script");
  element.src = script;
  element.onload = resolve;
  element.onerror = reject;
  document.head.append(element);
});

new window.TL.Timeline(
  document.querySelector("#peer"),
  {
    events: items().map(({ id, title, lane, start, end }) => ({
      unique_id: `item-${id}`,
      start_date: day(start),
      ...(end === null ? {} : { end_date: day(end) }),
      group: lanes[lane],
      text: { headline: title },
    })),
  },
  { script_path: "", timenav_height: 420, language: "en" },
);
