import type { ToldChart } from "#src/domain/told-view.ts";
import { escaped } from "../legible.ts";
import { token } from "../picture/tokens.ts";

const WIDTH = 560;
const HEIGHT = 220;
const LEFT = 30;
const FOOT = 24;
const TOP = 18;
/** Of the room of a bar. */
const BAR = 0.68;
/** A figure in less than this would touch the ends of its bar. */
const LEAST_FIGURE = 15;

/** Bars on bars with their figures; the words of the chart say the same. */
export function barsSvg({ labels, series, said }: ToldChart): string {
  const totals = labels.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
  const most = Math.max(1, ...totals);
  const [floor, high] = [HEIGHT - FOOT, HEIGHT - FOOT - TOP];
  const room = (WIDTH - LEFT) / Math.max(1, labels.length);
  const bars = labels.map((label, index) => {
    const x = LEFT + room * (index + (1 - BAR) / 2);
    const middle = x + (room * BAR) / 2;
    let y = floor;
    const parts = series.map(({ tone, values }) => {
      const value = values[index] ?? 0;
      const height = (value / most) * high;
      y -= height;
      const figure =
        height < LEAST_FIGURE
          ? ""
          : `<text x="${round(middle)}" y="${round(y + height / 2 + 4)}" text-anchor="middle" fill="${token(tone === "is" ? "on-is" : "ink")}">${value}</text>`;
      return `<rect x="${round(x)}" y="${round(y)}" width="${round(room * BAR)}" height="${round(height)}" fill="${token(tone)}" stroke="${token("edge")}" stroke-width="0.75"/>${figure}`;
    });
    return `${parts.join("")}<text x="${round(middle)}" y="${floor + 17}" text-anchor="middle" fill="${token("ink2")}">${escaped(label)}</text>`;
  });
  const rule = `<line x1="${LEFT}" x2="${WIDTH}" y1="${floor}" y2="${floor}" stroke="${token("ink")}"/>`;
  const top = `<text x="${LEFT - 6}" y="${TOP + 4}" text-anchor="end" fill="${token("ink2")}">${most}</text>`;
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(said)}" font-size="12.5">${bars.join("")}${rule}${top}</svg>`;
}

const round = (value: number) => Math.round(value * 10) / 10;
