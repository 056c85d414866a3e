import type { Milestone } from "#src/domain/milestone.ts";
import { day } from "#src/domain/plain-date.ts";
import { wholePeriod } from "#src/exports/file-period.ts";
import type { Meant } from "#src/exports/meant.ts";
import { comparedQuestion, comparedText } from "#src/facts/compared-words.ts";
import { laterWords } from "#src/facts/later-words.ts";
import { parseLink } from "#src/link/link-state.ts";
import { filterWords } from "#src/scene/filter-words.ts";
import { laneWords } from "#src/scene/lane-words.ts";
import { sceneOf } from "#src/scene/scene.ts";
import { readFacts } from "#tests/facts.ts";

/** What a file says of a link, on the published facts; without a period in the link, of the whole of it. */
export function meantBy(query: string, milestones: readonly Milestone[] = readFacts("milestones")): Meant {
  const { state } = parseLink(query);
  const facts = { regimes: readFacts("regimes"), milestones, schoolHolidays: readFacts("schoolHolidays") };
  const sources = new Map(readFacts("sources").map((source) => [source.id, source]));
  const onPage = sceneOf(facts, state, day("2026-11-22"));
  const scene = state.van || state.tot ? onPage : { ...onPage, period: wholePeriod(onPage) };
  const { asOf, language } = scene;
  return {
    scene,
    later: laterWords({ ...facts, asOf, sources, kennis: state.kennis, language }),
    title: "Op 10 februari 2023 golden het M-decreet en het ondersteuningsmodel.",
    kennis: state.kennis,
    filters: filterWords(state),
    compared: comparedText(comparedQuestion(scene, { today: day("2026-11-22"), kennis: state.kennis })),
    without: laneWords(state, undefined),
    dataVersion: "2026-11-21.1",
    checkedOn: day("2026-11-21"),
    sources,
    href: `https://voorbeeld.be/${query}`,
  };
}
