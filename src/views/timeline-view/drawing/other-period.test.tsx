import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderView } from "#tests/render-view.tsx";
import { complaintsAboutConsole } from "#tests/console-guard.ts";
import { TimelineView } from "../timeline-view.tsx";

const said = async (text: RegExp) => {
  const line = await screen.findByText(text, { selector: "p" });
  // The test's page does not know <search>; React says so once.
  complaintsAboutConsole();
  return line;
};

test("a link to years without facts says which period is shown instead, and can be cleaned up", async () => {
  const { user } = renderView(<TimelineView />, { query: "?op=2023-02-10&van=1990-01-01&tot=1992-12-31" });
  const line = await said(/^De link vraagt een periode buiten deze tijdlijn, die loopt van/);
  expect(line).toHaveTextContent(/U ziet 1 september 2013 tot en met /);
  await user.click(within(line).getByRole("button", { name: "Link opschonen" }));
  expect(line).not.toBeInTheDocument();
});

test("so does a link of which one end lies outside, in English too", async () => {
  renderView(<TimelineView />, { query: "?op=2023-02-10&van=2022-01-01&tot=2099-01-01&taal=en" });
  const line = await said(/^The link asks for a period outside this timeline, which covers/);
  expect(line).toHaveTextContent(/You see /);
});

test.each([
  ["van=9999-12-31", /U ziet 1 januari 2039 tot en met 31 december 2040\./],
  ["tot=0001-01-01", /U ziet 1 september 2013 tot en met 2 september 2015\./],
])("one end at the edge of time, %s, leads to the two years nearest to it", async (end, shown) => {
  renderView(<TimelineView />, { query: `?op=2023-02-10&${end}` });
  expect(await said(/^De link vraagt een periode buiten deze tijdlijn/)).toHaveTextContent(shown);
});

test("a period that the timeline covers is shown without a word", async () => {
  renderView(<TimelineView />, { query: "?op=2023-02-10&van=2022-09-01&tot=2023-08-31" });
  await screen.findByRole("slider", { name: "Zichtbare periode" });
  complaintsAboutConsole();
  expect(screen.queryByText(/De link vraagt/)).toBeNull();
});
