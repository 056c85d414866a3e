import { FROM, HEIGHT, items, lanes, TO } from "./items.js";

// The floor: a canvas that draws what is in view and thins its labels; no names, no keyboard, no rows.
const all = items().sort((one, other) => one.start - other.start);
const canvas = document.createElement("canvas");
const WIDTH = 1360;
canvas.width = WIDTH;
canvas.height = HEIGHT;
document.querySelector("#peer").append(canvas);
const context = canvas.getContext("2d");
context.font = "14px sans-serif";
let from = FROM;
let to = TO;

function firstFrom(moment) {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle].start < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

function draw() {
  context.clearRect(0, 0, WIDTH, HEIGHT);
  const perMs = WIDTH / (to - from);
  const labelledTo = lanes.map(() => Number.NEGATIVE_INFINITY);
  for (let index = firstFrom(from); index < all.length && all[index].start <= to; index += 1) {
    const item = all[index];
    const x = (item.start - from) * perMs;
    const y = 20 + item.lane * 70 + (item.id % 3) * 20;
    context.fillRect(x - 2, y - 2, 4, 4);
    if (x < labelledTo[item.lane]) continue;
    context.fillText(item.title, x + 6, y + 4);
    labelledTo[item.lane] = x + 160;
  }
}

let grabbed = null;
canvas.addEventListener("pointerdown", (event) => (grabbed = { x: event.clientX, from, to }));
window.addEventListener("pointerup", () => (grabbed = null));
window.addEventListener("pointermove", (event) => {
  if (!grabbed) return;
  const by = ((grabbed.x - event.clientX) * (grabbed.to - grabbed.from)) / WIDTH;
  from = grabbed.from + by;
  to = grabbed.to + by;
  requestAnimationFrame(draw);
});
canvas.addEventListener(
  "wheel",
  (event) => {
    event.preventDefault();
    const around = from + (event.clientX * (to - from)) / WIDTH;
    const factor = Math.exp(event.deltaY * 0.01);
    from = around - (around - from) * factor;
    to = around + (to - around) * factor;
    requestAnimationFrame(draw);
  },
  { passive: false },
);
draw();
document.documentElement.dataset.painted = "";
