import { describe, expect, test } from "vitest";
import { drawingInputOf } from "#src/scene/scene.ts";
import { drawingOf } from "#src/timeline/layout.ts";
import { hostile, HOSTILE_WORDS } from "#tests/hostile.ts";
import { meantBy } from "#tests/meant.ts";
import { withText } from "./png-text.ts";
import { svgText, timelineSvg } from "./svg.ts";

const QUERY = "?op=2023-02-10&mijlpaal=ms-2023-02-10-protocol";
const wordsOf = (element: Element) =>
  [...element.querySelectorAll("text")].map(({ textContent }) => textContent ?? "");
const without = (text: string) => text.replaceAll(/\s/g, "");

describe("a timeline as SVG", () => {
  test("draws every placed item at its place, whether or not a screen would show it", async () => {
    const { element, picture } = await timelineSvg(meantBy(QUERY));
    const { scene } = meantBy(QUERY);
    const drawing = drawingOf(drawingInputOf(scene, { width: picture.drawing.width }));
    const items = drawing.lanes.flatMap((lane) => lane.items);
    expect(items.length).toBeGreaterThan(20);
    expect(element.querySelectorAll('[role="listitem"] > [role="img"]')).toHaveLength(items.length);
    const circles = new Set(
      [...element.querySelectorAll("circle")].map((circle) => Number(circle.getAttribute("cx")).toFixed(3)),
    );
    const all = without(wordsOf(element).join(""));
    const said = items.map((item) => (item.kind === "group" ? item.months : item.mark.milestone.title.nl));
    expect(said.filter((words) => !all.includes(without(words)))).toEqual([]);
    const dots = items.flatMap((item) => {
      if (item.kind === "group" || item.mark.certainty === "tegenstrijdig") return [];
      return item.mark.shape.kind === "dot" ? [item.mark.shape.x.toFixed(3)] : [];
    });
    expect(dots.filter((x) => !circles.has(x))).toEqual([]);
  });

  test("needs nothing of ours: no class, no variable, no button, no address but what it links to", async () => {
    const { element } = await timelineSvg(meantBy(QUERY));
    const file = svgText(element);
    expect(file).not.toMatch(/var\(|class=|tabindex|role="button"|clip-path|<script|<image|href=/);
    expect(file).toMatch(/<style>[^<]*data:font\/woff2;base64,/);
    const fills = [...element.querySelectorAll("text")].map((text) =>
      text.closest("[fill]")?.getAttribute("fill"),
    );
    expect(fills.every((fill) => /^#[\da-f]{6}$/.test(fill ?? ""))).toBe(true);
  });

  test("says what it was true for, where it comes from and how to come back", async () => {
    const meant = meantBy(`${QUERY}&kennis=2023-02-15&spoor=protocol`);
    const { element } = await timelineSvg(meant);
    const visible = wordsOf(element).join(" ");
    expect(visible).toContain(
      "Peildatum: 10 februari 2023 · Kennisdatum: 15 februari 2023 · Filters: sporen: Protocol",
    );
    expect(visible).toContain("versie 2026-11-21.1");
    expect(visible).toContain(`Link: ${meant.href}`);
    expect(visible).toMatch(/\d+ bronnen: /);
    expect(element.querySelector("title")?.textContent).toContain(meant.title);
    expect(element.querySelector("desc")?.textContent).toContain("Tijdlijn met");
    expect(element.querySelector("metadata")?.textContent).toContain("https://");
  });

  test("keeps hostile words whole and harmless, and its XML legal", async () => {
    const [first, ...rest] = hostile();
    if (!first) throw new Error("no milestone");
    const illegal = { ...first, title: { nl: `a\u0008b\uD800c\u000Bd ${first.title.nl}`, en: "" } };
    const { element } = await timelineSvg(meantBy("?op=2023-02-10", [illegal, ...rest]));
    const read = new DOMParser().parseFromString(svgText(element), "image/svg+xml");
    expect(read.querySelector("parsererror, script, b")).toBeNull();
    const all = without(wordsOf(read.documentElement).join(""));
    for (const words of HOSTILE_WORDS) expect(all).toContain(without(words));
    expect(all).toContain("abcd");
  });
});

test("an image carries its words as PNG keeps them", async () => {
  const [signature, header] = [[137, 80, 78, 71, 13, 10, 26, 10], Array.from({ length: 25 }, () => 0)];
  const image = await withText(new Blob([new Uint8Array([...signature, ...header, 9])]), { Title: "Één" });
  const bytes = new Uint8Array(await image.arrayBuffer());
  const chunk = bytes.slice(33, -1);
  expect(new DataView(chunk.buffer).getUint32(0)).toBe(chunk.length - 12);
  expect(new TextDecoder().decode(chunk.slice(4, -4))).toBe("iTXtTitle\0\0\0\0\0Één");
  expect(bytes.at(-1)).toBe(9);
});
