import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Milestone } from "#src/domain/milestone.ts";
import { day } from "#src/domain/plain-date.ts";
import { readFacts, withId } from "#tests/facts.ts";
import { renderView } from "#tests/render-view.tsx";
import { MilestoneDetail } from "./milestone-detail.tsx";

const start = withId(readFacts("milestones"), "ms-2023-09-01-start");
const regimes = readFacts("regimes");

/** What the panel says of how the date moved, each announcement as its date and the element that carries it. */
function announced(milestone: Milestone) {
  renderView(
    <MilestoneDetail
      {...{ milestone, regimes }}
      shown={[milestone]}
      known={[milestone]}
      onSelect={() => {}}
      takesFocus={false}
    />,
    { query: "?op=2023-02-10" },
  );
  const title = screen.queryByRole("heading", { name: "Deze datum is verschoven" });
  const section = title?.closest("section");
  if (!section) return null;
  return {
    section,
    dates: within(section)
      .getAllByRole("listitem")
      .map(({ firstChild }) => `${firstChild?.nodeName} ${firstChild?.textContent}`),
  };
}

it("strikes the old dates through and says by how much the first one moved", () => {
  const told = announced(start);
  expect(told?.dates).toEqual(["S 1 september 2021", "S 1 september 2022", "STRONG 1 september 2023"]);
  expect(told?.section).toHaveTextContent(/730 dagen later dan eerst aangekondigd$/);
});

it("shows one earlier date with the one that stands, though nobody announced that as such", () => {
  const told = announced({ ...start, revisions: start.revisions.slice(0, 1) });
  expect(told?.dates).toEqual(["S 1 september 2021", "STRONG 1 september 2023"]);
  expect(told?.section).toHaveTextContent("Bekend sinds 9 juni 2022");
});

it("leaves a month whole when its day was chosen later", () => {
  const revisions = start.revisions.map((revision, index) =>
    index === 1 ? { ...revision, date: day("2023-09-01"), datePrecision: "month" as const } : revision,
  );
  const told = announced({ ...start, revisions });
  expect(told?.dates).toEqual(["S 1 september 2021", "#text september 2023", "STRONG 1 september 2023"]);
});

it("says nothing of a date that only became more precise", () => {
  const revisions = start.revisions.map((revision) => ({
    ...revision,
    date: day("2023-09-01"),
    datePrecision: "month" as const,
  }));
  expect(announced({ ...start, revisions })).toBeNull();
});
