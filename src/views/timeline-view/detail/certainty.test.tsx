import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { readFacts, withId } from "#tests/facts.ts";
import { renderView } from "#tests/render-view.tsx";
import { MilestoneDetail } from "./milestone-detail.tsx";

const regimes = readFacts("regimes");
const milestones = readFacts("milestones");

function detailOf(id: string, language = "nl") {
  const milestone = withId(milestones, id);
  renderView(
    <MilestoneDetail
      {...{ milestone, regimes }}
      shown={milestones}
      known={milestones}
      onSelect={() => {}}
      takesFocus={false}
    />,
    { query: `?op=2023-02-10&taal=${language}` },
  );
  return screen.getByRole("complementary", { name: language === "nl" ? "Mijlpaal" : "Milestone" });
}

it("is the number of sources when nothing speaks against them", () => {
  expect(detailOf("ms-2023-03-10-keuze")).toHaveTextContent(
    /bevestigd: \d+ bronnen die elkaar niet tegenspreken/,
  );
});

it("names what sources differ on, and does not say in the same breath that they agree", async () => {
  const detail = detailOf("ms-2023-02-10-protocol");
  await waitFor(() =>
    expect(detail).toHaveTextContent(
      /bevestigd: \d+ bronnen; over “Wat gebeurde er op 10 februari 2023\?” verschillen de bronnen/,
    ),
  );
  expect(detail).not.toHaveTextContent("niet tegenspreken");
});

it("says it in English", async () => {
  const detail = detailOf("ms-2023-02-10-protocol", "en");
  await waitFor(() => expect(detail).toHaveTextContent(/\d+ sources; on “.+” the sources differ/));
});

it.each([
  ["ms-2019-09-30-evaluatierapport", "Bekend sindsjanuari 2020"],
  ["ms-2013-11-indiening", "Bekend sindsnovember 2013"],
  ["ms-2023-02-10-protocol", "Bekend sinds14 februari 2023"],
])("says since when %s was known as precisely as that is known", (id, words) => {
  expect(detailOf(id)).toHaveTextContent(words);
});
