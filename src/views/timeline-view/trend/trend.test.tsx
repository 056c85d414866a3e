import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { day, moveDay } from "#src/domain/plain-date.ts";
import { complaintsAboutConsole } from "#tests/console-guard.ts";
import { readFacts, withId } from "#tests/facts.ts";
import { renderView } from "#tests/render-view.tsx";
import { TimelineView } from "../timeline-view.tsx";
import { TrendChart } from "./trend-chart.tsx";

// The test page does not know this element; React says so once.
beforeAll(() => {
  render(<search />);
  cleanup();
  complaintsAboutConsole();
});

// The test page has no screen: a test says when something comes near it.
const watching = new Map<Element, () => void>();
beforeEach(() => {
  watching.clear();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      readonly tell: IntersectionObserverCallback;
      constructor(tell: IntersectionObserverCallback) {
        this.tell = tell;
      }
      observe(element: Element) {
        const entry = { isIntersecting: true } as IntersectionObserverEntry;
        watching.set(element, () => this.tell([entry], this as never));
      }
      disconnect() {
        return undefined;
      }
    },
  );
});

const open = (query: string) => renderView(<TimelineView />, { query });
const panel = () => screen.findByRole("region", { name: "Verschoven datums" });
const drawn = () => screen.findByRole("region", { name: "Tijdlijn" });

async function scrollTo(element: Element) {
  await waitFor(() => expect(watching.has(element)).toBe(true));
  act(() => watching.get(element)?.());
}

const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent?.match(/^\d+ bron(nen)?|.*/)?.[0]));

test("the dates that moved are told in a sentence, a picture and a table, once they come near", async () => {
  const { user } = open("?op=2023-02-10");
  const near = within(await panel());
  expect(near.queryByRole("figure")).toBeNull();
  await scrollTo(await panel());
  const sentence =
    "2 datums zijn na de eerste aankondiging verschoven: “Laatste dag van het ondersteuningsmodel” 730 dagen later en “Leersteun gaat van start” 730 dagen later.";
  expect(await near.findByRole("img", { name: sentence })).toBeInTheDocument();
  await user.click(near.getByText("Toon de aankondigingen met hun bronnen"));
  expect(rowsOf(near.getByRole("table", { name: "Leersteun gaat van start" }))).toEqual([
    ["26 november 2019", "1 september 2021", "1 bron"],
    ["30 juni 2021", "1 september 2022", "3 bronnen"],
    ["9 juni 2022", "1 september 2023", "2 bronnen"],
  ]);
});

test("on a kennisdatum only what had moved by then is told", async () => {
  open("?op=2023-02-10&kennis=2022-01-01&taal=en");
  const region = await screen.findByRole("region", { name: "Dates that moved" });
  await scrollTo(region);
  const picture = await within(region).findByRole("img");
  expect(picture).toHaveAccessibleName(/“Learning support starts” 365 days later\.$/);
});

test("of many only the four that moved farthest are drawn; the sentence counts the rest, the table has them", async () => {
  const start = withId(readFacts("milestones"), "ms-2023-09-01-start");
  const movedBy = (days: number) => ({
    ...start,
    id: `moved-${days}`,
    title: { nl: `${days}`, en: `${days}` },
    revisions: start.revisions
      .slice(0, 1)
      .map((said) => ({ ...said, date: moveDay(start.date, { days: -days }) })),
  });
  const milestones = [40, 10, -50, 20, 60, 30].map(movedBy);
  const { container } = renderView(<TrendChart milestones={milestones} until={day("2026-11-22")} />);
  const sentence =
    "6 datums zijn na de eerste aankondiging verschoven: “60” 60 dagen later, “-50” 50 dagen vroeger, " +
    "“40” 40 dagen later, “30” 30 dagen later en nog 2.";
  expect(screen.getByRole("img", { name: sentence })).toBeInTheDocument();
  await waitFor(() => expect(container.querySelectorAll(".chart-label")).toHaveLength(4));
  expect(screen.getAllByRole("table", { hidden: true })).toHaveLength(6);
});

test.each([
  ["nothing had moved yet on the kennisdatum", "?kennis=2020-01-01"],
  ["the filters leave out what moved", "?spoor=protocol"],
  ["the milestones stand in a table", "?weergave=tabel"],
])("there is no panel when %s", async (_, query) => {
  open(query);
  if (query.includes("tabel")) await screen.findByRole("table");
  else await drawn();
  expect(screen.queryByRole("region", { name: "Verschoven datums" })).toBeNull();
});
