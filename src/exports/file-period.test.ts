import { describe, expect, test } from "vitest";
import { inPeriod } from "#src/domain/milestone.ts";
import { contains, type Period, schoolYearName, schoolYearStart } from "#src/domain/period.ts";
import { day, toIso } from "#src/domain/plain-date.ts";
import { meantBy } from "#tests/meant.ts";
import { truthText } from "./meant.ts";
import { pictureOf } from "./picture/timeline-picture.tsx";
import { timelinePages } from "./pptx/timeline-pages.ts";

const iso = ({ from, to }: Period) => [toIso(from), toIso(to)];
const work = { signal: new AbortController().signal };

test("with a kennisdatum every file says what could not be known then", async () => {
  const meant = meantBy("?op=2023-02-10&kennis=2022-06-01");
  const pages = await timelinePages(meant, work);
  for (const text of [truthText(meant), pages[0]?.lead]) {
    expect(text).toContain("Op 1 juni 2022 was ");
    expect(text).toContain("Wat er nu over bekend is, komt uit latere bronnen.");
    expect(text).toContain("De linten tonen de regels zoals ze er kwamen");
  }
  expect(meantBy("?op=2023-02-10").later).toBe("");
});

describe("of the whole", () => {
  test("a file covers all that was found, in whole school years; what lies far behind is named", () => {
    const meant = meantBy("?op=2023-02-10");
    const { shown, period } = meant.scene;
    const outside = shown.filter((milestone) => !inPeriod(milestone, period));
    expect(iso(period)).toEqual(["2013-09-01", expect.stringMatching(/^20(2\d|3[01])-08-31$/)]);
    expect(outside.map(({ date }) => date.year)).toEqual([2040]);
    expect(truthText(meant)).toContain("Niet in de tekening: 1 mijlpaal buiten deze periode (2040)");
  });

  test("a few that lie elsewhere are drawn too, up to the day of the handover", () => {
    const { shown, period } = meantBy(
      "?op=2023-02-10&kennis=2022-06-01&spoor=besluitvorming&zoek=decreet",
    ).scene;
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((milestone) => !inPeriod(milestone, period))).toEqual([]);
    expect(contains(period, day("2023-09-01"))).toBe(true);
  });

  test("slides show each school year in which something stands", async () => {
    const meant = meantBy("?op=2023-02-10");
    const pages = await timelinePages(meant, work);
    const titles = pages.map((page) => page.meant.title).join(" ");
    const near = meant.scene.shown.filter(({ date }) => date.year < 2040);
    const years = new Set(near.map(({ date }) => schoolYearName(schoolYearStart(date))));
    expect([...years].filter((year) => !titles.includes(year))).toEqual([]);
    expect(pages.length).toBeLessThan(60);
  });

  test("a picture is wide enough for its words, and no wider than its format can be", () => {
    const meant = meantBy("?op=2023-02-10");
    expect(pictureOf(meant).width).toBeGreaterThan(5000);
    expect(pictureOf(meant, { widest: 4096 }).width).toBeLessThanOrEqual(4096);
  });
});

test("the period that a link names is the period of its files", () => {
  expect(iso(meantBy("?van=2022-01-01&tot=2022-12-31").scene.period)).toEqual(["2022-01-01", "2022-12-31"]);
  expect(iso(meantBy("?van=2022-03-01").scene.period)).toEqual(["2022-03-01", "2024-03-01"]);
});
