import * as fc from "fast-check";
import { expect, it } from "vitest";
import { day } from "#src/domain/plain-date.ts";
import { MOST, PRESENTED_VIEWS, type PresentationScene } from "#src/domain/presentation.ts";
import { DEFAULT_LINK, parseLink, serialiseLink } from "#src/link/link-state.ts";
import { drawnIn, fittingLanes, slideOf } from "#src/scene/slide.ts";
import { difficultTexts, linkStates } from "#tests/arbitraries.ts";
import { readFacts } from "#tests/facts.ts";
import { within } from "#tests/hostile.ts";
import { frameCode, readFrame } from "./frame/frame-link.ts";
import { sceneWords } from "./scene-words.ts";

const facts = {
  regimes: readFacts("regimes"),
  milestones: readFacts("milestones"),
  schoolHolidays: readFacts("schoolHolidays"),
};
const told = { today: day("2026-11-22"), language: "nl" as const };
const href = (change: object) => `/presentatie${serialiseLink({ ...DEFAULT_LINK, ...change })}`;

/** What the contract lets through: printable ASCII that begins as a query does. */
const links = fc.oneof(
  linkStates.map((state) => serialiseLink(state)).filter((link) => link.length <= MOST.link),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...Object.keys(DEFAULT_LINK), "__proto__", "scherm", "beeld"),
        fc.oneof(
          fc.constantFrom(
            "9999-12-31",
            "0001-01-01",
            "%E0%A4",
            "javascript:alert(1)",
            "1e309",
            "%00",
            "%2F..",
          ),
          fc.stringMatching(/^[!-~]{0,30}$/),
        ),
      ),
      { maxLength: 8 },
    )
    .map((pairs) => `?${pairs.map((pair) => pair.join("=")).join("&")}`),
);
const titles = difficultTexts.filter((text) => /\S/.test(text));
const scenes: fc.Arbitrary<PresentationScene> = fc.record({
  id: fc.constant("s"),
  title: titles.map((nl) => ({ nl })),
  view: fc.constantFrom(...PRESENTED_VIEWS),
  link: links,
  highlights: fc.array(fc.constantFrom("__proto__", "nergens", ...facts.milestones.map(({ id }) => id)), {
    maxLength: 5,
  }),
  stepwise: fc.boolean(),
});

it("any saved scene is drawn and has its words, whatever its link says", () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      const slide = slideOf(facts, scene, told);
      const { lanes } = fittingLanes(slide, { width: 1004, height: 410 });
      expect(drawnIn(slide, lanes).length).toBeLessThanOrEqual(facts.milestones.length);
      for (const language of ["nl", "en"] as const)
        expect(sceneWords(scene, language)).not.toMatch(/undefined|null|NaN|Invalid|\[object/);
    }),
    { numRuns: 60 },
  );
});

it("the code of a frame is one element with an address of this site, whatever its scene says", () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      const holder = document.createElement("div");
      holder.innerHTML = frameCode({ scene, language: "nl", href });
      expect(holder.querySelectorAll("*")).toHaveLength(1);
      const [frame] = holder.children;
      expect(frame?.getAttributeNames().toSorted()).toEqual(
        ["src", "title", "width", "height", "loading", "style"].toSorted(),
      );
      const address = new URL(frame?.getAttribute("src") ?? "");
      expect(address.origin).toBe(window.location.origin);
      const { state, unreadable } = parseLink(address.search);
      expect(unreadable).toEqual([]);
      expect(readFrame(state).view).toBe(scene.view);
    }),
    { numRuns: 100 },
  );
});

it.each([
  ["letters", "a".repeat(MOST.link - 5)],
  ["commas", "a,".repeat(MOST.link / 2 - 5)],
  ["broken escapes", "%E0%A4".repeat(MOST.link / 6 - 5)],
])("a hundred scenes with the longest link, of %s, do not hold up the page", (_, text) => {
  for (const name of ["zoek", "spoor", "op", "nadruk"])
    expect(
      within(100, () => Array.from({ length: MOST.scenes }, () => parseLink(`?${name}=${text}`))),
    ).toHaveLength(MOST.scenes);
});
